public import QuothRecord
internal import Synchronization

/// Whom a site lets read and write. The threads of a server share one.
public final class SiteAccess: Sendable {
    /// Whether only this machine reaches the site, with no proxy between: then, as long as there are no accounts, who is at
    /// the machine may do everything.
    public let isLocal: Bool
    /// Who reads.
    public enum Reading: Sendable {
        case everyone
        /// Who is logged in; everybody as long as there are no accounts.
        case membersIfAny
        /// Who is logged in.
        case members
    }

    /// Who may read.
    public let reading: Reading
    /// Whether a proxy stands before the site, whose word on clients is taken.
    public let isBehindProxy: Bool

    /// What runs backups and the like; `nil` where nothing does.
    public let jobs: JobRun?

    /// Failed logins of one name or one address in a minute; after so many at once they have to wait.
    private static let loginsPerMinute = 10
    private let failures = RateGate(perMinute: loginsPerMinute)
    /// What form tokens of visitors without a session are made of: other ones after each start.
    let secret: String

    /// One that lets everybody read and nobody write, unless told otherwise.
    public init(
        isLocal: Bool = false, reading: Reading = .everyone, isBehindProxy: Bool = false,
        jobs: JobRun? = nil
    ) {
        self.isLocal = isLocal && !isBehindProxy
        (self.reading, self.isBehindProxy) = (reading, isBehindProxy)
        self.jobs = jobs
        secret = Secret.text() ?? ""
    }

    /// How many seconds a login has to wait that failed for this name or from this address; `nil` for none.
    func wait(afterFailureOf name: String, from address: String) -> Int? {
        let waits = [
            failures.wait(for: "name " + name.prefix(64).lowercased()), failures.wait(for: "address " + address),
        ]
        return waits.compactMap(\.self).max()
    }

    /// Whether a login may be tried at all.
    func mayTry(_ name: String, from address: String) -> Int? {
        [failures.pending(for: "name " + name.prefix(64).lowercased()), failures.pending(for: "address " + address)]
            .compactMap(\.self).max()
    }

    // MARK: Writing

    private let writes = Mutex(0)

    /// Grows with each request that wrote: what other threads show is older than that.
    var writeCount: Int { writes.withLock { $0 } }

    /// Tells all threads that something was written.
    func noteWrite() { writes.withLock { $0 += 1 } }

    // MARK: Proxies

    private static let proxyHeaders = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"]

    /// `request` as it is to be believed: the word of a proxy on the client is taken from the one before the site alone.
    func trusted(_ request: SiteRequest) -> SiteRequest {
        var request = request
        request.isForwarded =
            isBehindProxy || Self.proxyHeaders.contains { request.headers[$0] != nil }
            || request.headers["x-forwarded-proto"] != nil
        if isBehindProxy {
            // The last one is what the proxy itself saw; what stands before it may be anybody's invention.
            let last = request.headers["x-forwarded-for"]?.split(separator: ",").last?.filter { $0 != " " }
            if let last, !last.isEmpty, last.utf8.count <= 45 { request.peer = String(last) }
        } else {
            request.headers["x-forwarded-proto"] = nil
        }
        return request
    }
}
