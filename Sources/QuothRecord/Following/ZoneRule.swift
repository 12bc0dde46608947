internal import Quoth

/// The rule for the years to come at the end of a table of local times, such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, with
/// the hours of RFC 9636).
struct ZoneRule: Hashable, Sendable {
    /// A day of a month by its weekday, 0 being Sunday, with the second of the day; `week` 5 is the last one.
    private struct Turn: Hashable {
        var month: Int, week: Int, weekday: Int, second: Int
    }

    private var standard: Int
    private var summer: Summer?

    /// When clocks are turned, and how far they are ahead of UTC in between, in seconds.
    private struct Summer: Hashable {
        var offset: Int
        var start: Turn, end: Turn
    }

    /// Reads a rule whose turns are weekdays of a month, as all zones of today have; `nil` for any other.
    init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let names = parts.first, !names.isEmpty else { return nil }
        var rest = names.utf8[...]
        guard Self.skipName(&rest), let west = Self.time(&rest) else { return nil }
        standard = -west
        if rest.isEmpty { return }
        guard Self.skipName(&rest), parts.count == 3, let start = Self.turn(parts[1]), let end = Self.turn(parts[2])
        else { return nil }
        var ahead = standard + 3_600
        if !rest.isEmpty {
            guard let own = Self.time(&rest), rest.isEmpty else { return nil }
            ahead = -own
        }
        summer = Summer(offset: ahead, start: start, end: end)
    }

    private static func skipName(_ rest: inout Substring.UTF8View) -> Bool {
        if rest.first == UInt8(ascii: "<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let letters = rest.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// Hours, minutes and seconds with a sign, in seconds.
    private static func time(_ rest: inout Substring.UTF8View) -> Int? {
        var sign = 1
        if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            sign = first == UInt8(ascii: "-") ? -1 : 1
            rest = rest.dropFirst()
        }
        let text = rest.prefix { $0 >= 0x30 && $0 <= 0x3A }
        rest = rest.dropFirst(text.count)
        let numbers = String(Substring(text)).split(separator: ":").map { Int($0) ?? .max }
        guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0 < 168 }) else { return nil }
        return sign * zip(numbers, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func turn(_ text: Substring) -> Turn? {
        let halves = text.split(separator: "/", maxSplits: 1)
        guard let day = halves.first, day.first == "M" else { return nil }
        let numbers = day.dropFirst().split(separator: ".").compactMap { Int($0) }
        guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
            (0...6).contains(numbers[2])
        else { return nil }
        var second = 7_200
        if halves.count > 1 {
            var rest = halves[1].utf8[...]
            guard let own = time(&rest), rest.isEmpty else { return nil }
            second = own
        }
        return Turn(month: numbers[0], week: numbers[1], weekday: numbers[2], second: second)
    }

    /// How many seconds local time is ahead of UTC at `second` since 1970.
    func offset(at second: Int) -> Int {
        guard let summer else { return standard }
        let year = Int(TimeSpan.iso(second + standard).prefix(4)) ?? 1970
        let start = Self.second(summer.start, year) - standard
        let end = Self.second(summer.end, year) - summer.offset
        let isSummer = start < end ? second >= start && second < end : second >= start || second < end
        return isSummer ? summer.offset : standard
    }

    /// The second since 1970 of a turn, as clocks on the spot show it before they are turned.
    private static func second(_ turn: Turn, _ year: Int) -> Int {
        func day(_ year: Int, _ month: Int) -> Int {
            (TimeSpan(Day(year: year, month: month, day: 1)).start ?? 0) / 86_400
        }
        let first = day(year, turn.month)
        let next = turn.month == 12 ? day(year + 1, 1) : day(year, turn.month + 1)
        // 1970 began on a Thursday: the fourth day of a week that begins on Sunday.
        var date = first + (turn.weekday - (first + 4) % 7 + 7) % 7 + 7 * (turn.week - 1)
        while date >= next { date -= 7 }
        return date * 86_400 + turn.second
    }
}
