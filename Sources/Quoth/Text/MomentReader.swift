/// Reads the times that pages declare: ISO 8601, RFC 822, seconds since 1970, and dates as people write them.
package struct MomentReader {
    private let bytes: [UInt8]
    private let order: DateOrder

    /// The moment that `text` tells, or `nil` if it tells none. A text of more than 200 bytes is none.
    /// - Complexity: O(*n*) in the bytes.
    package static func moment(_ text: String) -> Moment? { moment(text, order: DateOrder()) }

    /// The moment that `text` tells.
    /// - Parameter order: How dates in figures are read that can be read in two ways.
    static func moment(_ text: String, order: DateOrder) -> Moment? {
        let bytes = Array(text.utf8)
        let range = trimmed(TextRange(0, bytes.count), in: bytes)
        guard (4...200).contains(range.count) else { return nil }
        let reader = MomentReader(bytes: Array(bytes[range.start..<range.end]), order: order)
        return reader.compact ?? reader.iso ?? reader.written
    }

    private init(bytes: [UInt8], order: DateOrder) {
        self.bytes = bytes
        self.order = order
    }

    // MARK: Figures without marks

    /// `20150302`, `20150302102005`, `20150302T1020`, seconds or milliseconds since 1970.
    private var compact: Moment? {
        let lead = bytes.prefix { isDigit($0) }
        if lead.count == bytes.count, lead.count == 10 || lead.count == 13 {
            let seconds = number(0, 10)
            guard (600_000_000..<4_200_000_000).contains(seconds) else { return nil }
            let day = Calendars.civil(daysSince1970: seconds / 86_400)
            return Moment(day, minute: seconds % 86_400 / 60, second: seconds % 60, offset: 0)
        }
        guard lead.count == 8 || lead.count == 12 || lead.count == 14,
            let day = day(number(0, 4), number(4, 2), number(6, 2))
        else { return nil }
        if lead.count > 8 {
            return Moment(
                day, minute: number(8, 2) * 60 + number(10, 2), second: lead.count == 14 ? number(12, 2) : nil)
        }
        guard bytes.count >= 13, bytes[8] | 0x20 == UInt8(ascii: "t"), bytes[9...12].allSatisfy(isDigit) else {
            return bytes.count == 8 ? Moment(day) : nil
        }
        return Moment(day, minute: number(9, 2) * 60 + number(11, 2))
    }

    // MARK: ISO 8601

    /// `2015`, `2015-03`, `2015-03-02`, `2015/3/2 10:20`, `2015-03-02T10:20:05.123+01:00`.
    private var iso: Moment? {
        let lead = bytes.prefix { isDigit($0) }
        guard lead.count == 4 else { return nil }
        var i = 4
        var parts = [number(0, 4)]
        while parts.count < 3, i + 1 < bytes.count, "-/.".utf8.contains(bytes[i]), isDigit(bytes[i + 1]) {
            let digits = bytes[(i + 1)...].prefix { isDigit($0) }
            guard digits.count <= 2 else { return nil }
            parts.append(number(i + 1, digits.count))
            i += 1 + digits.count
        }
        guard i == bytes.count || parts.count == 3 else { return nil }
        guard let day = day(parts[0], parts.count > 1 ? parts[1] : nil, parts.count > 2 ? parts[2] : nil) else {
            return nil
        }
        return i == bytes.count ? Moment(day) : timed(day, from: i)
    }

    // MARK: As people write

    private var written: Moment? {
        let text = Text(repairing: bytes)
        let found = days(in: text, order: order)
        guard var mention = found.first(where: { $0.day.year != nil && $0.day.day != nil }) ?? found.first else {
            return nil
        }
        if mention.day.year == nil { mention.day.year = loneYear(after: mention.range.end) }
        guard mention.day.year != nil else { return nil }
        guard mention.day.day != nil else { return Moment(mention.day) }
        let behind = timed(mention.day, from: mention.range.end)
        return behind.minute == nil ? timed(mention.day, from: 0) : behind
    }

    /// A year that stands behind the time: `Mar 02 05:00:00 CET 2024`.
    private func loneYear(after start: Int) -> Int? {
        for i in start..<max(start, bytes.count - 3) where i == start || !isDigit(bytes[i - 1]) {
            let digits = bytes[i...].prefix { isDigit($0) }
            if digits.count == 4, (1900...2199).contains(number(i, 4)) { return number(i, 4) }
        }
        return nil
    }

    // MARK: Time and zone

    /// `day` with the first time that stands behind `start`: `10:20`, `10:20:05`, `10.20 Uhr`, `5:00 pm`.
    private func timed(_ day: Day, from start: Int) -> Moment {
        var i = start
        while i < bytes.count {
            let digits = bytes[i...].prefix { isDigit($0) }
            let colon = i + digits.count
            if (1...2).contains(digits.count), colon + 2 < bytes.count, bytes[colon] == UInt8(ascii: ":"),
                isDigit(bytes[colon + 1]), isDigit(bytes[colon + 2]), number(i, digits.count) < 24,
                number(colon + 1, 2) < 60
            {
                return timed(day, hour: number(i, digits.count), minute: number(colon + 1, 2), behind: colon + 3)
            }
            i += max(1, digits.count)
        }
        return Moment(day)
    }

    private func timed(_ day: Day, hour: Int, minute: Int, behind: Int) -> Moment {
        var i = behind
        var second: Int?
        if i + 2 < bytes.count, bytes[i] == UInt8(ascii: ":"), isDigit(bytes[i + 1]), isDigit(bytes[i + 2]) {
            second = min(59, number(i + 1, 2))
            i += 3
            if i < bytes.count, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ",") {
                i += 1
                while i < bytes.count, isDigit(bytes[i]) { i += 1 }
            }
        }
        var hour = hour
        while i < bytes.count, isSpace(bytes[i]) { i += 1 }
        if i + 1 < bytes.count, let half = half(at: i), (1...12).contains(hour) {
            hour = hour % 12 + half
            i += bytes[i + 1] == UInt8(ascii: ".") ? 4 : 2
        }
        return Moment(day, minute: hour * 60 + minute, second: second, offset: zone(from: i))
    }

    /// 12 for `pm` and `p.m.`, 0 for `am`.
    private func half(at i: Int) -> Int? {
        let first = bytes[i] | 0x20
        let next = bytes[i + 1] == UInt8(ascii: ".") && i + 2 < bytes.count ? bytes[i + 2] : bytes[i + 1]
        guard next | 0x20 == UInt8(ascii: "m") else { return nil }
        return first == UInt8(ascii: "p") ? 12 : first == UInt8(ascii: "a") ? 0 : nil
    }

    /// The offset that begins at `i`: `Z`, `+01:00`, `+0100`, `GMT+1`, `CEST`.
    private func zone(from start: Int) -> Int? {
        var i = start
        while i < bytes.count, isSpace(bytes[i]) || bytes[i] == UInt8(ascii: "(") { i += 1 }
        guard i < bytes.count else { return nil }
        let letters = bytes[i...].prefix { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x61 && $0 <= 0x7A }
        i += letters.count
        if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-"), letters.count <= 3,
            let offset = figures(from: i + 1)
        {
            return bytes[i] == UInt8(ascii: "+") ? offset : -offset
        }
        return Self.zones[String(decoding: letters, as: UTF8.self).uppercased()]
    }

    private func figures(from i: Int) -> Int? {
        let digits = bytes[i...].prefix { isDigit($0) }
        switch digits.count {
        case 4: return number(i, 2) * 60 + number(i + 2, 2)
        case 1, 2:
            let hours = number(i, digits.count)
            guard hours <= 14 else { return nil }
            let colon = i + digits.count
            guard colon + 2 < bytes.count, bytes[colon] == UInt8(ascii: ":"), isDigit(bytes[colon + 1]),
                isDigit(bytes[colon + 2])
            else { return hours * 60 }
            return hours * 60 + number(colon + 1, 2)
        default: return nil
        }
    }

    /// Zones by the names that newsrooms use, in minutes; a name of two zones is left out.
    private static let zones: [String: Int] = [
        "Z": 0, "UTC": 0, "GMT": 0, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
        "PDT": -420, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "WEST": 60, "MSK": 180,
        "JST": 540, "KST": 540, "HKT": 480, "SGT": 480, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    ]

    // MARK: Parts

    private func number(_ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    private func day(_ year: Int, _ month: Int?, _ day: Int?) -> Day? {
        guard (1000...2199).contains(year), (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }
}
