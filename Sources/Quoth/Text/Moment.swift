/// A point in time as precisely as a page gives it: a day, or a day with its time, and the zone that the time is told in.
///
/// The day is the day of the declared zone: nothing is turned into UTC.
public struct Moment: Hashable, Sendable {
    /// How precise a moment is.
    public enum Precision: String, Sendable {
        case year, month, day, minute, second
    }

    /// The day, or the month or year where no more is known.
    public var day: Day
    /// The minutes since midnight, if a time is given.
    public var minute: Int?
    /// The seconds within the minute, if they are given.
    public var second: Int?
    /// How many minutes the zone is ahead of UTC, if it is given.
    public var offset: Int?

    /// A moment of the parts that are known.
    public init(_ day: Day, minute: Int? = nil, second: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.minute = minute
        self.second = minute == nil ? nil : second
        self.offset = minute == nil ? nil : offset
    }

    /// How precise it is.
    public var precision: Precision {
        if second != nil { return .second }
        if minute != nil { return .minute }
        if day.day != nil { return .day }
        return day.month == nil ? .year : .month
    }

    /// ISO 8601: `2015-03-02`, `2015-03-02T10:20`, `2015-03-02T10:20:05+01:00`, `…Z`.
    public var iso: String {
        guard let minute else { return day.iso }
        var text = "\(day.iso)T\(Self.clock(minute))"
        if let second { text += ":" + Self.two(second) }
        guard let offset else { return text }
        return text + (offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + Self.clock(abs(offset)))
    }

    private static func clock(_ minutes: Int) -> String { two(minutes / 60) + ":" + two(minutes % 60) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
