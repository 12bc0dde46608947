internal import FoundationEssentials
internal import Quoth
internal import QuothRecord

/// What a web hook is sent: `type`, `timestamp` and `data` (Standard Webhooks 1.0.0). The same at every attempt.
struct WebhookBody: Encodable {
    private enum CodingKeys: CodingKey { case type, timestamp, data }
    private enum DataKeys: String, CodingKey { case subscription, why, token, events }

    /// A thin message: the pages that it links to have the rest.
    private static let limit = 19_000

    private let message: OutboxMessage
    private let origin: String
    private var shown: Int

    init(_ message: OutboxMessage, _ origin: String) {
        (self.message, self.origin, shown) = (message, origin, message.events.count)
    }

    /// The body, with as many of a digest's events as have room in 19 kB.
    func bytes() throws -> [UInt8] {
        var body = self
        while true {
            let bytes = try JSONLine.bytes(body)
            if bytes.count <= Self.limit || body.shown <= 1 { return bytes }
            body.shown = max(1, body.shown * Self.limit / (bytes.count + 1))
        }
    }

    func encode(to encoder: any Encoder) throws {
        let own = message.subscription
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(
            message.kind == .digest ? "digest" : "event." + (message.events.first?.kind.rawValue ?? "none"),
            forKey: .type)
        try fields.encode(Clock.iso(message.time), forKey: .timestamp)
        var data = fields.nestedContainer(keyedBy: DataKeys.self, forKey: .data)
        try data.encode(own.id, forKey: .subscription)
        try data.encode(FollowWords.why(own), forKey: .why)
        let events = message.events.prefix(shown).map {
            FollowEventJSON($0, at: nil, classes: own.classes, origin: origin)
        }
        try data.encode(events, forKey: .events)
    }
}
