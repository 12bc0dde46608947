internal import Synchronization

/// What the server has done since it began, for Prometheus (text format 0.0.4).
final class SiteMetrics: Sendable {
    /// The upper ends of the buckets, in milliseconds.
    private static let ends = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000]

    private struct Counts {
        var statuses: [Int: Int] = [:]
        var buckets = [Int](repeating: 0, count: SiteMetrics.ends.count + 1)
        var seconds = 0.0
        var bytes = 0
    }

    private let counts = Mutex(Counts())
    private let start = ContinuousClock.now

    /// Counts an answer.
    func count(_ status: Int, bytes: Int, lasted: Duration) {
        let (whole, rest) = lasted.components
        let seconds = Double(whole) + Double(rest) / 1e18
        counts.withLock { counts in
            counts.statuses[status, default: 0] += 1
            counts.buckets[Self.ends.firstIndex { seconds * 1_000 <= Double($0) } ?? Self.ends.count] += 1
            counts.seconds += seconds
            counts.bytes += bytes
        }
    }

    /// The counts as text.
    var text: String {
        let counts = counts.withLock { $0 }
        var lines = [
            "# HELP quoth_http_requests_total Requests that were answered.", "# TYPE quoth_http_requests_total counter",
        ]
        lines += counts.statuses.sorted { $0.key < $1.key }.map {
            "quoth_http_requests_total{code=\"\($0.key)\"} \($0.value)"
        }
        lines += [
            "# HELP quoth_http_request_duration_seconds How long it took to make an answer.",
            "# TYPE quoth_http_request_duration_seconds histogram",
        ]
        var sum = 0
        for (index, end) in Self.ends.enumerated() {
            sum += counts.buckets[index]
            lines.append("quoth_http_request_duration_seconds_bucket{le=\"\(Double(end) / 1_000)\"} \(sum)")
        }
        sum += counts.buckets[Self.ends.count]
        lines += [
            "quoth_http_request_duration_seconds_bucket{le=\"+Inf\"} \(sum)",
            "quoth_http_request_duration_seconds_sum \(counts.seconds)",
            "quoth_http_request_duration_seconds_count \(sum)",
            "# HELP quoth_http_response_bytes_total Bytes of the bodies of answers.",
            "# TYPE quoth_http_response_bytes_total counter", "quoth_http_response_bytes_total \(counts.bytes)",
            "# HELP quoth_uptime_seconds Since the server began.", "# TYPE quoth_uptime_seconds gauge",
            "quoth_uptime_seconds \((ContinuousClock.now - start).components.seconds)",
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}
