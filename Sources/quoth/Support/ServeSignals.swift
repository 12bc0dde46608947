internal import Glibc
internal import QuothRecord

/// What a server does when it is told to end.
enum ServeSignals {
    /// Posted by the signals' handler, which may do little else (signal-safety(7)).
    private static let asked = Semaphore()

    /// Runs `body` once SIGINT or SIGTERM comes, in a thread of its own; a second signal ends the process at once.
    /// - Returns: Whether there could be such a thread.
    static func whenAsked(_ body: @escaping @Sendable () -> Void) -> Bool {
        let asked = asked
        let isStarted = BackgroundThread.start {
            asked.wait()
            signal(SIGINT, SIG_DFL)
            signal(SIGTERM, SIG_DFL)
            body()
        }
        guard isStarted else { return false }
        signal(SIGINT) { _ in ServeSignals.asked.post() }
        signal(SIGTERM) { _ in ServeSignals.asked.post() }
        return true
    }
}
