/// What came when a host was asked for its `robots.txt`.
public struct RobotsAnswer: Hashable, Sendable {
    /// The status, such as 200.
    public var status: Int
    /// The file.
    public var body: [UInt8]
    /// When it came, in seconds since the start of 1970.
    public var time: Int
}

/// Keeps the `robots.txt` of hosts between runs.
///
/// What can't be kept or found is asked for again: that is no failure.
public protocol RobotsStore: AnyObject {
    /// What came of the last question to a host, called by scheme, name and port.
    func robots(of origin: String) -> RobotsAnswer?
    /// Keeps an answer.
    func keep(_ answer: RobotsAnswer, of origin: String)
}
