internal import Glibc

/// A thread for work that blocks: the tasks of a program share a few threads, and none of these may wait for a network.
package enum BackgroundThread {
    /// Starts `work` in a thread of its own.
    /// - Returns: Whether there could be one.
    package static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Work(work))
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context.toOpaque())
        if code == 0 { pthread_detach(thread) } else { context.release() }
        return code == 0
    }

    /// A function that C can hold a pointer to.
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }
}
