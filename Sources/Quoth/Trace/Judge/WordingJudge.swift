/// Turns a comparison into edits, marked edits, cuts and parts: what became of the words, whoever said them.
struct WordingJudge {
    let copy: JudgedWords
    let fit: Fit
    let sources: [QuotedDocument]

    private var comparison: Comparison { fit.comparison }
    private var units: [Unit] { comparison.source.units }

    private func document(of unit: Int) -> Int { Int(comparison.source.document[unit]) }
    private func text(of unit: Int) -> Text { sources[document(of: unit)].document.text }

    /// Fills in what the words alone tell.
    func judge(_ finding: inout Finding) {
        let form = FormComparer(
            comparison: comparison, copyText: copy.text, sourceText: text(of:), partStarts: copy.partStarts
        ).edits()
        let moves = MoveFinder(comparison: comparison)
        let isMoved = Set(moves.insertions.keys)
        var wording = comparison.hunks.filter { !isMoved.contains($0) }.flatMap { edits(of: $0, into: &finding) }
        markLetters(&finding)
        wording += moves.moves.map(edit)
        pairMoves(&wording)
        wording.removeAll { $0.kind.isForm && $0.from == $0.to }
        let all = wording + form
        finding.edits = all.filter { $0.kind.isRisk } + all.filter { !$0.kind.isRisk }
        finding.risks = risks(of: wording, marked: finding.risks)
        finding.matches = comparison.segments.map(match)
        judgeCuts(&finding, places: moves.places, moved: moves.movedUnits)
        let isSpliced = comparison.hunks.contains { $0.isSplice }
        if isSpliced { finding.flags.append(.spliced) }
        var verdicts: [Verdict] = []
        if isSpliced { verdicts.append(.spliced) }
        if all.contains(where: { !$0.kind.isForm }) { verdicts.append(.wording) }
        if finding.flags.contains(where: Self.isCutRisk) { verdicts.append(.truncated) }
        if all.contains(where: { $0.kind.isForm }) { verdicts.append(.form) }
        finding.verdicts = verdicts.isEmpty ? [.verbatim] : verdicts
    }

    private static func isCutRisk(_ flag: Flag) -> Bool {
        [.cutCondition, .cutNegation, .cutHedge, .cutQuantifier, .cutAttribution].contains(flag)
    }

    private func match(_ segment: Segment) -> Match {
        let first = segment.source.lowerBound
        let range = TextRange(units[first].range.start, units[segment.source.upperBound].range.end)
        let voice = SourceVoice(source: sources[document(of: first)])
        let quotation = voice.quotation(holding: range)
        let copyRange = TextRange(
            copy.units[segment.copy.lowerBound].range.start, copy.units[segment.copy.upperBound - 1].range.end)
        return Match(
            copy: copyRange,
            source: Passage(document: document(of: first), range: range, quotation: quotation),
            speaker: voice.speaker(of: quotation), day: voice.day(of: quotation),
            sharedWords: comparison.anchors.filter { segment.copy.contains($0.copy) }.count)
    }

    // MARK: Edits

    private func edits(of hunk: Hunk, into finding: inout Finding) -> [Edit] {
        let bracketed = hunk.copy.filter { copy.units[$0].isBracketed }
        var hidden: [Int] = hunk.source
        if !bracketed.isEmpty {
            markBracket(bracketed, hunk, into: &finding)
            hidden = []
        } else if hunk.hasEllipsis {
            markEllipsis(hunk, into: &finding)
            if !hidesRisk(hunk) { hidden = [] }
        }
        let plain = hunk.copy.filter { !copy.units[$0].isBracketed }
        guard !hidden.isEmpty || !plain.isEmpty else { return [] }
        let place = anchorBefore(hunk)
        return classifier(for: place.source).edits(
            from: hidden.map { units[$0] }, to: plain.map { copy.units[$0] }, sourceAt: place.sourceByte,
            copyAt: place.copyByte
        ).map { withThan($0, hunk) }
    }

    /// “fewer than” for “more than”: a quantifier with the `than` that both texts have behind it.
    private func withThan(_ edit: Edit, _ hunk: Hunk) -> Edit {
        guard edit.kind == .quantifier, let last = hunk.source.last, let next = unit(last + 1), next.key == "than",
            copy.units.indices.contains(hunk.copy.upperBound), copy.units[hunk.copy.upperBound].key == "than",
            edit.source.end == units[last].range.end, let own = hunk.copy.last,
            edit.copy.end == copy.units[own].range.end
        else { return edit }
        let source = TextRange(edit.source.start, next.range.end)
        let to = TextRange(edit.copy.start, copy.units[hunk.copy.upperBound].range.end)
        return Edit(kind: edit.kind, source: source, copy: to, from: text(of: last)[source], to: copy.text[to])
    }

    private func classifier(for unit: Int) -> EditClassifier {
        EditClassifier(copyText: copy.text, sourceText: text(of: unit)) { !Surprisal.isCommon($0) }
    }

    private func edit(_ move: Segment) -> Edit {
        let source = TextRange(units[move.source.lowerBound].range.start, units[move.source.upperBound].range.end)
        let to = TextRange(
            copy.units[move.copy.lowerBound].range.start, copy.units[move.copy.upperBound - 1].range.end)
        return Edit(
            kind: .moved, source: source, copy: to, from: text(of: move.source.lowerBound)[source],
            to: copy.text[to])
    }

    /// The shared word that a hunk stands behind, or, at the start, the one that it stands before.
    private func anchorBefore(_ hunk: Hunk) -> (source: Int, sourceByte: Int, copyByte: Int) {
        let before = comparison.anchors.last { $0.copy < hunk.copy.lowerBound }
        if let before {
            return (before.source, units[before.source].range.end, copy.units[before.copy].range.end)
        }
        let first = comparison.anchors[0]
        return (first.source, units[first.source].range.start, copy.units[first.copy].range.start)
    }

    /// A word that was deleted here and inserted there, in one sentence, was moved.
    private func pairMoves(_ edits: inout [Edit]) {
        for i in edits.indices where edits[i].copy.isEmpty && !edits[i].source.isEmpty {
            let moved = edits.indices.first { j in
                edits[j].source.isEmpty && !edits[j].copy.isEmpty
                    && Folding.fold(edits[j].to) == Folding.fold(edits[i].from)
            }
            guard let moved else { continue }
            edits[i] = Edit(
                kind: .moved, source: edits[i].source, copy: edits[moved].copy, from: edits[i].from,
                to: edits[moved].to)
            edits.remove(at: moved)
            return pairMoves(&edits)
        }
    }

    private func risks(of edits: [Edit], marked: [Edit.Class]) -> [Edit.Class] {
        let kinds = Set(edits.map(\.kind))
        var risks = Set(marked)
        for edit in edits where edit.kind.isRisk {
            let words = Folding.fold(edit.from + " " + edit.to).split(separator: " ").map(String.init)
            let isCompanion =
                edit.kind == .quantifier && kinds.contains(.negation)
                && words.allSatisfy { RiskWords.polarityItems.contains($0) }
            if !isCompanion { risks.insert(edit.kind) }
        }
        return Edit.Class.allCases.filter(risks.contains)
    }

    // MARK: Marked edits

    private func markBracket(_ bracketed: [Int], _ hunk: Hunk, into finding: inout Finding) {
        let first = copy.units[bracketed[0]].range.start
        let last = copy.units[bracketed[bracketed.count - 1]].range.end
        let open = first > 0 && copy.text.utf8[first - 1] == 0x5B ? first - 1 : first
        let close = last < copy.text.count && copy.text.utf8[last] == 0x5D ? last + 1 : last
        let place = anchorBefore(hunk)
        let source = span(hunk.source, at: place.sourceByte)
        let to = TextRange(open, close)
        finding.marked.append(
            MarkedEdit(
                kind: .bracket, source: source, copy: to, from: text(of: place.source)[source], to: copy.text[to]))
        let brought = classifier(for: place.source).edits(
            from: hunk.source.map { units[$0] }, to: bracketed.map { copy.units[$0] }, sourceAt: source.start,
            copyAt: to.start)
        finding.risks += brought.map(\.kind).filter { [.negation, .number, .modality, .quantifier].contains($0) }
    }

    /// `[T]he` for `the`: a bracket that changes nothing but the case.
    private func markLetters(_ finding: inout Finding) {
        for anchor in comparison.anchors {
            let (source, to) = (units[anchor.source].range, copy.units[anchor.copy].range)
            guard copy.text.utf8[to.start] == 0x5B else { continue }
            finding.marked.append(
                MarkedEdit(
                    kind: .bracket, source: source, copy: to, from: text(of: anchor.source)[source],
                    to: copy.text[to]))
        }
    }

    private func markEllipsis(_ hunk: Hunk, into finding: inout Finding) {
        let place = anchorBefore(hunk)
        let source = span(hunk.source, at: place.sourceByte)
        let next =
            hunk.copy.upperBound < copy.units.count ? copy.units[hunk.copy.upperBound].range.start : place.copyByte
        let to = TextRange(place.copyByte, max(place.copyByte, next))
        finding.marked.append(
            MarkedEdit(
                kind: .ellipsis, source: source, copy: to, from: text(of: place.source)[source], to: "…"))
    }

    private func span(_ indices: [Int], at byte: Int) -> TextRange {
        guard let first = indices.first, let last = indices.last else { return TextRange(byte, byte) }
        return TextRange(units[first].range.start, max(units[first].range.end, units[last].range.end))
    }

    /// Whether an ellipsis inside a sentence hides a negation, condition, exception, hedge or quantifier.
    private func hidesRisk(_ hunk: Hunk) -> Bool {
        guard let first = hunk.source.first, let last = hunk.source.last, hunk.copy.isEmpty else { return false }
        let before = Int(comparison.source.previous[first])
        guard before >= 0, comparison.source.isOneSentence(before, last),
            last + 1 < units.count, comparison.source.isOneSentence(last, last + 1)
        else { return false }
        return hunk.source.contains { i in
            let key = units[i].key
            return RiskWords.negation.contains(key) || CutWords.conditionsAfter.contains(key)
                || RiskWords.hedges.contains(key)
                || (RiskWords.quantifier.contains(key)
                    && RiskWords.isQuantifier(key, before: unit(i - 1), after: unit(i + 1)))
        }
    }

    private func unit(_ i: Int) -> Unit? { units.indices.contains(i) ? units[i] : nil }

    // MARK: Cuts

    private func judgeCuts(_ finding: inout Finding, places: [Segment], moved: Set<Int>) {
        let judge = CutJudge(source: comparison.source)
        let context = DraftContext(copy)
        var isFragment = false
        let told = moved.union(comparison.hunks.flatMap(\.source))
        for segment in places {
            let before = judge.before(segment.source.lowerBound).without(told)
            let after = judge.after(segment.source.upperBound).without(told)
            isFragment = isFragment || !before.units.isEmpty || !after.units.isEmpty
            let isInner = segment.copy.lowerBound > (places.first?.copy.lowerBound ?? 0)
            if !isInner, !before.units.isEmpty { finding.cutBefore = cutRange(before) }
            if segment.copy.upperBound == places.last?.copy.upperBound, !after.units.isEmpty {
                finding.cutAfter = cutRange(after)
            }
            let excusedBefore = isReplaced(segment, .before) ? Set(before.flags) : context.flagsBefore
            let excusedAfter = isReplaced(segment, .after) ? Set(after.flags) : context.flagsAfter
            for flag in before.flags where !excusedBefore.contains(flag) { add(flag, to: &finding) }
            for flag in after.flags where !excusedAfter.contains(flag) { add(flag, to: &finding) }
        }
        if isFragment { add(.fragment, to: &finding) }
    }

    private enum Side { case before, after }

    /// Whether the copy has words of its own where the cut is, so that the edit there tells of it already.
    private func isReplaced(_ segment: Segment, _ side: Side) -> Bool {
        switch side {
        case .before:
            comparison.hunks.contains {
                $0.copy.upperBound == segment.copy.lowerBound && !$0.source.isEmpty && !$0.hasEllipsis
            }
        case .after:
            comparison.hunks.contains {
                $0.copy.lowerBound == segment.copy.upperBound && !$0.source.isEmpty && !$0.hasEllipsis
            }
        }
    }

    private func cutRange(_ cut: Cut) -> TextRange? {
        guard let first = cut.units.first, let last = cut.units.last else { return nil }
        return TextRange(units[first].range.start, units[last].range.end)
    }

    private func add(_ flag: Flag, to finding: inout Finding) {
        if !finding.flags.contains(flag) { finding.flags.append(flag) }
    }
}
