/// A word of the copy matched with one of the source; or one with two that lack the space between them.
struct WordMatch: Hashable {
    private let copy32: Int32
    private let source32: UInt32
    private let copyCount8: UInt8
    private let sourceCount8: UInt8
    /// What the match tells, in bits.
    let bits: Float
    /// Whether both fold to the same letters.
    let isExact: Bool

    init(copy: Int, copyCount: Int = 1, source: Int, sourceCount: Int = 1, bits: Float, isExact: Bool = true) {
        copy32 = Int32(copy)
        source32 = UInt32(source)
        copyCount8 = UInt8(copyCount)
        sourceCount8 = UInt8(sourceCount)
        self.bits = bits
        self.isExact = isExact
    }

    /// The first word in the copy.
    var copy: Int { Int(copy32) }
    /// The word of the copy after the match.
    var copyEnd: Int { copy + Int(copyCount8) }
    /// The first word among all words of the index.
    var source: Int { Int(source32) }
    /// The word of the index after the match.
    var sourceEnd: Int { source + sourceCount }
    /// How many words of the source are matched.
    var sourceCount: Int { Int(sourceCount8) }
}
