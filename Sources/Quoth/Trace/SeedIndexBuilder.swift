/// Gathers the words of texts, one text after the other, for a ``SeedIndex``.
///
/// Texts may be folded elsewhere, on several cores: that is most of the work.
public struct SeedIndexBuilder: Sendable {
    /// How many bytes a word of a text has, with what stands before it: a little less than in English.
    private static let bytesPerWord = 6

    private(set) var vocabulary = Vocabulary()
    private(set) var words: [UInt32] = []
    private(set) var starts: [UInt32] = []
    private(set) var ends: [UInt32] = []
    private(set) var marks: [FoldedText.Marks] = []
    private(set) var documentStarts = [0]

    /// The number of texts.
    public var count: Int { documentStarts.count - 1 }

    /// A builder without texts.
    public init() {}

    /// Makes room for texts of `byteCount` bytes together, so that what is there need not be moved again and again.
    public mutating func reserve(byteCount: Int) {
        let count = byteCount / SeedIndexBuilder.bytesPerWord
        words.reserveCapacity(count)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        marks.reserveCapacity(count)
    }

    /// Adds the next text, which has `byteCount` bytes.
    /// - Complexity: O(*n*) in its words.
    public mutating func add(_ text: FoldedText, byteCount: Int) {
        for i in 0..<text.count { words.append(vocabulary.add(i, of: text)) }
        words.append(Vocabulary.unknown)
        starts += text.starts
        starts.append(UInt32(byteCount))
        ends += text.ends
        ends.append(UInt32(byteCount))
        marks += text.marks
        documentStarts.append(words.count)
    }
}
