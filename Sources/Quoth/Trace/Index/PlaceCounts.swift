/// Counts how often places come, and forgets it all quickly: a hash table with open addressing.
struct PlaceCounts {
    private var keys: [UInt64]
    private var counts: [Int32]
    /// The slots that are taken, in the order in which they were.
    private var taken: [Int] = []

    /// No places yet.
    init() {
        keys = Array(repeating: 0, count: 1 << 10)
        counts = Array(repeating: 0, count: 1 << 10)
    }

    /// Counts `place`, which is packed, once more.
    /// - Complexity: O(1) on average.
    mutating func add(_ place: UInt64) {
        if taken.count * 2 >= keys.count { grow() }
        let slot = slot(of: place)
        if counts[slot] == 0 {
            keys[slot] = place
            taken.append(slot)
        }
        counts[slot] += 1
    }

    /// Calls `body` with each place and how often it came.
    func forEach(_ body: (UInt64, Int) -> Void) {
        for slot in taken { body(keys[slot], Int(counts[slot])) }
    }

    /// Forgets all places.
    /// - Complexity: O(*n*) in the places.
    mutating func removeAll() {
        for slot in taken { counts[slot] = 0 }
        taken.removeAll(keepingCapacity: true)
    }

    /// The slot of `place`, or the free one where it comes.
    private func slot(of place: UInt64) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4.
        var slot = Int(truncatingIfNeeded: (place &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while counts[slot] > 0, keys[slot] != place { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = PlaceCounts()
        larger.keys = Array(repeating: 0, count: 2 * keys.count)
        larger.counts = Array(repeating: 0, count: 2 * keys.count)
        for old in taken {
            let slot = larger.slot(of: keys[old])
            (larger.keys[slot], larger.counts[slot]) = (keys[old], counts[old])
            larger.taken.append(slot)
        }
        self = larger
    }
}
