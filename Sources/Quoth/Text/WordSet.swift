/// A set of words in lower case that is asked with the bytes of a text.
struct WordSet: Sendable {
    private let hashes: HashLookup<Bool>

    /// The set of `words`, which are in lower case, or folded.
    init(_ words: some Sequence<String>) {
        hashes = HashLookup(words.map { (WordHash.of($0), true) })
    }

    /// Whether the word in `range` is in the set, in any case of its letters.
    /// - Complexity: O(*n*) in the bytes.
    func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if let hash = WordHash.ofASCII(bytes, range) { return hashes[hash] != nil }
        return contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
    }

    /// Whether the word in `range`, folded, is in the set.
    /// - Complexity: O(*n*) in the bytes.
    func containsFolded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if let hash = WordHash.ofASCII(bytes, range) { return hashes[hash] != nil }
        return contains(Folding.fold(String(decoding: bytes[range], as: UTF8.self)))
    }

    /// Whether `word`, which is in lower case, is in the set.
    func contains(_ word: some StringProtocol) -> Bool { hashes[WordHash.of(word)] != nil }
}
