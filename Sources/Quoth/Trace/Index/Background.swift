/// How often words and groups of words stand in a collection of which only a few documents are at hand.
public struct Background: Sendable {
    /// The number of words in the collection.
    public internal(set) var wordCount = 0
    /// How often each word that was asked for stands in it, by the hash of its folded letters.
    var words: [UInt64: Int] = [:]
    /// How often each of the seeds that were asked for stands in it, by its key.
    var seeds: [UInt64: Int] = [:]

    /// Knows nothing yet.
    public init() {}

    /// Adds what is known of other words of the same collection.
    public mutating func add(_ other: Background) {
        wordCount = max(wordCount, other.wordCount)
        words.merge(other.words) { one, _ in one }
        seeds.merge(other.seeds) { one, _ in one }
    }
}
