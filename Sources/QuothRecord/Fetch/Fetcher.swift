internal import Quoth

/// Fetches pages over HTTP, as a polite and careful client: nothing that is not on the public internet, nothing that a
/// `robots.txt` forbids, one request to a host at a time.
///
/// Every address is checked three times: in the URL, as the name server answers it, and as the socket is about to be
/// connected to it; each again for every redirect. A name is asked for once a request, and the connection uses that answer.
public final class Fetcher {
    /// Which addresses may be connected to.
    public var policy: AddressPolicy { checked.policy }
    /// What a fetch may cost.
    public let limits: FetchLimits
    /// Whether `robots.txt` is obeyed.
    public var obeysRobots = true
    /// Where each `robots.txt` is kept for the next run, if anywhere.
    public var robotsStore: (any RobotsStore)?

    private let agent: String
    private let clock: FetchClock
    private let checked: CheckedTransport
    private var turns: HostTurns
    private var jitter: Jitter
    private var robots: [String: RobotsEntry] = [:]

    /// A fetcher that calls itself `agent`, such as `Quoth/1.0 (+https://…)`.
    /// - Parameter seed: Where the numbers begin that waits are spread with.
    /// - Throws: ``FetchError/noLibrary(reason:)`` where libcurl is missing.
    public convenience init(
        agent: String, policy: AddressPolicy = AddressPolicy(), limits: FetchLimits = FetchLimits(),
        clock: FetchClock = .system, resolver: Resolver = .system, seed: UInt64 = 0, authorities: String? = nil
    ) throws(FetchError) {
        self.init(
            agent: agent, policy: policy, limits: limits, clock: clock, resolver: resolver, seed: seed,
            transport: try CurlTransport(authorities: authorities))
    }

    init(
        agent: String, policy: AddressPolicy, limits: FetchLimits, clock: FetchClock, resolver: Resolver, seed: UInt64,
        transport: any HTTPTransport
    ) {
        (self.agent, self.limits, self.clock) = (agent, limits, clock)
        checked = CheckedTransport(policy: policy, resolver: resolver, transport: transport)
        (turns, jitter) = (HostTurns(limits), Jitter(seed: seed))
    }

    /// Fetches `url`, and what it leads on to.
    /// - Parameter validators: What the page's server gave the last time, to be answered “unchanged” if it is.
    /// - Returns: What came, whatever the server's last status is.
    /// - Throws: ``FetchError`` if there was no answer, or no leave to ask.
    public func fetch(_ url: WebURL, validators: Validators = Validators()) throws(FetchError) -> Fetched {
        try fetch(url, validators: validators, checksRobots: obeysRobots)
    }

    /// When `host` may be asked the next time, in milliseconds since the start of 1970; 0 if it was not asked yet.
    public func nextTurn(of host: String) -> Int {
        let state = turns.hosts[host] ?? HostTurns.State()
        return max(state.notBefore, state.pausedUntil)
    }

    private func fetch(
        _ url: WebURL, validators: Validators, checksRobots: Bool
    ) throws(FetchError) -> Fetched {
        var exchanges: [Exchange] = []
        var (place, spent) = (url, 0)
        while true {
            if let reason = policy.refusal(of: place) { throw .refused(url: place.description, reason: reason) }
            if checksRobots { try checkRobots(place) }
            let headers = place.host == url.host ? validators.headers : []
            let exchange = try exchanged(place, headers, spent: &spent)
            exchanges.append(exchange)
            guard let next = try redirect(exchange) else { return try Self.unpacked(exchanges, limits) }
            guard exchanges.count <= limits.redirects else {
                throw .redirects(url: url.description, limit: limits.redirects)
            }
            place = next
        }
    }

    /// Where a response leads on to, if it does.
    private func redirect(_ exchange: Exchange) throws(FetchError) -> WebURL? {
        guard [301, 302, 303, 307, 308].contains(exchange.status), let location = exchange.field("location") else {
            return nil
        }
        return try exchange.url.resolving(location)
    }

    private static func unpacked(_ exchanges: [Exchange], _ limits: FetchLimits) throws(FetchError) -> Fetched {
        let last = exchanges[exchanges.count - 1]
        let body = HTTPBody(
            payload: last.payload, encodings: last.field("content-encoding") ?? "", limit: limits.unpackedBytes)
        if let refusal = body.refusal { throw .tooLarge(url: last.url.description, reason: refusal) }
        return Fetched(
            exchanges: exchanges, body: body.bytes, notes: body.notes + (last.isCut ? ["its body breaks off"] : []))
    }

    // MARK: One request

    /// Asks for `url`, again where that may help, at the host's turn.
    /// - Parameter spent: The milliseconds that the fetch has spent on requests so far.
    private func exchanged(_ url: WebURL, _ headers: [String], spent: inout Int) throws(FetchError) -> Exchange {
        var tries = 0
        while true {
            let host = url.hostText
            if let pause = turns.pause(of: host, now: clock.now()) {
                throw .paused(
                    url: url.description, host: host, seconds: (pause + 999) / 1000, failures: turns.failures(of: host))
            }
            clock.sleep(turns.wait(for: host, now: clock.now()))
            let start = clock.now()
            let result = attempt(url, headers, left: limits.seconds - Double(spent) / 1000)
            spent += clock.now() - start
            let retryAfter = Self.retryAfter(result, now: clock.second)
            let isFailure = Self.isFailure(result)
            if case .failure(let error) = result, error.isRefusal { throw error }
            turns.ended(host, now: clock.now(), isFailure: isFailure, retryAfter: retryAfter)
            let isPaused = turns.pause(of: host, now: clock.now()) != nil
            let hasTime = Double(spent) < limits.seconds * 1000
            // A certificate is not another one a second later.
            if case .failure(.insecure) = result { return try result.get() }
            guard isFailure, hasTime, tries < limits.retries, !isPaused, retryAfter ?? 0 <= limits.longestWait else {
                return try result.get()
            }
            clock.sleep(jitter.wait(base: 1000, tries: tries, limit: limits.longestWait * 1000))
            tries += 1
        }
    }

    private static func isFailure(_ result: Result<Exchange, FetchError>) -> Bool {
        switch result {
        case .success(let exchange): exchange.status >= 500 || exchange.status == 429 || exchange.status == 408
        case .failure(let error): error.isPassing
        }
    }

    private static func retryAfter(_ result: Result<Exchange, FetchError>, now: Int) -> Int? {
        guard case .success(let exchange) = result, exchange.status >= 300 else { return nil }
        return RetryAfter.seconds(exchange.field("retry-after"), now: now)
    }

    /// Asks for `url` once.
    /// - Parameter left: The seconds that it may take.
    private func attempt(_ url: WebURL, _ headers: [String], left: Double) -> Result<Exchange, FetchError> {
        Result { () throws(FetchError) in
            var limits = limits
            limits.seconds = max(0.001, left)
            let time = clock.now()
            let answer = try checked.send(url, ownHeaders + headers, within: limits)
            return Exchange(
                url: url, address: answer.address, time: time, requestHead: answer.sent, responseHead: answer.head,
                status: answer.status, payload: answer.body, isCut: answer.outcome == .cut)
        }
    }

    private var ownHeaders: [String] {
        [
            "User-Agent: \(agent)", "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Encoding: gzip, deflate, br, zstd",
        ]
    }

    // MARK: robots.txt

    private func checkRobots(_ url: WebURL) throws(FetchError) {
        let now = clock.second
        if robots[url.origin]?.isFresh(at: now) != true { robots[url.origin] = robotsEntry(of: url, now: now) }
        try robots[url.origin]?.check(url)
    }

    private func robotsEntry(of url: WebURL, now: Int) -> RobotsEntry {
        if let stored = robotsStore?.robots(of: url.origin) {
            let entry = RobotsEntry(stored)
            if entry.isFresh(at: now) { return entry }
        }
        do throws(FetchError) {
            let place = try WebURL(url.origin + "/robots.txt")
            let fetched = try fetch(place, validators: Validators(), checksRobots: false)
            let answer = RobotsAnswer(status: fetched.last.status, body: fetched.body, time: now)
            if answer.status < 500 { robotsStore?.keep(answer, of: url.origin) }
            return RobotsEntry(answer)
        } catch {
            return RobotsEntry(error, time: now)
        }
    }
}
