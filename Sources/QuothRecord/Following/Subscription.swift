/// What somebody follows, how often they are told, and where.
public struct Subscription: Hashable, Sendable {
    /// Whether news are collected and delivered.
    public enum State: String, CaseIterable, Sendable {
        case on
        /// Until it is resumed: what comes meanwhile is not told later either.
        case paused
        /// Ended, by its owner or since nothing could be delivered.
        case off
        /// The mail address has not been confirmed yet.
        case unconfirmed
    }

    /// The number in this record.
    public var id: Int
    /// Opens the feed: who knows it may read.
    public var token: String
    /// Ends the subscription: stands only in messages to the one address.
    public var release: String
    /// The account that it belongs to; `nil` where there are no accounts.
    public var owner: Int?
    /// What is followed.
    public var target: FollowTarget
    /// The classes of events that are told; empty for the usual ones.
    public var only: Set<FollowClass>
    /// What the owner has noted.
    public var note: String?
    /// How often somebody is told.
    public var period: FollowPeriod
    /// Where news go, beside the feed.
    public var channel: FollowChannel
    /// Whether it goes on.
    public var state: State
    /// Why it is off.
    public var reason: String?
    /// The last of the record's news when it began.
    var since: Int
    /// When it was made, in seconds since 1970.
    public var createdAt: Int
    /// When the next digest is due.
    public var digestAt: Int?
    /// How many messages were delivered.
    public var delivered: Int
    /// How often the message that waits longest was tried.
    public var attempts: Int
    /// Since when nothing could be delivered.
    public var failingSince: Int?

    /// The classes that are told.
    public var classes: Set<FollowClass> { only.isEmpty ? FollowClass.usual : only }

    static let columns = """
        id, token, release, owner, kind, value, only, note, period, minute, weekday, zone, channel, address, secret, state, \
        reason, since, created_at, digest_at, delivered, attempts, failing_since
        """

    /// The subscription in a row of ``columns``; `nil` if it is damaged.
    init?(_ row: Statement) {
        guard let kind = FollowTarget.Kind(rawValue: row.text(4)), let state = State(rawValue: row.text(15)),
            let target = try? FollowTarget(kind, row.text(5))
        else { return nil }
        self.target = target
        self.state = state
        (id, token, release, owner) = (row.integer(0), row.text(1), row.text(2), row.optionalInteger(3))
        only = Set(row.text(6).split(separator: " ").compactMap { FollowClass(rawValue: String($0)) })
        note = row.optionalText(7)
        period = FollowPeriod(
            kind: row.text(8), minute: row.integer(9), weekday: row.integer(10), zone: row.text(11))
        channel = FollowChannel(name: row.text(12), address: row.optionalText(13), secret: row.optionalText(14))
        reason = row.optionalText(16)
        (since, createdAt, digestAt, delivered) = (
            row.integer(17), row.integer(18), row.optionalInteger(19), row.integer(20)
        )
        (attempts, failingSince) = (row.integer(21), row.optionalInteger(22))
    }
}
