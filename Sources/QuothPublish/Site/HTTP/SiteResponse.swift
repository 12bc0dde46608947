/// What the site answers.
public struct SiteResponse: Sendable {
    /// How long an answer may be kept.
    enum Freshness: String, Sendable {
        /// Asked for again each time, with its ETag.
        case checked = "no-cache"
        /// The same for ever: its address names what it holds.
        case forever = "public, max-age=31536000, immutable"
        /// Not kept: it answers what somebody sent.
        case never = "no-store"
        /// As ``checked``, but only by the browser of who asked.
        case own = "private, no-cache"
    }

    /// The status code.
    public var status: Int
    /// The media type; `nil` for an answer without a body.
    public var type: String?
    /// Other header fields.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// How long it may be kept.
    var freshness = Freshness.checked
    /// The fields of the request that the answer depends on.
    var varies: [String] = []
    /// Whether pages of other sites may show it.
    var isForOtherSites = false

    init(
        _ type: MediaType, _ body: [UInt8], status: Int = 200, headers: [(name: String, value: String)] = []
    ) {
        (self.status, self.type, self.body, self.headers) = (status, type.rawValue, body, headers)
    }

    /// A file that is kept rather than shown, as `name`, which is ours.
    init(file name: String, _ type: MediaType, _ body: [UInt8]) {
        self.init(type, body, headers: [("Content-Disposition", "attachment; filename=\"\(name)\"")])
    }

    /// Leads to another page of the site.
    init(redirect link: SiteLink, status: Int = 302) {
        (self.status, type, body) = (status, MediaType.text.rawValue, Array("See \(link.path)\n".utf8))
        headers = [("Location", link.path)]
    }

    /// Nothing may be loaded but from the site itself, nothing runs but its own file, no other site may frame it, and in a
    /// page itself no style sheet stands but the site's.
    private static let policy = """
        default-src 'none'; style-src 'self' 'sha256-\(SiteStyle.digest)'; script-src 'self'; img-src 'self' data:; \
        font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
        require-trusted-types-for 'script'
        """

    /// All header fields, those for safety among them (docs/http.md says what each is for).
    var allHeaders: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = [
            ("Content-Security-Policy", Self.policy), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", isForOtherSites ? "cross-origin" : "same-origin"),
            ("Cache-Control", freshness.rawValue),
        ]
        if !varies.isEmpty { all.append(("Vary", varies.joined(separator: ", "))) }
        if let type { all.append(("Content-Type", type)) }
        all.append(("Content-Length", "\(body.count)"))
        return all + headers
    }

    /// Tells the body from others; `nil` as long as ``tagged(_:)`` was not asked.
    private(set) var tag: String?

    /// The answer with what the client may still ask.
    func told(_ grant: RateGate.Grant?) -> SiteResponse {
        guard let grant else { return self }
        var answer = self
        answer.headers += grant.headers
        return answer
    }

    /// The answer with an ETag (RFC 9110, section 8.8.3), where it may be kept.
    func tagged(_ request: SiteRequest) -> SiteResponse {
        guard status == 200, request.isRead, freshness != .never else { return self }
        var answer = self
        let tag = "W/\"" + EntityTag.hash(body) + "\""
        answer.tag = tag
        answer.headers.append(("ETag", tag))
        return answer
    }

    /// The answer without a body where the client has it already (RFC 9110, section 13).
    func conditional(_ request: SiteRequest) -> SiteResponse {
        guard let tag, let known = request.headers["if-none-match"], EntityTag.list(known, holds: tag) else {
            return self
        }
        var answer = self
        answer.status = 304
        (answer.body, answer.type) = ([], nil)
        return answer
    }

    /// What a status is called.
    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 204: "No Content"
        case 302: "Found"
        case 303: "See Other"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 421: "Misdirected Request"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Answer"
        }
    }
}
