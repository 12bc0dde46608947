public import Quoth

/// A span of days, such as a query's `date:` asks for; open where an end is `nil`.
public struct DayInterval: Hashable, Sendable {
    /// The days from the start of the year 0 to the start of 1970.
    private static let epoch = 719_528

    /// The first day, as a number of days since the start of the year 0.
    public var first: Int?
    /// The day after the last one.
    public var end: Int?

    /// The days from `first` up to, not including, `end`.
    public init(first: Int?, end: Int?) { (self.first, self.end) = (first, end) }

    /// All days of `day`, or of its month or year where no more is known; `nil` if there is no such day.
    public init?(_ day: Day) {
        let span = TimeSpan(day)
        guard let start = span.start, let end = span.end, Self.exists(day) else { return nil }
        self.init(first: start / 86_400 + Self.epoch, end: end / 86_400 + Self.epoch)
    }

    /// Whether the calendar has `day`.
    private static func exists(_ day: Day) -> Bool {
        guard let year = day.year, year > 0 else { return false }
        guard let month = day.month, let number = day.day else { return true }
        return number <= daysIn(month: month, of: year)
    }

    private static func daysIn(month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// The ISO 8601 date of a day's number.
    public static func iso(_ number: Int) -> String {
        String(TimeSpan.iso((number - epoch) * 86_400).prefix(10))
    }

    // MARK: ISO 8601

    /// Reads `2015`, `2015-03`, `2015-03-02`, two of these with `/` or `..` between them (both inclusive, and with `..` one
    /// may be left out), or one and a duration: `2015-03/P1W`, `P10D/2015-03-02`.
    /// - Returns: `nil` with the reason where it is none of these.
    public static func read(_ text: String) -> Result<DayInterval, Failure> {
        for separator in ["..", "/"] {
            guard let (left, right) = halves(of: text, at: separator) else { continue }
            let isOpen = separator == ".."
            if isOpen, left.isEmpty || right.isEmpty { return half(left, right) }
            return both(left, right)
        }
        return single(text)
    }

    /// Why a text is no span of days.
    public struct Failure: Error, Hashable {
        /// What is wrong and what to write.
        public var reason: String
    }

    private static func halves(of text: String, at separator: String) -> (String, String)? {
        let bytes = Array(text.utf8), mark = Array(separator.utf8)
        guard bytes.count >= mark.count else { return nil }
        let at = (0...(bytes.count - mark.count)).first { Array(bytes[$0..<($0 + mark.count)]) == mark }
        guard let at else { return nil }
        return (
            String(decoding: bytes[..<at], as: UTF8.self), String(decoding: bytes[(at + mark.count)...], as: UTF8.self)
        )
    }

    private static func half(_ left: String, _ right: String) -> Result<DayInterval, Failure> {
        if left.isEmpty && right.isEmpty { return single("") }
        return single(left.isEmpty ? right : left).map {
            left.isEmpty ? DayInterval(first: nil, end: $0.end) : DayInterval(first: $0.first, end: nil)
        }
    }

    private static func both(_ left: String, _ right: String) -> Result<DayInterval, Failure> {
        if let length = Duration(left) { return single(right).map { length.before($0) } }
        if let length = Duration(right) { return single(left).map { length.after($0) } }
        return single(left).flatMap { start in
            single(right).flatMap { end in
                guard let first = start.first, let last = end.end, first < last else {
                    return .failure(Failure(reason: "the date \(left) does not come before \(right)."))
                }
                return .success(DayInterval(first: first, end: last))
            }
        }
    }

    private static func single(_ text: String) -> Result<DayInterval, Failure> {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        let isWritten =
            (1...3).contains(parts.count) && zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 }
            && text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
        if isWritten, let day = Day(iso: text), let span = DayInterval(day) { return .success(span) }
        return .failure(
            Failure(
                reason: "“\(text)” is no date. Write 2015, 2015-03, 2015-03-02, 2015-03/P1W, 2015-03..2015-06 or 2015.."
            ))
    }

    /// A length of time in whole days: `P1W`, `P2M`, `P1Y6M`.
    private struct Duration {
        var months = 0, days = 0

        init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count >= 3, bytes.count <= 16, bytes[0] == 0x50 else { return nil }
            var number: Int?
            for byte in bytes[1...] {
                if (0x30...0x39).contains(byte) {
                    number = (number ?? 0) * 10 + Int(byte - 0x30)
                    if number! > 40_000 { return nil }
                    continue
                }
                guard let count = number else { return nil }
                switch byte {
                case 0x59: months += 12 * count
                case 0x4D: months += count
                case 0x57: days += 7 * count
                case 0x44: days += count
                default: return nil
                }
                number = nil
            }
            if number != nil || months + days == 0 { return nil }
        }

        func after(_ start: DayInterval) -> DayInterval {
            DayInterval(first: start.first, end: start.first.map { moved($0, by: 1) })
        }

        func before(_ last: DayInterval) -> DayInterval {
            DayInterval(first: last.end.map { moved($0, by: -1) }, end: last.end)
        }

        /// A day moved by the months, to the last day of a month that is shorter, and then by the days.
        private func moved(_ number: Int, by sign: Int) -> Int {
            guard months > 0, let day = Day(iso: DayInterval.iso(number)), let year = day.year, let month = day.month
            else { return number + sign * days }
            let all = year * 12 + month - 1 + sign * months
            let (newYear, newMonth) = (max(1, all / 12), all % 12 + 1)
            let newDay = min(day.day ?? 1, DayInterval.daysIn(month: newMonth, of: newYear))
            let moved = DayInterval(Day(year: newYear, month: newMonth, day: newDay))?.first ?? number
            return moved + sign * days
        }
    }
}
