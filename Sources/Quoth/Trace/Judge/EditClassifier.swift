/// Splits a stretch that differs into edits of one class each.
///
/// Numbers, negations, modal words, quantifiers and names that stand on one side only each give an edit of their class;
/// function words beside them go with them; what is left is a change of tense or another change.
struct EditClassifier {
    let copyText: Text
    let sourceText: Text
    /// Whether a capital at the start of a sentence belongs to a name, by the word's folded form.
    let isKnownName: (String) -> Bool

    /// The edits between `from`, units of the source, and `to`, units of the copy.
    func edits(from: [Unit], to: [Unit], sourceAt: Int, copyAt: Int) -> [Edit] {
        if from.isEmpty && to.isEmpty { return [] }
        if let form = form(from, to) { return [form] }
        var (from, to) = (from[...], to[...])
        trimShared(&from, &to)
        if isReversedTwice(Array(from), Array(to)) {
            return [edit(all(.other, from.count, to.count), Array(from), Array(to), sourceAt: sourceAt, copyAt: copyAt)]
        }
        let sides = Sides(from: classes(Array(from)), to: classes(Array(to)))
        if from.count == 1, to.count == 1, let kind = gravest(sides) {
            return [edit(all(kind, 1, 1), Array(from), Array(to), sourceAt: sourceAt, copyAt: copyAt)]
        }
        var pieces: [Piece] = []
        for kind in Self.risks {
            pieces += self.pieces(of: kind, sides, Array(from), Array(to))
        }
        pieces += rest(pieces, Array(from), Array(to))
        return pieces.map { edit($0, Array(from), Array(to), sourceAt: sourceAt, copyAt: copyAt) }
    }

    // MARK: Same words in another form

    /// `co-operate` for `cooperate`, or a slip of the pen that was mended.
    private func form(_ from: [Unit], _ to: [Unit]) -> Edit? {
        guard let a = from.first, let b = to.first, let c = from.last, let d = to.last else { return nil }
        let source = TextRange(a.range.start, c.range.end)
        let copy = TextRange(b.range.start, d.range.end)
        let kind: Edit.Class
        if from.count + to.count > 2, from.map(\.key).joined() == to.map(\.key).joined() {
            kind = .hyphenation
        } else if from.count == 1, to.count == 1, isMendedSlip(a, b) {
            kind = .spelling
        } else {
            return nil
        }
        return Edit(kind: kind, source: source, copy: copy, from: sourceText[source], to: copyText[copy])
    }

    /// A slip, unless both are words of the language or one is a form of the other.
    private func isMendedSlip(_ a: Unit, _ b: Unit) -> Bool {
        guard a.kind == .word, b.kind == .word, Likeness.isSlip(a.key, b.key) else { return false }
        if VerbForms.areForms(a.key, b.key) || Likeness.negates(a.key, b.key) { return false }
        if a.key + "s" == b.key || b.key + "s" == a.key { return false }
        return !(Surprisal.isCommon(a.key) && Surprisal.isCommon(b.key))
    }

    private func trimShared(_ from: inout ArraySlice<Unit>, _ to: inout ArraySlice<Unit>) {
        while let a = from.first, let b = to.first, a.key == b.key { (from, to) = (from.dropFirst(), to.dropFirst()) }
        while let a = from.last, let b = to.last, a.key == b.key { (from, to) = (from.dropLast(), to.dropLast()) }
    }

    /// “not true” for “untrue”: one negation for another.
    private func isReversedTwice(_ from: [Unit], _ to: [Unit]) -> Bool {
        let (x, y) = (prefixed(from, to), prefixed(to, from))
        let (a, b) = (from.contains { isNegation($0) }, to.contains { isNegation($0) })
        return (!x.isEmpty && b && !a) || (!y.isEmpty && a && !b)
    }

    private func isNegation(_ unit: Unit) -> Bool { RiskWords.negation.contains(unit.key) }

    private func all(_ kind: Edit.Class, _ from: Int, _ to: Int) -> Piece {
        Piece(kind: kind, from: Array(0..<from), to: Array(0..<to))
    }

    // MARK: Classes

    private struct Sides {
        var from: [Edit.Class], to: [Edit.Class]
    }

    private struct Piece {
        var kind: Edit.Class
        var from: [Int], to: [Int]
    }

    private func classes(_ units: [Unit]) -> [Edit.Class] {
        units.indices.map {
            kind(of: units[$0], before: $0 > 0 ? units[$0 - 1] : nil, after: $0 + 1 < units.count ? units[$0 + 1] : nil)
        }
    }

    private func kind(of unit: Unit, before: Unit?, after: Unit?) -> Edit.Class {
        if unit.kind != .word || NumberWords.others.contains(unit.key) || NumberWords.measures.contains(unit.key) {
            return .number
        }
        if RiskWords.negation.contains(unit.key) { return .negation }
        if RiskWords.quantifier.contains(unit.key),
            RiskWords.isQuantifier(unit.key, before: before, after: after) || (before == nil && after == nil)
        {
            return .quantifier
        }
        if isName(unit) { return .name }
        if RiskWords.modality.contains(unit.key) { return .modality }
        return .other
    }

    private func isName(_ unit: Unit) -> Bool {
        guard unit.kind == .word, unit.isCapitalised, unit.key != "i" else { return false }
        if unit.startsSentence { return isKnownName(unit.key) }
        return !RiskWords.function.contains(unit.key)
    }

    private static let risks: [Edit.Class] = [.negation, .number, .name, .modality, .quantifier]

    /// The gravest class of one word that stands for another; one denial for another is none.
    private func gravest(_ sides: Sides) -> Edit.Class? {
        if sides.from == [.negation], sides.to == [.negation] { return nil }
        return Self.risks.first { sides.from.contains($0) || sides.to.contains($0) }
    }

    // MARK: Pieces

    private func pieces(of kind: Edit.Class, _ sides: Sides, _ from: [Unit], _ to: [Unit]) -> [Piece] {
        var a = sides.from.indices.filter { sides.from[$0] == kind }
        var b = sides.to.indices.filter { sides.to[$0] == kind }
        if kind == .negation {
            let (x, y) = (prefixed(from, to), prefixed(to, from))
            if !(a + x).isEmpty && !(b + y).isEmpty { return [] }
            (a, b) = (a + x + counterparts(from, to, of: y), b + y + counterparts(to, from, of: x))
        }
        if a.isEmpty && b.isEmpty { return [] }
        if a.map({ from[$0].key }) == b.map({ to[$0].key }) { return [] }
        if kind == .number, a.count == b.count, a.count > 1 {
            return zip(a, b).filter { from[$0].key != to[$1].key }.map { Piece(kind: kind, from: [$0], to: [$1]) }
        }
        return [Piece(kind: kind, from: run(a, from, kind), to: run(b, to, kind))]
    }

    /// Words that deny by a prefix what a word of `others` says: the indices in `units`.
    private func prefixed(_ units: [Unit], _ others: [Unit]) -> [Int] {
        units.indices.filter { i in
            others.contains {
                Likeness.negates(units[i].key, $0.key) && units[i].key.utf8.count >= $0.key.utf8.count
            }
        }
    }

    /// The words in `units` that the words at `denied` in `others` deny.
    private func counterparts(_ units: [Unit], _ others: [Unit], of denied: [Int]) -> [Int] {
        units.indices.filter { i in denied.contains { Likeness.negates(units[i].key, others[$0].key) } }
    }

    /// The indices from the first to the last of `indices`, with an auxiliary after a modal verb: “may have”.
    private func run(_ indices: [Int], _ units: [Unit], _ kind: Edit.Class) -> [Int] {
        guard let first = indices.first, let last = indices.last else { return [] }
        var end = last
        if kind == .modality, RiskWords.modalVerbs.contains(units[last].key), last + 1 < units.count,
            ["have", "be", "etre", "ser"].contains(units[last + 1].key)
        {
            end += 1
        }
        var start = first
        if kind == .quantifier, start > 0, ["at", "no"].contains(units[start - 1].key) { start -= 1 }
        if kind == .quantifier, end + 1 < units.count, ["than", "to", "of"].contains(units[end + 1].key) { end += 1 }
        return Array(start...end)
    }

    /// What no class has taken.
    private func rest(_ pieces: [Piece], _ from: [Unit], _ to: [Unit]) -> [Piece] {
        let usedFrom = Set(pieces.flatMap(\.from))
        let usedTo = Set(pieces.flatMap(\.to))
        let a = from.indices.filter { !usedFrom.contains($0) }
        let b = to.indices.filter { !usedTo.contains($0) }
        let isBare = (a.map { from[$0] } + b.map { to[$0] }).allSatisfy { RiskWords.function.contains($0.key) }
        if a.isEmpty && b.isEmpty || (!pieces.isEmpty && isBare) { return [] }
        if a.map({ from[$0].key }) == b.map({ to[$0].key }) { return [] }
        let isTense = isTense(a.map { from[$0].key }, b.map { to[$0].key })
        return [Piece(kind: isTense ? .tense : .other, from: span(a), to: span(b))]
    }

    private func span(_ indices: [Int]) -> [Int] {
        guard let first = indices.first, let last = indices.last else { return [] }
        return Array(first...last)
    }

    /// Whether only the form of a verb, or its auxiliary, differs.
    private func isTense(_ from: [String], _ to: [String]) -> Bool {
        let auxiliaries: Set<String> = [
            "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did",
        ]
        let a = from.filter { !auxiliaries.contains($0) }
        let b = to.filter { !auxiliaries.contains($0) }
        guard a.count == b.count else { return false }
        return zip(a, b).allSatisfy { VerbForms.areForms($0, $1) } && !(a.isEmpty && (from + to).isEmpty)
    }

    // MARK: Edits

    private func edit(_ piece: Piece, _ from: [Unit], _ to: [Unit], sourceAt: Int, copyAt: Int) -> Edit {
        let source = range(piece.from, from, fallback: sourceAt)
        let copy = range(piece.to, to, fallback: copyAt)
        return Edit(kind: piece.kind, source: source, copy: copy, from: sourceText[source], to: copyText[copy])
    }

    private func range(_ indices: [Int], _ units: [Unit], fallback: Int) -> TextRange {
        guard let first = indices.first, let last = indices.last else { return TextRange(fallback, fallback) }
        let (start, end) = (units[first].range.start, units[last].range.end)
        return TextRange(start, max(start, end))
    }
}
