internal import Quoth

/// Numbers, shares and dates as the language writes them (Unicode CLDR). Arabic takes the figures 0 to 9, as most Arab
/// newsrooms do.
extension SiteLanguage {
    /// What stands between groups of three figures.
    private var group: String {
        switch self {
        case .english, .arabic: ","
        case .french: "\u{202F}"
        case .spanish: "."
        }
    }

    /// A whole number: `12,345`. Spanish groups no number of four figures.
    func digits(_ number: Int) -> String {
        let plain = String(number.magnitude)
        let least = self == .spanish ? 5 : 4
        guard plain.utf8.count >= least else { return String(number) }
        var text = number < 0 ? "-" : ""
        for (index, digit) in plain.enumerated() {
            if index > 0, (plain.utf8.count - index) % 3 == 0 { text += group }
            text.append(digit)
        }
        return text
    }

    /// `part` of `whole` in per cent: `11 %`, `< 1 %`.
    func percent(_ part: Int, in whole: Int) -> String {
        let text = Share.percent(part, in: whole)
        return switch self {
        case .english: text
        case .french: text.replacing(" %", with: "\u{202F}%")
        case .spanish: text.replacing(" %", with: "\u{A0}%")
        case .arabic: text.replacing(" %", with: "%")
        }
    }

    /// A likelihood with two digits: `.87`, `1.00`.
    func likelihood(_ value: Double) -> String {
        let text = SpreadNames.likelihood(value)
        let whole = text.hasPrefix(".") ? "0" + text : text
        return switch self {
        case .english: text
        case .arabic: whole
        case .french, .spanish: whole.replacing(".", with: ",")
        }
    }

    /// A date as precisely as it is known: `2 March 2025`, `March 2025`, `2025`.
    func date(_ day: Day) -> String {
        if self == .english { return day.words }
        let month = day.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
        let number = month == nil ? nil : day.day.map { $0 == 1 && self == .french ? "1er" : "\($0)" }
        return [number, month, day.year.map { "\($0)" }].compactMap { $0 }
            .joined(separator: self == .spanish ? " de " : " ")
    }

    /// A moment in UTC, `2025-03-02T06:00:00Z`, to the minute; what is no such time is given back.
    func moment(_ iso: String) -> String {
        guard let day = Day(iso: String(iso.prefix(10))) else { return Visible.line(iso) }
        let time = iso.split(separator: "T").last?.prefix(5) ?? ""
        return date(day) + (iso.contains("T") ? "\(comma)\(time) UTC" : "")
    }

    private var months: [String] {
        switch self {
        case .english: []
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .spanish:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ]
        case .arabic:
            [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ]
        }
    }

    /// The days of the week, from Monday.
    var weekdays: [String] {
        switch self {
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        case .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
        case .arabic: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
        }
    }
}
