internal import Quoth

/// A date as precisely as it is known.
enum DateView {
    static func write(_ iso: String?, _ html: inout HTMLWriter) {
        guard let iso, let day = Day(iso: iso) else { return html.text(.noDate) }
        html.element(.time, [.datetime(iso)], text: html.language.date(day))
    }

    /// A moment in UTC, `2025-03-02T06:00:00Z`, to the minute.
    static func write(moment iso: String, _ html: inout HTMLWriter) {
        guard Day(iso: String(iso.prefix(10))) != nil else { return html.text(Visible.line(iso)) }
        html.element(.time, [.datetime(iso)], text: html.language.moment(iso))
    }
}
