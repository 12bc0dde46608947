/// How a search is answered.
public struct SearchOptions: Hashable, Sendable {
    /// In which order.
    public enum Order: String, CaseIterable, Sendable {
        /// Newest first; what has no date at the end.
        case date
        /// Oldest first; what has no date at the end.
        case oldest
        /// What says most of the query first, among the newest ``SearchPage/rankedAmong`` matches.
        case relevance
    }

    /// In which order.
    public var order = Order.date
    /// The most hits of a page, from 1 to ``limitLimit``.
    public var limit = 20
    /// The end of the page before, as ``SearchPage/next`` gave it.
    public var after: String?
    /// Whether facets are counted.
    public var hasFacets = false
    /// How long a search may take, in milliseconds.
    public var milliseconds = 1_000

    /// The most hits that a page may have.
    public static let limitLimit = 10_000

    /// Twenty hits, newest first.
    public init() {}
}
