/// An address that a record watches.
public struct WatchItem: Hashable, Sendable {
    /// Its row.
    let id: Int
    /// The address as it was given, in its canonical form.
    public var url: String
    /// Whether the pages are fetched that it names: of a feed, a listing or a sitemap.
    public var follows: Bool
    /// How often it is polled, in seconds.
    public var every: Int
    /// When it is polled next: ISO 8601, in UTC.
    public var nextAt: String
    /// What to ask with whether it has changed.
    public var validators: Validators
    /// How often in a row it could not be fetched.
    public var failures: Int
    /// The status of the last answer.
    public var lastStatus: Int?
    /// Why it could not be fetched the last time.
    public var lastError: String?
    /// Whether it is not polled for now.
    public var isPaused: Bool
    /// The document that it was when it was fetched last, as a row.
    var document: Int?
    /// When it was polled last: ISO 8601, in UTC.
    public var lastAt: String?
}
