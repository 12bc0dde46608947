/// Lays two versions of a document side by side.
struct VersionComparer {
    let earlier: VersionText
    let later: VersionText

    /// Stretches with more pairs of words than this are told as a whole.
    private static let closeLimit = 4_000

    /// Units that stand between two that both versions have.
    private struct Stretch {
        var earlier: Range<Int>, later: Range<Int>
    }

    /// The whole comparison.
    var diff: VersionDiff {
        var pairs: [(a: Int, b: Int)] = []
        var passages: [VersionDiff.Passage] = []
        var stretches: [Stretch] = []
        for (a, b, isSame) in sentences() {
            if isSame {
                pairs += zip(a, b).map { ($0, $1) }
                continue
            }
            let own = words(a, b)
            let passage = passage(a, b, own)
            pairs += own
            // Sentences may differ by nothing but where they are cut.
            if passage.edits.isEmpty { continue }
            passages.append(passage)
            stretches.append(Stretch(earlier: a, later: b))
        }
        return VersionDiff(passages: passages, changes: changes(passages, stretches, pairs))
    }

    // MARK: Alignment

    /// The units of both in turn: the same sentences, and runs of sentences that are not.
    private func sentences() -> [(Range<Int>, Range<Int>, isSame: Bool)] {
        var result: [(Range<Int>, Range<Int>, isSame: Bool)] = []
        var (i, j) = (0, 0)
        func other(upTo a: Int, _ b: Int) {
            guard a > i || b > j else { return }
            result.append((units(earlier, i..<a), units(later, j..<b), false))
        }
        for pair in SequenceDiff.pairs(earlier.sentences.map(\.hash), later.sentences.map(\.hash)) {
            other(upTo: pair.a, pair.b)
            result.append((earlier.sentences[pair.a].units, later.sentences[pair.b].units, true))
            (i, j) = (pair.a + 1, pair.b + 1)
        }
        other(upTo: earlier.sentences.count, later.sentences.count)
        return result
    }

    private func units(_ version: VersionText, _ sentences: Range<Int>) -> Range<Int> {
        guard let first = sentences.first, let last = sentences.last else {
            let at =
                sentences.lowerBound < version.sentences.count
                ? version.sentences[sentences.lowerBound].units.lowerBound : version.units.count
            return at..<at
        }
        return version.sentences[first].units.lowerBound..<version.sentences[last].units.upperBound
    }

    /// The same words of two stretches that differ.
    private func words(_ a: Range<Int>, _ b: Range<Int>) -> [(a: Int, b: Int)] {
        let pairs = SequenceDiff.pairs(a.map(earlier.key), b.map(later.key))
        return pairs.map { (a.lowerBound + $0.a, b.lowerBound + $0.b) }
    }

    // MARK: Edits

    private func passage(_ a: Range<Int>, _ b: Range<Int>, _ pairs: [(a: Int, b: Int)]) -> VersionDiff.Passage {
        var edits: [Edit] = []
        var (i, j) = (a.lowerBound, b.lowerBound)
        for pair in pairs + [(a.upperBound, b.upperBound)] {
            edits += self.edits(i..<pair.a, j..<pair.b)
            (i, j) = (pair.a + 1, pair.b + 1)
        }
        edits += form(a, b, pairs)
        edits.sort { ($0.copy, $0.source) < ($1.copy, $1.source) }
        return VersionDiff.Passage(earlier: bytes(earlier, a), later: bytes(later, b), edits: edits)
    }

    private func bytes(_ version: VersionText, _ units: Range<Int>) -> TextRange {
        if let range = version.range(units) { return range }
        let at = version.point(before: units.lowerBound)
        return TextRange(at, at)
    }

    private func edits(_ a: Range<Int>, _ b: Range<Int>) -> [Edit] {
        if a.isEmpty && b.isEmpty { return [] }
        let (source, copy) = (bytes(earlier, a), bytes(later, b))
        if max(1, a.count) * max(1, b.count) > Self.closeLimit || isWhole(a, earlier) && b.isEmpty
            || a.isEmpty && isWhole(b, later)
        {
            return [Edit(kind: .other, source: source, copy: copy, from: earlier.text[source], to: later.text[copy])]
        }
        let classes = EditClassifier(copyText: later.text, sourceText: earlier.text) { !Surprisal.isCommon($0) }.edits(
            from: Array(earlier.units[a]), to: Array(later.units[b]), sourceAt: source.start, copyAt: copy.start)
        let isAll =
            a.allSatisfy { i in classes.contains { $0.source.contains(earlier.units[i].range) } }
            && b.allSatisfy { i in classes.contains { $0.copy.contains(later.units[i].range) } }
        if isAll, !Self.overlap(classes.map(\.source)), !Self.overlap(classes.map(\.copy)) { return classes }
        // Words that no class has taken, or that two have, go with the gravest.
        let kind = classes.map(\.kind).min { Self.rank($0) < Self.rank($1) } ?? .other
        return [Edit(kind: kind, source: source, copy: copy, from: earlier.text[source], to: later.text[copy])]
    }

    private static func overlap(_ ranges: [TextRange]) -> Bool {
        let order = ranges.sorted()
        return zip(order, order.dropFirst()).contains { $0.overlaps($1) }
    }

    private static func rank(_ kind: Edit.Class) -> Int { Edit.Class.allCases.firstIndex(of: kind)! }

    /// Whether some units are whole sentences.
    private func isWhole(_ units: Range<Int>, _ version: VersionText) -> Bool {
        guard let first = units.first else { return false }
        return version.units[first].startsSentence
            && (units.upperBound == version.units.count || version.units[units.upperBound].startsSentence)
    }

    /// Differences of form between words that are the same.
    private func form(_ a: Range<Int>, _ b: Range<Int>, _ pairs: [(a: Int, b: Int)]) -> [Edit] {
        guard !pairs.isEmpty, a.count + b.count <= 4 * Self.closeLimit else { return [] }
        var aligned = b.map { _ in AlignedUnit(relation: .inserted, source: -1) }
        for pair in pairs {
            aligned[pair.b - b.lowerBound] = AlignedUnit(relation: .same, source: pair.a - a.lowerBound)
        }
        let (from, to) = (Array(earlier.units[a]), Array(later.units[b]))
        // Every shared word counts, however far it stands from the others.
        let comparison = Comparison(
            copy: to, source: SourceWords([Script(units: from)]), aligned: aligned,
            weight: Array(repeating: 100, count: to.count))
        return FormComparer(
            comparison: comparison, copyText: later.text, sourceText: { _ in earlier.text }, partStarts: []
        ).edits()
    }

    // MARK: What it means

    private func changes(
        _ passages: [VersionDiff.Passage], _ stretches: [Stretch], _ pairs: [(a: Int, b: Int)]
    ) -> [VersionChange] {
        let notices = CorrectionChanges(earlier: earlier, later: later).changes
        let quotations = QuotationChanges(earlier: earlier, later: later, pairs: pairs).changes(
            isSilent: notices.isEmpty)
        var changes = quotations + notices + facts()
        for (passage, stretch) in zip(passages, stretches) {
            changes += self.changes(passage, stretch, besides: quotations + notices)
        }
        return changes.enumerated().sorted {
            ($0.element.kind, $1.element.isSilent ? 1 : 0, $0.offset) < (
                $1.element.kind, $0.element.isSilent ? 1 : 0, $1.offset
            )
        }.map(\.element)
    }

    /// The edits of a passage that no change of a quotation and no notice tells of.
    private func changes(
        _ passage: VersionDiff.Passage, _ stretch: Stretch, besides told: [VersionChange]
    ) -> [VersionChange] {
        let rest = passage.edits.filter { edit in
            !told.contains { change in
                let isInLater = change.later.map { $0.contains(edit.copy) } ?? false
                let isInEarlier = change.earlier.map { $0.contains(edit.source) } ?? false
                return edit.copy.isEmpty ? isInEarlier : edit.source.isEmpty ? isInLater : isInLater || isInEarlier
            }
        }
        if rest.isEmpty { return [] }
        let furniture = Furniture(earlier: earlier, later: later)
        if furniture.isAll(stretch.earlier, stretch.later) {
            return [change(.boilerplate, rest, passage)]
        }
        let groups = Dictionary(grouping: rest) { edit -> VersionChange.Kind in
            edit.kind == .number ? .number : edit.kind == .name ? .name : .other
        }
        return groups.sorted { $0.key < $1.key }.map { change($0.key, $0.value, passage) }
    }

    private func change(
        _ kind: VersionChange.Kind, _ edits: [Edit], _ passage: VersionDiff.Passage
    ) -> VersionChange {
        VersionChange(
            kind: kind, earlier: passage.earlier.isEmpty ? nil : passage.earlier,
            later: passage.later.isEmpty ? nil : passage.later, from: earlier.text[passage.earlier],
            to: later.text[passage.later], edits: edits)
    }

    /// The title, the date and the authors.
    private func facts() -> [VersionChange] {
        let (old, new) = (earlier.quoted.document, later.quoted.document)
        var result: [VersionChange] = []
        let (title, other) = (old.title?.value ?? "", new.title?.value ?? "")
        if Folding.typographic(title) != Folding.typographic(other) {
            let from = VersionText(QuotedDocument(document: Document(id: "", text: Text(title)), quotations: []))
            let to = VersionText(QuotedDocument(document: Document(id: "", text: Text(other)), quotations: []))
            let edits = VersionComparer(earlier: from, later: to).diff.passages.flatMap(\.edits)
            result.append(VersionChange(kind: .headline, from: title, to: other, edits: edits))
        }
        if old.published?.value != new.published?.value {
            result.append(
                VersionChange(
                    kind: .date, from: old.published?.value.iso ?? "", to: new.published?.value.iso ?? ""))
        }
        let (authors, others) = (old.authors.map(\.value), new.authors.map(\.value))
        if authors != others {
            result.append(
                VersionChange(
                    kind: .other, from: authors.joined(separator: ", "), to: others.joined(separator: ", ")))
        }
        return result
    }
}
