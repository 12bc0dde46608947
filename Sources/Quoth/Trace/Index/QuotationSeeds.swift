/// The seeds of a quotation's own words, by which an index finds the documents that have them, and it those documents'.
public struct QuotationSeeds: Hashable, Sendable {
    /// The bits in which a segment keeps how many seeds a document must have.
    static let neededBits: UInt64 = 4
    /// Of so many seeds a document with the words has three: where four words in ten stand in groups of three or more in
    /// both texts, most seeds between those are shared.
    private static let share = 10

    /// Their keys, ascending.
    public let keys: [UInt64]

    /// The seeds of the quotation with these `words`.
    /// - Complexity: O(*n* log *n*) in the words.
    public init(_ words: FoldedText) { keys = Self.keys(of: words) }

    /// How many of them a document must have to be looked into.
    public var needed: Int {
        min(max(1, (3 * keys.count + Self.share - 1) / Self.share), 1 << Int(Self.neededBits) - 1)
    }

    /// The distinct keys of the seeds of `words`, ascending.
    static func keys(of words: FoldedText) -> [UInt64] {
        var keys: [UInt64] = []
        StableSeeds.forEach(in: words.hashes) { key, _, _, _, _ in keys.append(key) }
        return distinct(keys)
    }

    /// The `keys`, ascending, each once.
    static func distinct(_ keys: [UInt64]) -> [UInt64] {
        var keys = keys
        keys.sort()
        var count = 0
        for key in keys where count == 0 || keys[count - 1] != key {
            keys[count] = key
            count += 1
        }
        keys.removeSubrange(count...)
        return keys
    }
}
