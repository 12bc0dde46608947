internal import CEvent
internal import Glibc
public import QuothRecord
internal import Synchronization

/// The site on a socket: several threads that share it, each with a reader of the record.
public final class SiteServer: Sendable {
    /// What the threads have in common.
    final class Shared: Sendable {
        let limits: SiteLimits
        let access: SiteAccess
        let workers = SiteWorkers()
        let metrics = SiteMetrics()
        let facts: SiteFacts
        private let gate: RateGate
        private let clients: RateGate?
        private let write: (@Sendable (String) -> Void)?

        init(
            _ path: String, _ limits: SiteLimits, _ access: SiteAccess, log: (@Sendable (String) -> Void)?
        ) {
            (self.limits, self.access, write) = (limits, access, log)
            facts = SiteFacts(path)
            gate = RateGate(perMinute: limits.longPerMinute)
            clients = limits.perMinute.map { RateGate(perMinute: $0) }
        }

        /// Why a request is not looked at; `nil` if it is.
        func misdirection(of request: SiteRequest) -> SiteError? {
            if limits.names.isEmpty { return nil }
            let host = request.headers["host"] ?? ""
            let end = host.lastIndex { $0 == ":" || $0 == "]" }.flatMap { host[$0] == ":" ? $0 : nil } ?? host.endIndex
            let name = host[..<end].lowercased()
            return limits.names.contains(name) ? nil : .unknownHost(name)
        }

        /// Whether a client may ask at all, and what it is told of that; `nil` for who may ask as much as they like.
        func grant(_ request: SiteRequest) -> RateGate.Grant? {
            let isHere = !request.isForwarded && ["127.0.0.1", "::1"].contains(request.peer)
            return isHere ? nil : clients?.grant(for: request.peer)
        }

        /// Why a request that takes long is not begun; `nil` if it is.
        func refusal(of request: SiteRequest) -> SiteError? {
            if workers.count >= limits.waiting { return .busy }
            return gate.wait(for: request.peer).map(SiteError.tooMany)
        }

        /// Counts an answer, and writes a line about it.
        func log(_ request: SiteRequest, _ answer: SiteResponse, _ start: ContinuousClock.Instant, _ note: String?) {
            let lasted = ContinuousClock.now - start
            metrics.count(answer.status, bytes: answer.body.count, lasted: lasted)
            write?(LogLine.line(request, answer, lasted: lasted, note: note))
        }
    }

    private let loops: [SiteLoop]
    private let shared: Shared
    private let socket: Int32
    private let threads: Int
    private let ended = Semaphore()

    /// The port that it listens at.
    public let port: UInt16

    /// Opens the record in the folder `path` and listens.
    ///
    /// - Parameters:
    ///   - threads: The threads that answer; as many again do what takes long.
    ///   - access: Whom it lets read and write.
    ///   - hub: Who is told when a feed changes.
    ///   - log: Gets a line of JSON a request, from any thread; `nil` for none.
    /// - Throws: ``SiteError/notListening(address:port:reason:)``, ``SiteError/record(_:)`` or ``SiteError/people(_:)``.
    public init(
        record path: String, host: String = "127.0.0.1", port: UInt16 = 0, threads: Int = 2,
        limits: SiteLimits = SiteLimits(), access: SiteAccess = SiteAccess(), hub: WebURL? = nil,
        log: (@Sendable (String) -> Void)? = nil
    ) throws(SiteError) {
        precondition(threads > 0, "A server has a thread.")
        shared = Shared(path, limits, access, log: log)
        self.threads = threads
        var problem = [CChar](repeating: 0, count: 256)
        var made: [SiteLoop] = []
        var working = 0
        for _ in 0..<threads {
            made.append(SiteLoop(try Site(path, shared.metrics, access, hub: hub, facts: shared.facts), shared))
            if try shared.workers.start(path, shared.metrics, access, hub, shared.facts) { working += 1 }
        }
        socket = cevent_listen(host, port, &problem, problem.count)
        guard socket >= 0 else {
            let reason = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw .notListening(address: host, port: port, reason: String(decoding: reason, as: UTF8.self))
        }
        self.port = cevent_port(socket)
        loops = made
        for loop in loops where !loop.open(socket) || working == 0 { throw .busy }
        if !shared.facts.start() { throw .busy }
    }

    deinit { close(socket) }

    /// Answers requests until ``stop()`` was called, and everything that was asked until then is answered.
    public func run() {
        for loop in loops.dropFirst() {
            let ended = ended
            if !BackgroundThread.start({
                loop.run()
                ended.post()
            }) {
                ended.post()
            }
        }
        loops[0].run()
        for _ in loops.dropFirst() { ended.wait() }
        shared.workers.end(threads)
        shared.facts.end()
        // Who comes now is turned away rather than left to wait.
        shutdown(socket, Int32(SHUT_RDWR))
    }

    /// From any thread: no more connections are taken, and ``run()`` ends once everything is answered.
    public func stop() {
        for loop in loops { loop.stop() }
    }
}
