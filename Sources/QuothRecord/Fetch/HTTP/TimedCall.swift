internal import Glibc

/// Work that blocks and cannot be told to stop, such as asking a name server, waited for only so long.
enum TimedCall {
    /// What `work` gives, if it does within `seconds`; else it goes on in its own thread, and nobody hears of it.
    static func value<Value: Sendable>(within seconds: Double, _ work: @escaping @Sendable () -> Value) -> Value? {
        let call = Call(work)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(call as AnyCall)
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<AnyCall>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            return nil
        }
        pthread_detach(thread)
        return call.answer(within: seconds)
    }

    /// A call of any type, as C can hold a pointer to it.
    private class AnyCall {
        func run() {}
    }

    /// A call that one thread makes and another waits for.
    private final class Call<Value: Sendable>: AnyCall {
        private let work: @Sendable () -> Value
        private var value: Value?
        private let isDone = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

        init(_ work: @escaping @Sendable () -> Value) {
            self.work = work
            sem_init(isDone, 0, 0)
        }

        deinit {
            sem_destroy(isDone)
            isDone.deallocate()
        }

        override func run() {
            value = work()
            sem_post(isDone)
        }

        /// The value is written before the semaphore is raised, and read only after that was seen.
        func answer(within seconds: Double) -> Value? {
            var end = timespec()
            clock_gettime(CLOCK_REALTIME, &end)
            let nanoseconds = end.tv_nsec + Int(seconds * 1e9)
            end.tv_sec += nanoseconds / 1_000_000_000
            end.tv_nsec = nanoseconds % 1_000_000_000
            var code = sem_timedwait(isDone, &end)
            while code != 0, errno == EINTR { code = sem_timedwait(isDone, &end) }
            return code == 0 ? value : nil
        }
    }
}
