/// What tells at a glance that a word cannot be another one with slips: its letters, their number, the first and the last.
struct WordShape: Hashable {
    private let value: UInt64

    /// The shape of a word of these folded letters.
    init(_ letters: ArraySlice<UInt8>) {
        let ends = UInt64(letters.first ?? 0) << 48 | UInt64(letters.last ?? 0) << 56
        value = UInt64(letterSet(letters)) | UInt64(min(letters.count, 0xFFFF)) << 32 | ends
    }

    /// How many bytes the word has; 65,535 for longer ones too.
    var count: Int { Int(value >> 32 & 0xFFFF) }

    /// Which letters the word has; see ``letterSet(_:)``.
    var letters: UInt32 { UInt32(truncatingIfNeeded: value) }

    /// The first byte and the last one; 0 of no word.
    @inline(__always)
    var first: UInt8 { UInt8(truncatingIfNeeded: value >> 48) }
    @inline(__always)
    var last: UInt8 { UInt8(truncatingIfNeeded: value >> 56) }

    /// Whether the two words may differ by slips only: `false` only where ``WordSimilarity`` sees no likeness.
    @inline(__always)
    func mayBeSlip(of other: WordShape) -> Bool {
        let change = value ^ other.value
        if change >> 56 != 0, change >> 48 & 0xFF != 0 { return false }
        let (a, b) = (count, other.count)
        let slips = WordSimilarity.slips(max(a, b))
        return max(a, b) >= WordSimilarity.shortest && abs(a - b) <= slips
            && UInt32(truncatingIfNeeded: change).nonzeroBitCount <= 2 * slips
    }
}
