/// A page of what a query has found.
public struct SearchPage: Hashable, Sendable {
    /// A value with the number of matches that have it.
    public struct Count: Hashable, Sendable {
        public var value: String
        public var count: Int
    }

    /// How the newest matches are spread.
    public struct Facets: Hashable, Sendable {
        /// The matches that were counted: all, or the newest ones.
        public var counted = 0
        public var speaker: [Count] = []
        public var site: [Count] = []
        /// Months of publication, the newest first.
        public var month: [Count] = []
        public var verdict: [Count] = []
    }

    public var isOfQuotations: Bool
    public var hits: [SearchHit] = []
    /// The matches, at most ``countLimit``.
    public var total = 0
    /// Whether there are more matches than ``total``.
    public var isMore = false
    /// Where the next page begins; `nil` after the last one.
    public var next: String?
    /// Whether time ran out: there may be more.
    public var isTruncated = false
    public var facets: Facets?
    /// The matches that were ranked, where not all were.
    public var rankedAmong: Int?

    /// The most matches that are counted.
    public static let countLimit = 1_000
}
