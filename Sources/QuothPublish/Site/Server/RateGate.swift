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

    /// What somebody is told about how much more they may ask.
    struct Grant: Hashable {
        /// The requests of a minute.
        var perMinute: Int
        /// The requests that may follow at once.
        var left: Int
        /// The seconds until a request may follow that is refused now; `nil` for one that is let through.
        var wait: Int?
        /// The seconds until as many are left as at the beginning.
        var full: Int

        /// As header fields (draft-ietf-httpapi-ratelimit-headers-10, section 3).
        var headers: [(name: String, value: String)] {
            [
                ("RateLimit-Policy", "\"client\";q=\(perMinute);w=60"),
                ("RateLimit", "\"client\";r=\(left);t=\(wait ?? full)"),
            ]
        }
    }

    /// How many seconds `address` has to wait; `nil` if it need not, which counts as one of those that were let through.
    func wait(for address: String, now: ContinuousClock.Instant = .now) -> Int? { grant(for: address, now: now).wait }

    /// Whether `address` is let through, which counts, and what it is told.
    func grant(for address: String, now: ContinuousClock.Instant = .now) -> Grant {
        buckets.withLock { buckets in
            if buckets.count > Self.limit { buckets = buckets.filter { now - $0.value.at < .seconds(60) } }
            if buckets.count > Self.limit { buckets = [:] }
            var bucket = buckets[address] ?? Bucket(tokens: perMinute, at: now)
            bucket.tokens = filled(bucket, now)
            bucket.at = now
            let wait = delay(bucket.tokens)
            if wait == nil { bucket.tokens -= 1 }
            buckets[address] = bucket
            return Grant(
                perMinute: Int(perMinute), left: Int(bucket.tokens), wait: wait,
                full: Int((perMinute - bucket.tokens) * 60 / perMinute + 0.999))
        }
    }

    /// How many seconds `address` would have to wait, without counting.
    func pending(for address: String, now: ContinuousClock.Instant = .now) -> Int? {
        buckets.withLock { buckets in buckets[address].flatMap { delay(filled($0, now)) } }
    }

    /// The tokens in `bucket` by now.
    private func filled(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
        let passed = (now - bucket.at).components
        let seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
        return min(perMinute, bucket.tokens + seconds * perMinute / 60)
    }

    /// The seconds until there is a whole one; `nil` if there is.
    private func delay(_ tokens: Double) -> Int? {
        tokens >= 1 ? nil : max(1, Int((1 - tokens) * 60 / perMinute + 0.999))
    }
}
