public import QuothRecord

/// An address that a record watches, as a line of `quoth watch list --json`.
public struct WatchItemJSON: Encodable {
    private let url: String
    private let every: Int
    private let kind: String
    private let nextAt: String
    private let lastAt: String?
    private let lastStatus: Int?
    private let paused: Bool
    private let failures: Int
    private let lastError: String?

    /// The line of `item`.
    public init(_ item: WatchItem) {
        url = item.url
        every = item.every
        kind = item.follows ? "list" : "page"
        nextAt = item.nextAt
        lastAt = item.lastAt
        lastStatus = item.lastStatus
        paused = item.isPaused
        failures = item.failures
        lastError = item.lastError
    }
}
