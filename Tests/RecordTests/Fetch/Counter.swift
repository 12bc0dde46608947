import Synchronization

/// Counts from 0, from any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    /// How often it was asked for the next number.
    var count: Int { value.withLock { $0 } }

    func next() -> Int {
        value.withLock { count in
            count += 1
            return count - 1
        }
    }
}
