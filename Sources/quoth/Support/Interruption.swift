internal import Glibc
internal import QuothRecord

/// What a command does when it is asked to end (SIGINT, SIGTERM): some work first. Asked twice, it ends at once.
enum Interruption {
    private static let asked = Semaphore()

    /// Has `work` done, in a thread of its own, when the process is asked to end; it ends the process itself.
    static func handle(_ work: @escaping @Sendable () -> Void) {
        let asked = asked
        guard
            BackgroundThread.start({
                asked.wait()
                work()
            })
        else { return }
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                // The handler of both is gone, so the next one ends the process. Posting is safe in a handler (POSIX).
                signal(SIGINT) { _ in _exit(RunStatus.interrupted.rawValue) }
                signal(SIGTERM) { _ in _exit(RunStatus.interrupted.rawValue) }
                Interruption.asked.post()
            }
        }
    }
}
