internal import Quoth

/// Times as mails write them (RFC 5322, section 3.3): `Sun, 02 Mar 2025 06:00:00 +0000`.
enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The form of a second since 1970, which began on a Thursday.
    static func text(_ second: Int) -> String {
        let iso = TimeSpan.iso(second)
        let month = Int(iso.dropFirst(5).prefix(2)) ?? 1
        return
            "\(days[max(0, second) / 86_400 % 7]), \(iso.dropFirst(8).prefix(2)) \(months[max(1, min(12, month)) - 1]) "
            + "\(iso.prefix(4)) \(iso.dropFirst(11).prefix(8)) +0000"
    }
}
