/// What the copy itself says around a quotation, in the same sentence: a cut that it reports in its own words is honest.
struct DraftContext {
    /// The flags that the words before the quotation make good.
    let flagsBefore: Set<Flag>
    /// The flags that the words after it make good.
    let flagsAfter: Set<Flag>

    /// Looks at the sentence around the words of `copy`.
    init(_ copy: JudgedWords) {
        let blocks = copy.document.document.blocks
        guard let first = copy.parts.first, let last = copy.parts.last,
            let block = blocks.first(where: { $0.range.overlaps(first) })
        else {
            (flagsBefore, flagsAfter) = ([], [])
            return
        }
        let text = copy.text
        let before = Self.before(first.start, in: block.range, of: text)
        let after = Self.after(last.end, in: block.range, of: text)
        let left = UnitReader.units(of: text, in: before, joined: true)
        let right = UnitReader.units(of: text, in: after, joined: true)
        flagsBefore = Self.flags(left.filter { $0.sentence == left.last?.sentence }.suffix(14))
        let isSameSentence = right.first.map { !$0.isCapitalised && !$0.gap.marks.contains(".") } == true
        flagsAfter = isSameSentence ? Self.flags(right.filter { $0.sentence == 0 }.prefix(14)) : []
    }

    /// At most so many bytes are looked at on each side.
    private static let reach = 400

    private static func before(_ end: Int, in block: TextRange, of text: Text) -> [TextRange] {
        var start = max(block.start, end - reach)
        while start < end, text.utf8[start] & 0xC0 == 0x80 { start += 1 }
        return start < end ? [TextRange(start, end)] : []
    }

    private static func after(_ start: Int, in block: TextRange, of text: Text) -> [TextRange] {
        var end = min(block.end, start + reach)
        while end > start, end < text.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return start < end ? [TextRange(start, end)] : []
    }

    private static func flags(_ units: some Sequence<Unit>) -> Set<Flag> {
        var flags: Set<Flag> = []
        for unit in units {
            if RiskWords.negation.contains(unit.key) { flags.insert(.cutNegation) }
            if CutWords.conditionsAfter.contains(unit.key) { flags.insert(.cutCondition) }
            if ["may", "might", "could", "perhaps", "possibly", "probably", "allegedly", "apparently"].contains(
                unit.key)
            {
                flags.insert(.cutHedge)
            }
            if RiskWords.quantifier.contains(unit.key) { flags.insert(.cutQuantifier) }
        }
        return flags
    }
}
