/// Finds dates written with the signs for year, month and day: `2015年3月2日`, `2015년 3월 2일`, `令和6年三月二日`.
///
/// These scripts put no space between words, so the signs themselves are looked for and what stands around them is read.
struct IdeographicDays {
    private let scalars: [(value: Unicode.Scalar, start: Int)]
    private let end: Int

    /// Whether `text` holds a sign for a year at all; most texts don't.
    /// - Complexity: O(*n*) in the bytes.
    static func mayStand(in bytes: [UInt8], _ range: TextRange) -> Bool {
        guard range.count >= 8 else { return false }
        for i in range.start..<(range.end - 2) where bytes[i] == 0xE5 || bytes[i] == 0xEB {
            if bytes[i] == 0xE5, bytes[i + 1] == 0xB9, bytes[i + 2] == 0xB4 { return true }
            if bytes[i] == 0xEB, bytes[i + 1] == 0x85, bytes[i + 2] == 0x84 { return true }
        }
        return false
    }

    init(_ text: Text, _ range: TextRange) {
        var scalars: [(value: Unicode.Scalar, start: Int)] = []
        var i = range.start
        while i < range.end {
            let (value, length) = text.scalar(at: i)
            scalars.append((Unicode.Scalar(value) ?? "\u{FFFD}", i))
            i += length
        }
        self.scalars = scalars
        end = range.end
    }

    /// The dates, in order.
    /// - Complexity: O(*n*) in the scalars.
    var days: [DayMention] {
        scalars.indices.filter { scalars[$0].value == "年" || scalars[$0].value == "년" }.compactMap(day)
    }

    private func day(_ sign: Int) -> DayMention? {
        guard let (year, first) = year(before: sign),
            let (month, afterMonth) = number(from: sign + 1, before: "月", "월"),
            (1...12).contains(month)
        else { return nil }
        let day = number(from: afterMonth, before: "日", "일") ?? number(from: afterMonth, before: "号", "號")
        let last = day?.next ?? afterMonth
        guard (1...31).contains(day?.value ?? 1) else { return nil }
        let range = TextRange(scalars[first].start, last < scalars.count ? scalars[last].start : end)
        return DayMention(range: range, day: Day(year: year, month: month, day: day?.value))
    }

    private func year(before sign: Int) -> (Int, first: Int)? {
        var first = sign
        while first > 0, scalars[first - 1].value == " " { first -= 1 }
        let last = first
        while first > 0, last - first < 4, Self.numeral(scalars[first - 1].value) != nil { first -= 1 }
        let digits = scalars[first..<last].compactMap { Self.numeral($0.value) }
        if digits.count == 4, digits.allSatisfy({ $0 < 10 }) {
            let year = digits.reduce(0) { $0 * 10 + $1 }
            return (1800...2199).contains(year) ? (year, first) : nil
        }
        let isFirstYear = last > 0 && scalars[last - 1].value == "元"
        let start = isFirstYear ? last - 1 : first
        let name = String(String.UnicodeScalarView(scalars[max(0, start - 2)..<start].map(\.value)))
        guard let value = isFirstYear ? 1 : Self.value(digits), let year = Calendars.year(era: name, value) else {
            return nil
        }
        return (year, start - 2)
    }

    /// The number that stands between `start` and one of two signs, and the index behind the sign.
    private func number(
        from start: Int, before sign: Unicode.Scalar, _ other: Unicode.Scalar
    ) -> (value: Int, next: Int)? {
        var i = start
        while i < scalars.count, scalars[i].value == " " { i += 1 }
        var digits: [Int] = []
        while i < scalars.count, digits.count < 3, let digit = Self.numeral(scalars[i].value) {
            digits.append(digit)
            i += 1
        }
        while i < scalars.count, scalars[i].value == " " { i += 1 }
        guard i < scalars.count, scalars[i].value == sign || scalars[i].value == other, let value = Self.value(digits)
        else { return nil }
        return (value, i + 1)
    }

    /// The number of up to three numerals, of which 10 is the sign for ten: `二十一` is 21.
    private static func value(_ digits: [Int]) -> Int? {
        guard !digits.isEmpty else { return nil }
        guard let ten = digits.firstIndex(of: 10) else { return digits.reduce(0) { $0 * 10 + $1 } }
        let tens = digits[..<ten].first ?? 1
        return tens * 10 + (digits[(ten + 1)...].first ?? 0)
    }

    private static func numeral(_ scalar: Unicode.Scalar) -> Int? {
        DecimalDigits.value(scalar) ?? numerals[scalar]
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
}
