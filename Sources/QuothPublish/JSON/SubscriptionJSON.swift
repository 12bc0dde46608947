internal import FoundationEssentials
public import QuothRecord

/// A subscription as `quoth follow list --json` and the site's interface print it: `quoth/subscription@1`.
public struct SubscriptionJSON: Encodable {
    private enum CodingKeys: String, CodingKey {
        case schema, id, kind, value, query, only, note, every, at, weekday, zone, channel, address, state, reason, feed
        case secret, delivered, createdAt, digestAt, attempts, failingSince
    }

    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    private let subscription: Subscription
    /// Whether secrets are told: they are its owner's alone.
    private let hasSecrets: Bool

    /// The form of `subscription`.
    public init(_ subscription: Subscription, hasSecrets: Bool = true) {
        (self.subscription, self.hasSecrets) = (subscription, hasSecrets)
    }

    /// Writes the fields.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        let own = subscription
        try fields.encode("quoth/subscription@1", forKey: .schema)
        try fields.encode(own.id, forKey: .id)
        try fields.encode(own.target.kind.rawValue, forKey: .kind)
        try fields.encode(own.target.value, forKey: .value)
        if own.target.kind != .quotation { try fields.encode(own.target.text, forKey: .query) }
        try fields.encode(own.only.map(\.rawValue).sorted(), forKey: .only)
        try fields.encodeIfPresent(own.note, forKey: .note)
        try fields.encode(own.period.kind.rawValue, forKey: .every)
        if own.period.kind != .once {
            try fields.encode(FollowWords.clock(own.period.minute), forKey: .at)
            try fields.encode(own.period.zone, forKey: .zone)
        }
        if own.period.kind == .weekly { try fields.encode(Self.weekdays[own.period.weekday], forKey: .weekday) }
        try fields.encode(own.state.rawValue, forKey: .state)
        try fields.encodeIfPresent(own.reason, forKey: .reason)
        try fields.encode(own.delivered, forKey: .delivered)
        try fields.encode(Clock.iso(own.createdAt), forKey: .createdAt)
        try fields.encodeIfPresent(own.digestAt.map(Clock.iso), forKey: .digestAt)
        try fields.encode(own.attempts, forKey: .attempts)
        try fields.encodeIfPresent(own.failingSince.map(Clock.iso), forKey: .failingSince)
        try fields.encode(SiteLink.following(own.token, .atom).path, forKey: .feed)
        switch own.channel {
        case .feed: try fields.encode("feed", forKey: .channel)
        case .mail(let address):
            try fields.encode("mail", forKey: .channel)
            try fields.encode(address, forKey: .address)
        case .webhook(let url, let secret):
            try fields.encode("webhook", forKey: .channel)
            try fields.encode(url, forKey: .address)
            if hasSecrets { try fields.encode(secret, forKey: .secret) }
        }
    }
}
