internal import Synchronization

/// Hands the numbers from 0 on out, each to one of several threads.
final class ShareCounter: Sendable {
    private let taken = Atomic(0)

    /// The next number; `nil` if it is not below `end`.
    func next(below end: Int) -> Int? {
        let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < end ? number : nil
    }
}
