internal import Synchronization

/// Deals out shares of some work by their numbers, each once, to whoever asks next.
final class NextShare: Sendable {
    private let count: Int
    private let next = Atomic(0)

    /// Shares number 0 to `count` - 1.
    init(of count: Int) { self.count = count }

    /// The number of a share that nobody has; `nil` where all are taken.
    func take() -> Int? {
        let number = next.add(1, ordering: .relaxed).oldValue
        return number < count ? number : nil
    }
}
