/// What one fetch may cost, and how gently a host is treated.
public struct FetchLimits: Hashable, Sendable {
    /// The bytes of a body as it is sent.
    public var bodyBytes = 10 << 20
    /// The bytes of a body once it is unpacked; the protocol lets a sitemap have as many.
    public var unpackedBytes = 50 << 20
    /// The bytes of a response's head.
    public var headBytes = 64 << 10
    /// How long one response may take, in seconds.
    public var seconds = 30.0
    /// How long connecting may take, in seconds.
    public var connectSeconds = 10.0
    /// How often a response may lead on to another address.
    public var redirects = 5
    /// How long a host is left alone between two requests, in seconds.
    public var delay = 1.0
    /// How often a request is tried again whose failure may pass.
    public var retries = 2
    /// The longest wait before a request is tried again, in seconds; a server that asks for more gets no second try now.
    public var longestWait = 60
    /// After how many failures in a row a host is left alone.
    public var failures = 5
    /// How long it is left alone then, in seconds; twice as long after each failure more.
    public var pause = 300

    /// The limits by default.
    public init() {}
}
