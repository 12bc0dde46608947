/// Numbers the seeds of a collection that recur, in the order of their first words and then of their kinds.
struct SeedRanks {
    /// The number of the first seed in each eight words.
    private var blocks: [UInt32] = []

    /// The ranks of the seeds that `recurring` has: a bit for each kind, for each word, and eight bytes more.
    init(_ recurring: [UInt8]) {
        blocks.reserveCapacity(recurring.count / 8)
        var sum: UInt32 = 0
        for block in 0..<(recurring.count / 8) {
            blocks.append(sum)
            sum += UInt32(SeedRanks.eight(recurring, at: 8 * block).nonzeroBitCount)
        }
    }

    /// The number of the seed that `posting` is of.
    @inline(__always)
    func rank(of posting: UInt64, _ recurring: [UInt8]) -> Int {
        rank(ofWord: Int(posting & 0xFFFF_FFFF) >> 2, kind: posting & 3, recurring)
    }

    /// How many seeds stand before the one of `kind` that starts with word number `word`.
    @inline(__always)
    func rank(ofWord word: Int, kind: UInt64, _ recurring: [UInt8]) -> Int {
        let before = SeedRanks.eight(recurring, at: word & ~7) & (1 << (UInt64(word & 7) * 8 + kind) &- 1)
        return Int(blocks[word >> 3]) + before.nonzeroBitCount
    }

    @inline(__always)
    private static func eight(_ recurring: [UInt8], at word: Int) -> UInt64 {
        UInt64(littleEndian: recurring.span.bytes.unsafeLoadUnaligned(fromByteOffset: word, as: UInt64.self))
    }
}
