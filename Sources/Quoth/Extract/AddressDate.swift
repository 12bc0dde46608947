/// Reads the day out of a page's address.
enum AddressDate {
    /// The day in `/2015/03/02/`, `/2015-03-02-…`, `/2015/0302/`, `/20150302…`, or the month in `/2015/03/`.
    /// - Complexity: O(*n*) in the bytes.
    static func moment(_ url: String) -> Moment? {
        let path = url.prefix { $0 != "#" }.utf8.drop { $0 != UInt8(ascii: ":") }
        let parts = path.split { "/-_.?=+&".utf8.contains($0) }.map { Array($0) }
        var month: Moment?
        for i in parts.indices {
            if let day = compact(parts[i]) { return Moment(day) }
            guard parts[i].count == 4, let year = number(parts[i]), isYear(year), i + 1 < parts.count else { continue }
            if parts[i + 1].count == 4, let day = compact(parts[i] + parts[i + 1]) { return Moment(day) }
            guard let monthNumber = self.month(parts[i + 1]) else { continue }
            if i + 2 < parts.count, parts[i + 2].count <= 2, let day = number(parts[i + 2]), (1...31).contains(day) {
                return Moment(Day(year: year, month: monthNumber, day: day))
            }
            month = month ?? Moment(Day(year: year, month: monthNumber))
        }
        return month
    }

    /// `20150302`, alone or before other figures or letters, as in `20150302a`; a letter may stand before it: `t20150302`.
    private static func compact(_ part: [UInt8]) -> Day? {
        let digits = Array(part.dropFirst(part.first?.isHTMLLetter == true ? 1 : 0).prefix { isDigit($0) })
        guard digits.count == 8, let year = number(Array(digits.prefix(4))), isYear(year),
            let month = number(Array(digits[4..<6])), (1...12).contains(month), let day = number(Array(digits[6..<8])),
            (1...31).contains(day)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func month(_ part: [UInt8]) -> Int? {
        if let number = number(part) { return part.count <= 2 && (1...12).contains(number) ? number : nil }
        return (3...9).contains(part.count)
            ? MonthNames.english[String(decoding: part, as: UTF8.self).lowercased()] : nil
    }

    private static func isYear(_ year: Int) -> Bool { (1994...2100).contains(year) }

    private static func number(_ digits: [UInt8]) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
