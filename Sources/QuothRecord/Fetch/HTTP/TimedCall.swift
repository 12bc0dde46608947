/// Work that blocks and cannot be told to stop, such as asking a name server, waited for only so long.
enum TimedCall {
    /// What `work` gives, if it does within `seconds`; else it goes on in its own thread, and nobody hears of it.
    static func value<Value: Sendable>(within seconds: Double, _ work: @escaping @Sendable () -> Value) -> Value? {
        let call = Call<Value>()
        let isStarted = BackgroundThread.start {
            call.value = work()
            call.isDone.post()
        }
        return isStarted && call.isDone.wait(within: seconds) ? call.value : nil
    }

    /// What one thread gives and another waits for.
    ///
    /// Sendable: the value is written once, before the semaphore is posted, and read only by who was let through.
    private final class Call<Value: Sendable>: @unchecked Sendable {
        var value: Value?
        let isDone = Semaphore()
    }
}
