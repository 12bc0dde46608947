/// Numbers for keys that are good hashes already: 1, 2, 3 … in the order in which they are added, and 0 for any other.
///
/// Open addressing with linear probing, as in ``HashLookup``, in slots of eight bytes: the lower half of a key tells it from
/// others. A key that was never added passes for one that was once in a million.
struct HashNumbers: Sendable {
    private struct Slot {
        var check: UInt32 = 0
        /// 0 marks a free slot.
        var number: UInt16 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    /// The keys, in the order of their numbers.
    private(set) var keys: [UInt64] = []

    /// The number of `key`, which it gets here unless it has one.
    /// - Complexity: O(1) on the average. At most 65,535 keys.
    mutating func add(_ key: UInt64) -> Int {
        var i = place(of: key)
        if slots[i].number == 0 {
            precondition(keys.count < Int(UInt16.max), "At most 65,535 keys can be numbered.")
            if keys.count * 3 > slots.count * 2 {
                grow()
                i = place(of: key)
            }
            keys.append(key)
            slots[i] = Slot(check: UInt32(truncatingIfNeeded: key), number: UInt16(keys.count))
        }
        return Int(slots[i].number)
    }

    /// The number of `key`.
    /// - Complexity: O(1).
    @inline(__always)
    subscript(key: UInt64) -> Int { Int(slots[place(of: key)].number) }

    /// The slot of `key`, or the free one where it would stand.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let mask = slots.count &- 1, check = UInt32(truncatingIfNeeded: key)
        var i = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[i].number != 0, slots[i].check != check { i = (i &+ 1) & mask }
        return i
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for (i, key) in keys.enumerated() {
            slots[place(of: key)] = Slot(check: UInt32(truncatingIfNeeded: key), number: UInt16(i + 1))
        }
    }
}
