/// A calendar date as precisely as a text gives it: a year, a month, a day, or a day whose year is left open.
public struct Day: Hashable, Sendable {
    /// The year, such as 2015; `nil` in “On 2 March”.
    public var year: Int?
    /// The month from 1 to 12, if it is given.
    public var month: Int?
    /// The day of the month from 1 to 31, if it is given.
    public var day: Int?

    /// A date of the parts that are known.
    public init(year: Int?, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2015`, `2015-03`, `2015-03-02`, or any longer ISO 8601 time, of which the day is kept; and `--03-02`.
    public init?(iso text: String) {
        if text.hasPrefix("--") {
            self.init(iso: "2000" + text.dropFirst())
            year = nil
            return
        }
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count == 4, let year = Int(first) else { return nil }
        let month = parts.count > 1 ? Int(parts[1].prefix(2)) : nil
        let day = parts.count > 2 ? Int(parts[2].prefix(2)) : nil
        guard (month ?? 1) >= 1, (month ?? 1) <= 12, (day ?? 1) >= 1, (day ?? 1) <= 31 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601: `2015-03-02`, `2015-03`, `2015`; `--03-02` where the year is open.
    public var iso: String {
        var text = year.map { Day.digits($0, width: 4) } ?? "-"
        if let month { text += "-" + Day.digits(month, width: 2) }
        if let day { text += "-" + Day.digits(day, width: 2) }
        return text
    }

    /// Whether both can be the same day: no part that both give differs.
    public func isCompatible(with other: Day) -> Bool {
        func agree(_ a: Int?, _ b: Int?) -> Bool { a == nil || b == nil || a == b }
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day)
    }

    private static func digits(_ number: Int, width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
