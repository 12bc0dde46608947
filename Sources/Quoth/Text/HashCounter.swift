/// Numbers the different hashes that it is given, in the order in which they come, and counts how often each one does.
///
/// Open addressing with linear probing, as in ``HashLookup``; it grows with the hashes.
struct HashCounter: Sendable {
    /// How often each hash came, by its number.
    private(set) var counts: [Int] = []
    private var hashes: [UInt64] = []
    /// The number of the hash in each slot; −1 in a free one.
    private var slots = [Int32](repeating: -1, count: 64)

    /// Counts `hash` once more.
    /// - Returns: Its number, from 0.
    /// - Complexity: amortized O(1).
    mutating func count(_ hash: UInt64) -> Int {
        var i = start(hash)
        while slots[i] >= 0 {
            let number = Int(slots[i])
            if hashes[number] == hash {
                counts[number] += 1
                return number
            }
            i = (i + 1) & (slots.count - 1)
        }
        slots[i] = Int32(hashes.count)
        hashes.append(hash)
        counts.append(1)
        if 2 * hashes.count > slots.count { grow() }
        return counts.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: 4 * slots.count)
        for (number, hash) in hashes.enumerated() {
            var i = start(hash)
            while slots[i] >= 0 { i = (i + 1) & (slots.count - 1) }
            slots[i] = Int32(number)
        }
    }

    private func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1) }
}
