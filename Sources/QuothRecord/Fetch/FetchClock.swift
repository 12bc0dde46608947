internal import Glibc

/// The time as fetching sees it: a value, so that a test can let a day pass at once.
public struct FetchClock: Sendable {
    /// The milliseconds since the start of 1970, in UTC.
    public var now: @Sendable () -> Int
    /// Waits for so many milliseconds.
    public var sleep: @Sendable (Int) -> Void

    /// A clock of one's own.
    public init(now: @escaping @Sendable () -> Int, sleep: @escaping @Sendable (Int) -> Void) {
        self.now = now
        self.sleep = sleep
    }

    /// The system's clock.
    public static let system = FetchClock(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
        },
        sleep: { milliseconds in
            var left = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
            var rest = timespec()
            while nanosleep(&left, &rest) != 0, errno == EINTR { left = rest }
        })

    /// The second since the start of 1970.
    public var second: Int { now() / 1000 }
}
