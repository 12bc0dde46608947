/// Values by keys that are good hashes already: half the work of a `Dictionary`, which would hash them once more.
///
/// Open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4); at most half of the slots are taken.
struct HashLookup<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        var key: UInt64
        var value: Value?
    }

    private let slots: [Slot]
    private let mask: Int

    /// A lookup of `pairs`; of two with the same key the first stays.
    /// - Complexity: O(*n*) in the pairs.
    init(_ pairs: [(key: UInt64, value: Value)]) {
        var size = 16
        while size < 2 * pairs.count { size *= 2 }
        let mask = size - 1
        var slots = [Slot](repeating: Slot(key: 0, value: nil), count: size)
        for pair in pairs {
            var i = Self.start(pair.key) & mask
            while slots[i].value != nil, slots[i].key != pair.key { i = (i + 1) & mask }
            if slots[i].value == nil { slots[i] = Slot(key: pair.key, value: pair.value) }
        }
        (self.slots, self.mask) = (slots, mask)
    }

    /// The value of `key`.
    /// - Complexity: O(1).
    subscript(key: UInt64) -> Value? {
        var i = Self.start(key) & mask
        while true {
            let slot = slots[i]
            guard let value = slot.value else { return nil }
            if slot.key == key { return value }
            i = (i &+ 1) & mask
        }
    }

    @inline(__always)
    private static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }
}
