/// What is known of a host's `robots.txt`, and since when (RFC 9309, section 2.3).
struct RobotsEntry: Hashable, Sendable {
    /// The name that a `robots.txt` calls Quoth by.
    static let product = "Quoth"
    /// How long an answer is believed, in seconds.
    private static let lifetime = 86_400
    /// How long it is believed that there was none.
    private static let errorLifetime = 3600

    private enum Leave: Hashable {
        case all
        case rules(RobotsRules)
        /// The server fails: nothing is allowed.
        case none(status: Int)
        /// It cannot be reached: neither can its pages.
        case unreachable(FetchError)
    }

    private let leave: Leave
    private let time: Int

    /// What an answer says: the rules of a file; all is allowed where there is none, nothing where the server fails.
    init(_ answer: RobotsAnswer) {
        time = answer.time
        switch answer.status {
        case 200..<300: leave = .rules(RobotsRules(answer.body, product: Self.product))
        case 300..<500: leave = .all
        default: leave = .none(status: answer.status)
        }
    }

    /// What follows from there being no answer. A file that leads on too often counts as none (section 2.3.1.2).
    /// - Parameter time: In seconds since the start of 1970.
    init(_ error: FetchError, time: Int) {
        self.time = time
        if case .redirects = error { leave = .all } else { leave = .unreachable(error) }
    }

    /// Whether it still holds at a time in seconds.
    func isFresh(at now: Int) -> Bool {
        switch leave {
        case .all, .rules: now - time < Self.lifetime
        case .none, .unreachable: now - time < Self.errorLifetime
        }
    }

    /// Whether `url`, of this host, may be fetched.
    /// - Throws: ``FetchError`` if it may not.
    func check(_ url: WebURL) throws(FetchError) {
        switch leave {
        case .all: break
        case .unreachable(let error): throw error
        case .none(let status):
            throw .robotsFailed(url: url.description, reason: "its robots.txt answers \(status)")
        case .rules(let rules):
            guard !rules.allows(url.target) else { return }
            throw .robots(
                url: url.description, reason: "its robots.txt forbids it; --ignore-robots fetches it all the same")
        }
    }
}
