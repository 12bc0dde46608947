/// A word of the copy and the word of the source that it was taken from.
public struct WordPair: Hashable, Sendable {
    // Passages hold most of what a search of many documents keeps: half the size of four integers.
    private var copyStart: UInt32
    private var copyEnd: UInt32
    private var sourceStart: UInt32
    private var sourceEnd: UInt32

    /// Where the word stands in the copy.
    public var copy: TextRange {
        get { TextRange(Int(copyStart), Int(copyEnd)) }
        set { (copyStart, copyEnd) = (UInt32(newValue.start), UInt32(newValue.end)) }
    }
    /// Where it stands in the source.
    public var source: TextRange {
        get { TextRange(Int(sourceStart), Int(sourceEnd)) }
        set { (sourceStart, sourceEnd) = (UInt32(newValue.start), UInt32(newValue.end)) }
    }
    /// Whether both fold to the same letters; `false` for a word that differs by a slip of a letter or two.
    public var isExact: Bool

    /// A pair of words, of texts of less than 4 GiB.
    public init(copy: TextRange, source: TextRange, isExact: Bool) {
        (copyStart, copyEnd) = (UInt32(copy.start), UInt32(copy.end))
        (sourceStart, sourceEnd) = (UInt32(source.start), UInt32(source.end))
        self.isExact = isExact
    }
}
