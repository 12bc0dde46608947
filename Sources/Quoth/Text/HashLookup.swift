/// Values by keys that are good hashes already: half the work of a `Dictionary`, which would hash them once more.
///
/// Open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4); at most half of the slots are taken.
struct HashLookup<Value: Sendable>: Sendable {
    /// The keys apart from the values, so that most steps of a search stay close together; a free slot's key is 0.
    private let keys: [UInt64]
    private let values: [Value?]
    private let mask: Int

    /// A lookup of `pairs`; of two with the same key the first stays.
    /// - Complexity: O(*n*) in the pairs.
    init(_ pairs: [(key: UInt64, value: Value)]) {
        var size = 16
        while size < 2 * pairs.count { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value?](repeating: nil, count: size)
        for pair in pairs {
            var i = Self.start(pair.key) & (size - 1)
            while values[i] != nil, keys[i] != pair.key { i = (i + 1) & (size - 1) }
            if values[i] == nil { (keys[i], values[i]) = (pair.key, pair.value) }
        }
        (self.keys, self.values, mask) = (keys, values, size - 1)
    }

    /// The value of `key`.
    /// - Complexity: O(1).
    @inline(__always)
    subscript(key: UInt64) -> Value? {
        var i = Self.start(key) & mask
        while keys[i] != key {
            // Zero is a key like any other, too.
            if keys[i] == 0, values[i] == nil { return nil }
            i = (i &+ 1) & mask
        }
        return values[i]
    }

    @inline(__always)
    private static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }
}
