internal import Quoth

/// A date as precisely as it is known.
enum DateView {
    static func write(_ iso: String?, _ html: inout HTMLWriter) {
        guard let iso, let day = Day(iso: iso) else { return html.text("no date") }
        html.element(.time, [.datetime(iso)], text: day.words)
    }

    /// A moment in UTC, `2025-03-02T06:00:00Z`, to the minute.
    static func write(moment iso: String, _ html: inout HTMLWriter) {
        let time = iso.split(separator: "T").last?.prefix(5) ?? ""
        guard let day = Day(iso: String(iso.prefix(10))) else { return html.text(Visible.line(iso)) }
        html.element(.time, [.datetime(iso)], text: day.words + (iso.contains("T") ? ", \(time) UTC" : ""))
    }
}
