internal import Quoth
internal import QuothRecord

/// Times as HTTP writes them (RFC 9110, section 5.6.7): `Sun, 02 Mar 2025 06:00:00 GMT`.
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The ISO 8601 form, in UTC, of a time in the preferred format; `nil` for anything else.
    static func iso(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", parts[0].hasSuffix(","), days.contains(String(parts[0].dropLast())),
            parts[1].utf8.count == 2, let day = Int(parts[1]), (1...31).contains(day),
            let month = months.firstIndex(of: String(parts[2])), parts[3].utf8.count == 4, Int(parts[3]) != nil,
            parts[4].utf8.count == 8, parts[4].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x3A })
        else { return nil }
        return "\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z"
    }

    /// The form of HTTP of a time in ISO 8601, in UTC; `nil` for anything else.
    static func text(_ iso: String) -> String? {
        guard iso.utf8.count >= 20, iso.hasSuffix("Z"), let day = Day(iso: String(iso.prefix(10))), let year = day.year,
            let month = day.month, let date = day.day, (1...12).contains(month)
        else { return nil }
        let time = iso.dropFirst(11).prefix(8)
        let name = days[weekday(year, month, date)]
        return "\(name), \(date < 10 ? "0" : "")\(date) \(months[month - 1]) \(iso.prefix(4)) \(time) GMT"
    }

    /// The day of the week, from 0 for Monday, by Sakamoto's method.
    private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day + 6) % 7
    }
}
