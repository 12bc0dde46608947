/// A set of numbers that are good hashes already: half the work of a `Set`, which would hash them once more.
///
/// Open addressing with linear probing, as in ``HashLookup``; at most half of the slots are taken.
struct HashSet: Sendable {
    /// How many numbers there are.
    private(set) var count = 0
    private var slots: [UInt64]
    private let mask: Int
    /// Zero marks a free slot, so it is kept beside them.
    private var hasZero = false

    /// The set of `values`.
    /// - Complexity: O(*n*).
    init(_ values: [UInt64]) {
        var size = 16
        while size < 2 * values.count { size *= 2 }
        mask = size - 1
        slots = [UInt64](repeating: 0, count: size)
        for value in values where !contains(value) { insert(value) }
    }

    private mutating func insert(_ value: UInt64) {
        count += 1
        guard value != 0 else {
            hasZero = true
            return
        }
        var i = start(value)
        while slots[i] != 0 { i = (i + 1) & mask }
        slots[i] = value
    }

    /// Whether `value` is in the set.
    /// - Complexity: O(1).
    func contains(_ value: UInt64) -> Bool {
        if value == 0 { return hasZero }
        var i = start(value)
        while slots[i] != 0 {
            if slots[i] == value { return true }
            i = (i &+ 1) & mask
        }
        return false
    }

    @inline(__always)
    private func start(_ value: UInt64) -> Int { Int(truncatingIfNeeded: value ^ value >> 32) & mask }
}
