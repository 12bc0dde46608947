/// What a client asks of the site.
public struct SiteRequest: Sendable {
    /// GET, HEAD, POST …
    public var method: String
    /// The path as it was sent, percent-encoded.
    public var path: String
    /// What stands behind the `?`.
    public var query: FormFields
    /// The same as it was sent.
    var rawQuery: String
    /// The header fields that the site looks at, by their names in small letters.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]
    /// The address that the connection comes from.
    public var peer: String
    /// The form that the client wishes, where the address leaves it open.
    private(set) var wish: SiteTwin?
    /// Whether somebody passed it on.
    var isForwarded = false

    /// The header fields that the site looks at.
    static let names = [
        "accept", "accept-datetime", "accept-language", "content-type", "host", "if-none-match", "origin",
        "sec-fetch-site", "x-forwarded-proto", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via",
        "cookie", "authorization", "idempotency-key",
    ]

    /// A request for `target`, a path with or without a query.
    public init(
        method: String = "GET", target: String, headers: [String: String] = [:], body: [UInt8] = [], peer: String = ""
    ) {
        self.method = method
        let parts = target.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts.first ?? "/")
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
        query = parts.count > 1 ? FormFields(parts[1]) : FormFields()
        (self.headers, self.body, self.peer) = (headers, body, peer)
    }

    /// The request with what `Accept` says of a list that has feeds.
    func negotiated() -> SiteRequest {
        guard isRead, let field = headers["accept"], let (route, twin) = SiteRoute.parse(path), twin == nil,
            route.isList
        else { return self }
        var request = self
        request.wish = Accepted(field).feed()
        return request
    }

    /// Whether only reading is asked for.
    var isRead: Bool { method == "GET" || method == "HEAD" }

    /// Whether a program asks, to whom a page for people says nothing.
    var wantsData: Bool {
        path.hasPrefix("/api/") || path.hasPrefix("/timegate/") || path.hasPrefix("/timemap/")
            || wish != nil || SiteRoute.parse(path)?.twin != nil
    }

    /// Whether the client speaks TLS, as a proxy says.
    var isSecure: Bool { headers["x-forwarded-proto"] == "https" }

    /// Whether nobody listens on the way: TLS, or both ends are on this machine.
    var isPrivate: Bool { isSecure || !isForwarded && ["127.0.0.1", "::1", ""].contains(peer) }

    /// Where the site is, as the client sees it: `http://127.0.0.1:8080`.
    var origin: String {
        let host = headers["host"] ?? "localhost"
        let isHost = host.utf8.allSatisfy {
            $0 >= 0x30 && $0 <= 0x3A || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || [0x2D, 0x2E, 0x5B, 0x5D].contains($0)
        }
        return (isSecure ? "https://" : "http://")
            + (isHost && !host.isEmpty && host.utf8.count < 256 ? host : "localhost")
    }
}
