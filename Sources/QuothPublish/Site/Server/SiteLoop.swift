internal import CEvent
internal import Synchronization

/// One thread of the server: takes requests from its connections and answers them, or hands them to a worker.
///
/// Sendable: `loop` is only handed to functions of the shim that may be called from any thread, or in the loop's own
/// thread, in which `site` and `asked` are used too; what workers bring stands in a mutex.
final class SiteLoop: @unchecked Sendable {
    /// A request that a worker has. The pointer is only used in the loop's thread.
    struct Waiting: @unchecked Sendable {
        fileprivate let handle: OpaquePointer
    }

    private let site: Site
    private let server: SiteServer.Shared
    private let answers = Mutex<[(waiting: Waiting, answer: SiteResponse, request: SiteRequest)]>([])
    private var loop: OpaquePointer?

    init(_ site: Site, _ server: SiteServer.Shared) {
        (self.site, self.server) = (site, server)
    }

    deinit {
        if let loop { cevent_free(loop) }
    }

    /// Gets ready to take connections from `socket`.
    /// - Returns: Whether there was memory for it.
    func open(_ socket: Int32) -> Bool {
        let limits = server.limits
        let own = cevent_limits(
            head_limit: limits.headBytes, body_limit: limits.bodyBytes, idle_seconds: Int32(limits.idleSeconds),
            descriptor_limit: Int32(limits.descriptors))
        // Not retained: the loop lives in this object, and is freed with it, after it has run.
        loop = cevent_open(
            socket, own, Unmanaged.passUnretained(self).toOpaque(),
            { context, request in
                guard let context else { return }
                Unmanaged<SiteLoop>.fromOpaque(context).takeUnretainedValue().take(request)
            },
            { context in
                guard let context else { return }
                Unmanaged<SiteLoop>.fromOpaque(context).takeUnretainedValue().deliver()
            })
        return loop != nil
    }

    /// Serves until ``stop()``.
    func run() {
        guard let loop else { return }
        cevent_run(loop, Int32(server.limits.graceSeconds))
    }

    /// From any thread: ends once everything is answered.
    func stop() {
        if let loop { cevent_stop(loop) }
    }

    // MARK: Requests

    private func take(_ handle: OpaquePointer) {
        let request = server.access.trusted(Self.request(handle))
        let start = ContinuousClock.now
        let grant = server.grant(request)
        func refuse(_ error: SiteError) {
            let answer = Site.problem(error, request)
            send(answer.told(grant), to: handle)
            server.log(request, answer, start, nil)
        }
        if let refusal = server.misdirection(of: request) ?? grant?.wait.map(SiteError.tooMany) {
            refuse(refusal)
            return
        }
        guard site.isLong(request) else {
            let (answer, note) = site.told(request)
            send(answer.told(grant), to: handle)
            server.log(request, answer, start, note)
            return
        }
        let waiting = Waiting(handle: handle)
        if let refusal = server.refusal(of: request) {
            refuse(refusal)
            return
        }
        server.workers.add { [self] site in
            let (answer, note) = site.told(request)
            server.log(request, answer, start, note)
            answers.withLock { $0.append((waiting, answer.told(grant), request)) }
            if let loop { cevent_wake(loop) }
        }
    }

    /// Sends what workers have brought.
    private func deliver() {
        let brought = answers.withLock { all in
            defer { all = [] }
            return all
        }
        for (waiting, answer, _) in brought { send(answer, to: waiting.handle) }
    }

    private func send(_ answer: SiteResponse, to handle: OpaquePointer) {
        guard let loop else { return }
        for (name, value) in answer.allHeaders { cevent_add_header(handle, name, value) }
        answer.body.withUnsafeBufferPointer {
            cevent_answer(
                loop, handle, Int32(answer.status), SiteResponse.reason(answer.status), $0.baseAddress, $0.count)
        }
    }

    private static func request(_ handle: OpaquePointer) -> SiteRequest {
        var headers: [String: String] = [:]
        for name in SiteRequest.names {
            if let value = cevent_header(handle, name) { headers[name] = String(cString: value) }
        }
        var count = 0
        let start = cevent_body(handle, &count)
        return SiteRequest(
            method: String(cString: cevent_method(handle)), target: String(cString: cevent_target(handle)),
            headers: headers, body: Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)),
            peer: String(cString: cevent_peer(handle)))
    }
}
