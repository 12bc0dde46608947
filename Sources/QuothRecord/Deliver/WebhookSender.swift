internal import Quoth

/// Sends messages to web hooks and hubs: one request each, to addresses that may be connected to, redirects not followed.
public final class WebhookSender {
    private let agent: String
    private let checked: CheckedTransport
    private let clock: FetchClock
    private var limits = FetchLimits()

    /// A sender that calls itself `agent`.
    /// - Parameter seconds: How long an answer may take.
    /// - Throws: ``FetchError/noLibrary(reason:)`` where libcurl is missing.
    public convenience init(
        agent: String, policy: AddressPolicy, seconds: Double, authorities: String? = nil, clock: FetchClock = .system
    ) throws(FetchError) {
        self.init(
            agent: agent, policy: policy, seconds: seconds, clock: clock, resolver: .system,
            transport: try CurlTransport(authorities: authorities))
    }

    init(
        agent: String, policy: AddressPolicy, seconds: Double, clock: FetchClock, resolver: Resolver,
        transport: any HTTPTransport
    ) {
        (self.agent, self.clock) = (agent, clock)
        checked = CheckedTransport(policy: policy, resolver: resolver, transport: transport)
        limits.seconds = seconds
        limits.connectSeconds = min(10, seconds)
        // Of the answer only the status counts.
        (limits.bodyBytes, limits.headBytes) = (64 << 10, 16 << 10)
    }

    /// Sends a message with its signature (Standard Webhooks 1.0.0).
    public func send(id: String, body: [UInt8], to url: String, secret: String) -> DeliveryOutcome {
        let time = clock.second
        guard let signature = WebhookSecret.signature(id: id, time: time, body: body, secret: secret) else {
            return .over(reason: "its secret is damaged")
        }
        return post(
            body, to: url,
            [
                "Content-Type: application/json", "webhook-id: \(id)", "webhook-timestamp: \(time)",
                "webhook-signature: \(signature)",
            ])
    }

    /// Tells a hub that a feed has changed (WebSub; PubSubHubbub 0.4, section 7.1).
    public func publish(_ topic: String, to hub: WebURL) -> DeliveryOutcome {
        var coded = ""
        for byte in topic.utf8 {
            let isPlain = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
            coded += isPlain ? String(UnicodeScalar(byte)) : "%" + Digest.hexadecimal([byte])
        }
        return post(
            Array("hub.mode=publish&hub.url=\(coded)".utf8), to: hub.description,
            ["Content-Type: application/x-www-form-urlencoded"])
    }

    private func post(_ body: [UInt8], to text: String, _ headers: [String]) -> DeliveryOutcome {
        do throws(FetchError) {
            let url = try WebURL(text)
            if let reason = checked.policy.refusal(of: url) { throw .refused(url: text, reason: reason) }
            // No waiting for leave to send the body, which is small.
            let own = ["User-Agent: \(agent)", "Accept: */*", "Expect:"]
            let answer = try checked.send(url, own + headers, body: body, within: limits)
            return outcome(answer)
        } catch .tooLarge {
            return .later(reason: "its answer is too large", retryAfter: nil)
        } catch {
            return error.isRefusal ? .over(reason: "\(error)") : .later(reason: "\(error)", retryAfter: nil)
        }
    }

    private func outcome(_ answer: TransportAnswer) -> DeliveryOutcome {
        switch answer.status {
        case 200..<300: return .done
        case 410: return .over(reason: "the receiver answered 410: it wants nothing more")
        default:
            let line = answer.head.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let fields = HeaderFields.read(answer.head, from: line, to: answer.head.count).fields
            let wait = RetryAfter.seconds(fields["retry-after"], now: clock.second)
            return .later(reason: "the receiver answered \(answer.status)", retryAfter: wait)
        }
    }
}
