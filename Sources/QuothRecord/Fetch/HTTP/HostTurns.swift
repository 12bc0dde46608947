/// When each host may be asked again: one request at a time, a pause between two, a longer one where a host fails or asks for
/// it. Times are milliseconds since the start of 1970.
struct HostTurns {
    /// What is known of a host.
    struct State: Hashable {
        /// Before this nothing is sent to it.
        var notBefore = 0
        /// Failures in a row.
        var failures = 0
        /// Until then it is not tried, since it failed too often.
        var pausedUntil = 0
    }

    private(set) var hosts: [String: State] = [:]
    var limits: FetchLimits

    init(_ limits: FetchLimits) {
        self.limits = limits
    }

    /// How long to wait before `host` is asked.
    func wait(for host: String, now: Int) -> Int { max(0, (hosts[host]?.notBefore ?? 0) - now) }

    /// How many milliseconds `host` is still left alone for its failures; `nil` if it may be tried.
    func pause(of host: String, now: Int) -> Int? {
        guard let state = hosts[host], state.pausedUntil > now else { return nil }
        return state.pausedUntil - now
    }

    /// The failures in a row of `host`.
    func failures(of host: String) -> Int { hosts[host]?.failures ?? 0 }

    /// A request to `host` has ended, well or not; the host may have asked to wait for so many seconds.
    mutating func ended(_ host: String, now: Int, isFailure: Bool, retryAfter: Int? = nil) {
        var state = hosts[host] ?? State()
        state.notBefore = max(state.notBefore, now + Int(limits.delay * 1000))
        if let retryAfter { state.notBefore = max(state.notBefore, now + retryAfter * 1000) }
        state.failures = isFailure ? state.failures + 1 : 0
        if state.failures >= limits.failures {
            // The first try after a pause is the one that decides: another failure makes the next pause longer.
            state.pausedUntil = now + limits.pause * 1000 << min(state.failures - limits.failures, 8)
        }
        hosts[host] = state
    }
}
