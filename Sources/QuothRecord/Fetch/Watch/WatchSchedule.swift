/// When an address is polled next.
enum WatchSchedule {
    /// The longest pause after failures, in seconds, but for what is polled less often than that anyway.
    private static let longest = 86_400

    /// The seconds until the next poll of what is polled every `every` seconds: twice as many after each failure, and up to
    /// a tenth more by chance, so that what was added together is not polled together for ever.
    /// - Parameters:
    ///   - failures: The failures in a row.
    ///   - retryAfter: How many seconds the server asks to wait.
    static func wait(every: Int, failures: Int, retryAfter: Int?, using jitter: inout Jitter) -> Int {
        let pause = failures == 0 ? every : min(max(every, longest), every << min(failures - 1, 20))
        return max(pause, retryAfter ?? 0) + Int.random(in: 0...max(1, pause / 10), using: &jitter)
    }
}
