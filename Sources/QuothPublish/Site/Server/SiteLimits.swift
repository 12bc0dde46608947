/// How much the server takes from its clients.
public struct SiteLimits: Hashable, Sendable {
    /// The bytes of a request line with its header lines.
    public var headBytes = 16 << 10
    /// The bytes of a body: a draft.
    public var bodyBytes = 2 << 20
    /// A connection on which nothing moves for so many seconds is closed.
    public var idleSeconds = 20
    /// While so many files and connections are open, nobody else is let in.
    public var descriptors = 900
    /// Requests that take long and wait for a thread; more are told to come again.
    public var waiting = 32
    /// Requests of one address that take long, in a minute.
    public var longPerMinute = 60
    /// Requests of one address in a minute, whatever they are; `nil` for any number. Who is at this machine may ask as much as
    /// they like.
    public var perMinute: Int?
    /// The names that clients may call the site by; empty for any. A page of another site that has its own name lead to this
    /// machine could read it else.
    public var names: Set<String> = []
    /// How many seconds an answer that is on its way has after the server was told to end.
    public var graceSeconds = 10

    /// What suits a small machine.
    public init() {}
}
