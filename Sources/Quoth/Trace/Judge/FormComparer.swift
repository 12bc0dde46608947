/// Finds the differences of form between words that are the same: case, marks, hyphens, diacritics, spelling, figures.
struct FormComparer {
    let comparison: Comparison
    let copyText: Text
    /// The text of a source unit's document.
    let sourceText: (Int) -> Text
    /// The units of the copy that start a part of the quotation: at a paragraph, or behind a cue that breaks it.
    let partStarts: Set<Int>

    private var copy: [Unit] { comparison.copy }
    private var source: [Unit] { comparison.source.units }

    /// The edits of form, in the copy's order.
    /// - Complexity: O(*n*) in the shared words.
    func edits() -> [Edit] {
        var result: [Edit] = []
        var last: (copy: Int, source: Int)?
        for anchor in comparison.anchors {
            if let last, let edit = gapEdit(after: last, before: anchor) { result.append(edit) }
            if let edit = wordEdit(anchor, after: last) {
                if let before = result.last, let both = merged(before, edit) {
                    result[result.count - 1] = both
                } else {
                    result.append(edit)
                }
            }
            last = anchor
        }
        return result
    }

    // MARK: Words

    private func wordEdit(_ anchor: (copy: Int, source: Int), after last: (copy: Int, source: Int)?) -> Edit? {
        let (a, b) = (source[anchor.source], copy[anchor.copy])
        let (from, to) = (sourceText(anchor.source)[a.range], copyText[b.range])
        let (x, y) = (Folding.typographic(from), Folding.typographic(to))
        if x == y || isInitialCase(x, y, anchor, after: last) { return nil }
        if y.hasPrefix("["), x.lowercased() == y.filter({ $0 != "[" && $0 != "]" }).lowercased() { return nil }
        let kind = kind(x, y, a, b)
        if kind == .numberForm, let last, let value = valueEdit(anchor, after: last) { return value }
        return Edit(kind: kind, source: a.range, copy: b.range, from: from, to: to)
    }

    /// A unit of measure in another form, with the number that it belongs to: `3.5%`, `3.5 per cent`.
    private func valueEdit(
        _ anchor: (copy: Int, source: Int), after last: (copy: Int, source: Int)
    ) -> Edit? {
        guard source[anchor.source].kind == .measure, source[last.source].kind == .number,
            last.source + 1 == anchor.source, last.copy + 1 == anchor.copy
        else { return nil }
        let from = hull(source[last.source].range, source[anchor.source].range)
        let to = hull(copy[last.copy].range, copy[anchor.copy].range)
        return Edit(
            kind: .numberForm, source: from, copy: to, from: sourceText(anchor.source)[from], to: copyText[to])
    }

    private func hull(_ a: TextRange, _ b: TextRange) -> TextRange {
        TextRange(min(a.start, b.start), max(a.end, b.end))
    }

    private func kind(_ x: String, _ y: String, _ a: Unit, _ b: Unit) -> Edit.Class {
        if a.kind != .word, x.lowercased() != y.lowercased() {
            return Folding.fold(x).filter(isLetter) == Folding.fold(y).filter(isLetter) ? .hyphenation : .numberForm
        }
        if x.lowercased() == y.lowercased() { return .case }
        if Folding.fold(x) == Folding.fold(y) { return .diacritics }
        return .spelling
    }

    private func isLetter(_ character: Character) -> Bool { character != " " && character != "-" }

    /// Whether only the first letter's case differs, where both texts have a sentence boundary or a part begins.
    private func isInitialCase(
        _ x: String, _ y: String, _ anchor: (copy: Int, source: Int), after last: (copy: Int, source: Int)?
    ) -> Bool {
        guard x.dropFirst() == y.dropFirst(), x.prefix(1).lowercased() == y.prefix(1).lowercased() else { return false }
        guard isBoundary(anchor.source) else { return false }
        return last == nil || copy[anchor.copy].startsSentence || copy[anchor.copy].followsEllipsis
            || partStarts.contains(anchor.copy)
    }

    /// Whether a sentence, or a quotation, of the source starts at a unit.
    private func isBoundary(_ unit: Int) -> Bool {
        if source[unit].startsSentence || unit == 0 { return true }
        let words = comparison.source
        return words.quotation[unit] >= 0 && words.quotation[unit - 1] != words.quotation[unit]
    }

    /// Two edits of one word, such as the two words of a contraction, as one.
    private func merged(_ a: Edit, _ b: Edit) -> Edit? {
        guard a.source == b.source || a.copy == b.copy || (b.source.contains(a.source) && b.copy.contains(a.copy)),
            !a.source.isEmpty, a.kind == b.kind
        else { return nil }
        if b.source.contains(a.source), b.copy.contains(a.copy), b.source != a.source, b.copy != a.copy { return b }
        let (source, copy) = (hull(a.source, b.source), hull(a.copy, b.copy))
        let from = a.source == b.source ? a.from : a.from + " " + b.from
        return Edit(
            kind: a.kind, source: source, copy: copy, from: from, to: a.copy == b.copy ? a.to : a.to + " " + b.to)
    }

    // MARK: Marks

    private func gapEdit(after a: (copy: Int, source: Int), before b: (copy: Int, source: Int)) -> Edit? {
        guard b.copy == a.copy + 1, Int(comparison.source.previous[b.source]) == a.source else { return nil }
        let (x, y) = (source[b.source].gap, copy[b.copy].gap)
        guard x != y, !copy[b.copy].followsEllipsis, !isValue(a, b) else { return nil }
        let isBroken = partStarts.contains(b.copy) || b.source != a.source + 1 || isQuotationEdge(a.source, b.source)
        if isBroken, x.withoutStops == y.withoutStops { return nil }
        let kind: Edit.Class = (x.isHyphen && y.isEmpty) || (x.isEmpty && y.isHyphen) ? .hyphenation : .punctuation
        let from = TextRange(source[a.source].range.end, max(source[a.source].range.end, source[b.source].range.start))
        let to = TextRange(copy[a.copy].range.end, max(copy[a.copy].range.end, copy[b.copy].range.start))
        if kind == .punctuation {
            return Edit(kind: kind, source: from, copy: to, from: x.marks, to: y.marks)
        }
        let wide = TextRange(source[a.source].range.start, source[b.source].range.end)
        let wideCopy = TextRange(copy[a.copy].range.start, copy[b.copy].range.end)
        return Edit(
            kind: kind, source: wide, copy: wideCopy, from: sourceText(a.source)[wide], to: copyText[wideCopy])
    }

    private func isQuotationEdge(_ a: Int, _ b: Int) -> Bool {
        comparison.source.quotation[a] != comparison.source.quotation[b]
    }

    /// Whether the marks belong to the way a number or date is written: “December 15, 2014”.
    private func isValue(_ a: (copy: Int, source: Int), _ b: (copy: Int, source: Int)) -> Bool {
        source[a.source].kind == .date && (copy[b.copy].kind == .number || source[b.source].kind == .number)
    }
}
