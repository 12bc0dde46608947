/// The distinct folded words of a collection, numbered from 0 in the order of their first appearance, with their counts.
///
/// Flat arrays and open addressing, so that an index can map it from a file as it is. Words are told apart by a 64-bit
/// hash: among ten million words two share one with a probability of three in a million.
struct Vocabulary: Sendable {
    /// The id of a word that the vocabulary does not have.
    static let unknown = UInt32.max

    private var slots: [UInt32]
    private(set) var hashes: [UInt64] = []
    /// How often each word was added.
    private(set) var counts: [UInt32] = []
    /// The folded letters of all words.
    private(set) var letters: [UInt8] = []
    private(set) var letterEnds: [UInt32] = []

    /// The number of distinct words.
    var count: Int { hashes.count }

    init() { slots = Array(repeating: 0, count: 1 << 12) }

    /// The id of the word with `hash`, or ``unknown``.
    /// - Complexity: O(1) on average.
    func id(of hash: UInt64) -> UInt32 {
        let slot = slots[find(hash)]
        return slot == 0 ? Vocabulary.unknown : slot - 1
    }

    /// Counts word number `i` of `text`, which is added if it is new, and gives its id.
    /// - Complexity: O(1) on average, amortised.
    mutating func add(_ i: Int, of text: FoldedText) -> UInt32 {
        let hash = text.hashes[i]
        let slot = find(hash)
        if slots[slot] != 0 {
            counts[Int(slots[slot]) - 1] &+= 1
            return slots[slot] - 1
        }
        hashes.append(hash)
        counts.append(1)
        letters.append(contentsOf: text.letters[text.letterRange(i)])
        letterEnds.append(UInt32(letters.count))
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return UInt32(hashes.count - 1)
    }

    /// Where the letters of word number `id` stand in ``letters``.
    func letterRange(_ id: UInt32) -> Range<Int> {
        (id == 0 ? 0 : Int(letterEnds[Int(id) - 1]))..<Int(letterEnds[Int(id)])
    }

    private func find(_ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: mixed(hash) >> 20) & mask
        while slots[slot] != 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (id, hash) in hashes.enumerated() { slots[find(hash)] = UInt32(id + 1) }
    }
}

/// Spreads a hash over all of its bits (the finisher of SplitMix64; Steele, Lea and Flood, OOPSLA 2014).
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
}
