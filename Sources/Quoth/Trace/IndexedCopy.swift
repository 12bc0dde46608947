/// The words of a copy as the index knows them.
struct IndexedCopy {
    /// The folded text.
    let text: FoldedText
    /// The id of each word in the index's vocabulary.
    let ids: [UInt32]

    /// Which letters each word has; see ``letterSet(_:)``.
    let letterSets: [UInt32]

    init(_ text: FoldedText, in index: SeedIndex) {
        self.text = text
        ids = text.hashes.map(index.vocabulary.id(of:))
        letterSets = (0..<text.count).map { letterSet(text.letters[text.letterRange($0)]) }
    }

    /// The number of words.
    var count: Int { ids.count }
}

/// A bit for each letter of a word: words that differ by *n* slips differ by 2*n* bits at most.
func letterSet(_ letters: ArraySlice<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
}
