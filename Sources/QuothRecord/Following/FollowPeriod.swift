/// How often somebody is told.
public struct FollowPeriod: Hashable, Sendable {
    /// The lengths of a period.
    public enum Kind: String, CaseIterable, Sendable {
        /// Each event by itself, as soon as it is known.
        case once
        /// All of a day in one message.
        case daily
        /// All of a week in one message.
        case weekly
    }

    /// How long it is.
    public var kind: Kind
    /// The minute of the day at which a message comes, by the clocks of the zone.
    public var minute: Int
    /// The day of the week of a weekly message, 0 being Monday.
    public var weekday: Int
    /// A time zone of the machine's tables, such as `Europe/Oslo`.
    public let zone: String

    /// At once.
    public static let atOnce = FollowPeriod()

    private init() { (kind, minute, weekday, zone) = (.once, 420, 0, "UTC") }

    /// - Throws: ``FollowError/badZone(_:)`` for a zone that this machine does not know.
    public init(_ kind: Kind, minute: Int = 420, weekday: Int = 0, zone: String = "UTC") throws(FollowError) {
        precondition(
            (0..<1_440).contains(minute) && (0..<7).contains(weekday), "A minute of the day, a day of the week.")
        guard ZoneRules(zone) != nil else { throw .badZone(zone) }
        (self.kind, self.minute, self.weekday, self.zone) = (kind, minute, weekday, zone)
    }

    /// A period as its row has it; UTC where the machine no longer knows the zone.
    init(kind: String, minute: Int, weekday: Int, zone: String) {
        self.kind = Kind(rawValue: kind) ?? .once
        (self.minute, self.weekday, self.zone) = (minute, weekday, zone)
    }

    /// When the next message is due behind `second`, in seconds since 1970; `nil` where each event has its own.
    func next(after second: Int) -> Int? {
        guard kind != .once else { return nil }
        let zone = ZoneRules(zone) ?? .utc
        return zone.next(after: second, minute: minute, weekday: kind == .weekly ? weekday : nil)
    }
}
