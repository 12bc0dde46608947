/// A page of what a query has found.
public struct SearchPage: Hashable, Sendable {
    /// A value with the number of matches that have it.
    public struct Count: Hashable, Sendable {
        /// The value.
        public var value: String
        /// How many matches have it.
        public var count: Int
    }

    /// How the newest matches are spread.
    public struct Facets: Hashable, Sendable {
        /// The matches that were counted: all, or the newest ones.
        public var counted = 0
        /// Speakers, those with the most matches first.
        public var speaker: [Count] = []
        /// Sites, those with the most matches first.
        public var site: [Count] = []
        /// Months of publication, the newest first.
        public var month: [Count] = []
        /// Verdicts, those with the most matches first.
        public var verdict: [Count] = []
    }

    /// Whether the hits are quotations rather than documents.
    public var isOfQuotations: Bool
    /// What was found.
    public var hits: [SearchHit] = []
    /// The matches, at most ``countLimit``.
    public var total = 0
    /// Whether there are more matches than ``total``.
    public var isMore = false
    /// Where the next page begins; `nil` after the last one.
    public var next: String?
    /// Whether time ran out: there may be more.
    public var isTruncated = false
    /// How the matches are spread, where that was asked.
    public var facets: Facets?
    /// The matches that were ranked, where not all were.
    public var rankedAmong: Int?

    /// The most matches that are counted.
    public static let countLimit = 100
}
