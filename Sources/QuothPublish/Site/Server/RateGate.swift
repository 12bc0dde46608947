internal import Synchronization

/// Lets so many requests a minute through from one address: a bucket of tokens that fills up steadily.
final class RateGate: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }

    /// The most addresses that are remembered; those that were quiet longest go first.
    private static let limit = 10_000

    private let perMinute: Double
    private let buckets = Mutex<[String: Bucket]>([:])

    init(perMinute: Int) { self.perMinute = Double(perMinute) }

    /// How many seconds `address` has to wait; `nil` if it need not.
    func wait(for address: String, now: ContinuousClock.Instant = .now) -> Int? {
        buckets.withLock { buckets in
            if buckets.count > Self.limit { buckets = buckets.filter { now - $0.value.at < .seconds(60) } }
            if buckets.count > Self.limit { buckets = [:] }
            var bucket = buckets[address] ?? Bucket(tokens: perMinute, at: now)
            let passed = (now - bucket.at).components
            let seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
            bucket.tokens = min(perMinute, bucket.tokens + seconds * perMinute / 60)
            bucket.at = now
            let isFree = bucket.tokens >= 1
            if isFree { bucket.tokens -= 1 }
            buckets[address] = bucket
            return isFree ? nil : max(1, Int((1 - bucket.tokens) * 60 / perMinute + 0.999))
        }
    }
}
