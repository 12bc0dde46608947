/// The stretch of time that a date tells, no more and no less: a day is its 24 hours, a month all of its days, and a
/// missing date is open on both sides.
///
/// A time without a zone, and every day, is counted as if it were told in UTC.
public struct TimeSpan: Hashable, Sendable {
    /// The first possible second, counted from the start of 1970 in UTC; `nil` where any earlier one is possible.
    public var start: Int?
    /// The second after the last possible one; `nil` where any later one is possible.
    public var end: Int?

    /// A span from `start` up to, not including, `end`.
    public init(start: Int? = nil, end: Int? = nil) {
        self.start = start
        self.end = end
    }

    /// All the seconds of `day`, or of its month or year where no more is known; open where it names no year.
    public init(_ day: Day) {
        guard let year = day.year else { return }
        let month = day.month
        let first = Self.days(year, month ?? 1, month == nil ? 1 : day.day ?? 1)
        let next =
            month.map { month in day.day == nil ? Self.days(year, month + 1, 1) : first + 1 }
            ?? Self.days(year + 1, 1, 1)
        (start, end) = (first * 86_400, next * 86_400)
    }

    /// The second, the minute or the day of `moment`.
    public init(_ moment: Moment) {
        self.init(moment.day)
        guard let minute = moment.minute, moment.day.day != nil, let midnight = start else { return }
        let first = midnight + (minute - (moment.offset ?? 0)) * 60 + (moment.second ?? 0)
        (start, end) = (first, first + (moment.second == nil ? 60 : 1))
    }

    /// When `document` was published, as far as it tells. What was captured was published before.
    public init(publicationOf document: Document) {
        let day = document.published?.value
        if let moment = document.publishedAt, moment.day == day { self.init(moment) } else { self.init() }
        if start == nil, let day { self.init(day) }
        let captured = document.capturedAt.flatMap { MomentReader.moment($0) }.flatMap { TimeSpan($0).end }
        if let captured, captured > start ?? .min, captured < end ?? .max { end = captured }
    }

    /// Whether something in this span can come before something in `other`.
    public func canPrecede(_ other: TimeSpan) -> Bool { (start ?? .min) < (other.end ?? .max) - 1 }

    /// Whether all of this span lies before all of `other`.
    public func isBefore(_ other: TimeSpan) -> Bool {
        guard let end, let start = other.start else { return false }
        return end <= start
    }

    /// The days from the start of 1970 to a day of the Gregorian calendar; month 13 is the next January.
    ///
    /// Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (y, m) = month > 12 ? (year + 1, 1) : (year, month)
        let shifted = m <= 2 ? y - 1 : y
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension TimeSpan {
    /// A second counted from the start of 1970, as ISO 8601 in UTC: `2015-03-02T10:20:05Z`.
    ///
    /// Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
    public static func iso(_ second: Int) -> String {
        let ofDay = ((second % 86_400) + 86_400) % 86_400
        let days = (second - ofDay) / 86_400 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let day = Day(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
        return Moment(day, minute: ofDay / 60, second: ofDay % 60, offset: 0).iso
    }
}
