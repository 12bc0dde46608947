/// A version of a document as it is compared: its sentences, and their words.
struct VersionText {
    /// Words that stand together in one block.
    struct Sentence {
        /// The units, as indices.
        var units: Range<Int>
        var block: Int
        /// What tells it from other sentences: its words, their case, and the marks between them, but no typography.
        var hash: UInt64
    }

    let quoted: QuotedDocument
    /// All words of all blocks.
    private(set) var units: [Unit] = []
    private(set) var sentences: [Sentence] = []

    /// The sentences of `quoted`.
    /// - Complexity: O(*n*) in the bytes.
    init(_ quoted: QuotedDocument) {
        self.quoted = quoted
        for (number, block) in quoted.document.blocks.enumerated() {
            let own = UnitReader.units(of: quoted.document.text, in: [block.range], joined: false)
            let base = units.count
            units += own
            var start = 0
            for i in own.indices where i + 1 == own.count || own[i + 1].sentence != own[i].sentence {
                let hash = own[start...i].reduce(WordHash.empty) { VersionText.hash(of: $1, from: $0) }
                sentences.append(Sentence(units: (base + start)..<(base + i + 1), block: number, hash: hash))
                start = i + 1
            }
        }
    }

    var text: Text { quoted.document.text }

    /// The bytes of some units.
    func range(_ range: Range<Int>) -> TextRange? {
        guard let first = range.first, let last = range.last else { return nil }
        let start = units[first].range.start
        return TextRange(start, max(start, units[last].range.end))
    }

    /// Where nothing stands in front of unit `i`.
    func point(before i: Int) -> Int { i < units.count ? units[i].range.start : units.last?.range.end ?? 0 }

    private static func hash(of unit: Unit, from hash: UInt64) -> UInt64 {
        let marks = WordHash.of(unit.gap.marks, from: WordHash.next(hash, unit.isCapitalised ? 1 : 0))
        return WordHash.of(unit.key, from: WordHash.next(marks, 0xFF))
    }

    /// What a word is told by: the word alone, so that a change of case is one of form.
    func key(_ i: Int) -> UInt64 { WordHash.of(units[i].key) }
}
