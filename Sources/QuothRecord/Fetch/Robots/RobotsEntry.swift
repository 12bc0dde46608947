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
        case none(reason: String)
    }

    private let leave: Leave
    private let time: Int

    /// What an answer says: the rules of a file; all is allowed where there is none, nothing where the server fails.
    /// - Parameter time: When it came, in seconds since the start of 1970.
    init(status: Int, body: [UInt8], time: Int) {
        self.time = time
        switch status {
        case 200..<300: leave = .rules(RobotsRules(body, product: Self.product))
        case 300..<500: leave = .all
        default: leave = .none(reason: "its robots.txt answers \(status), so that nothing may be fetched for now")
        }
    }

    /// What follows from there being no answer: a file that cannot be reached forbids all.
    init(_ error: FetchError, time: Int) {
        self.time = time
        switch error {
        case .redirects: leave = .all
        default:
            leave = .none(reason: "its robots.txt cannot be read, so that nothing may be fetched for now (\(error))")
        }
    }

    /// Whether it still holds at a time in seconds.
    func isFresh(at now: Int) -> Bool {
        if case .none = leave { return now - time < Self.errorLifetime }
        return now - time < Self.lifetime
    }

    /// Why `target` may not be fetched; `nil` if it may.
    func refusal(of target: String) -> String? {
        switch leave {
        case .all: nil
        case .none(let reason): reason
        case .rules(let rules):
            rules.allows(target) ? nil : "its robots.txt forbids it; --ignore-robots fetches it all the same"
        }
    }
}
