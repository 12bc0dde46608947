/// Turns years and dates of other calendars into those of ours.
enum Calendars {
    /// The day of ours that is the given day of the Persian calendar; within a day of it for years before 1200.
    ///
    /// The leap years follow the 33-year cycle (Birashk 1993), which holds from 1244 to 1472.
    static func day(persianYear year: Int, month: Int, day: Int?) -> Day? {
        guard (1200...1500).contains(year), (1...12).contains(month) else { return nil }
        let cycle = year - 979
        var days = 365 * cycle + cycle / 33 * 8 + (cycle % 33 + 3) / 4
        days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
        days += (day ?? 1) - 1
        // 1 Farvardin 979 is 20 March 1600.
        return civil(daysSince1970: days - 135_061)
    }

    /// The day that stands `days` after 1 January 1970 (Hinnant, “chrono-compatible low-level date algorithms”).
    static func civil(daysSince1970 days: Int) -> Day {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return Day(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// How many days a whole date stands after 1 January 1970; `nil` for one that is not whole.
    static func daysSince1970(_ day: Day) -> Int? {
        guard let year = day.year, let month = day.month, let dayOfMonth = day.day else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The year of ours for a year of the Thai count, which is 543 ahead; `nil` for a number that is none.
    static func year(buddhist year: Int) -> Int? { (2443...2643).contains(year) ? year - 543 : nil }

    /// The year of ours for a year of an East Asian era: `令和6`, `平成31`, `民國113`.
    static func year(era: String, _ year: Int) -> Int? {
        eras.first { era.hasSuffix($0.name) }.flatMap { (1...150).contains(year) ? $0.before + year : nil }
    }

    private static let eras: [(name: String, before: Int)] = [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", 1911), ("民国", 1911),
    ]
}

extension Day {
    /// Whether the two are the same day or follow each other; days that are not whole are compared by what both give.
    func isWithinADay(of other: Day) -> Bool {
        guard let own = Calendars.daysSince1970(self), let theirs = Calendars.daysSince1970(other) else {
            return isCompatible(with: other)
        }
        return abs(own - theirs) <= 1
    }
}
