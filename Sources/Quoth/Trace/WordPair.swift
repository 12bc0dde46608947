/// A word of the copy and the word of the source that it was taken from.
public struct WordPair: Hashable, Sendable {
    /// Where the word stands in the copy.
    public var copy: TextRange
    /// Where it stands in the source.
    public var source: TextRange
    /// Whether both fold to the same letters; `false` for a word that differs by a slip of a letter or two.
    public var isExact: Bool

    /// A pair of words.
    public init(copy: TextRange, source: TextRange, isExact: Bool) {
        self.copy = copy
        self.source = source
        self.isExact = isExact
    }
}
