internal import Quoth

/// What every report has around its content: head, title, skip link, footer, and the data for machines.
struct PageFrame {
    let title: String
    let summary: String
    /// The place that the first link leads to, and its words.
    let skip: (anchor: StaticString, words: String)
    /// The same in JSON; of more than ``mostData`` bytes it stays out, as a page is to be read and mailed.
    let data: [UInt8]

    private static let mostData = 1 << 20

    /// The page in UTF-8, with what `header` writes below the title and `main` below that.
    func bytes(
        header: (inout HTMLWriter) -> Void, main: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var html = HTMLWriter()
        html.element(.html, [.lang("en")]) { html in
            html.element(.head) { head(&$0) }
            html.element(.body) { html in
                html.element(.a, [.class("skip"), .href(Anchor(skip.anchor))], text: skip.words)
                html.element(.header) { html in
                    html.element(.p, [.class("brand")], text: "Quoth")
                    html.element(.h1, [.ownDirection], text: title)
                    html.element(.p, [.class("summary")], text: summary)
                    header(&html)
                }
                html.element(.main) { main(&$0) }
                html.element(.footer) { html in
                    html.text(
                        "Made by quoth \(Version.current). This file is whole: it loads nothing and sends nothing."
                            + (hasData ? "" : " As data it would be too large: -o FILE.json gives these."))
                }
                if hasData { html.data(Anchor("data"), data) }
            }
        }
        return html.bytes
    }

    private var hasData: Bool { data.count <= PageFrame.mostData }

    private func head(_ html: inout HTMLWriter) {
        html.charset()
        html.meta("http-equiv", "Content-Security-Policy", ReportStyle.policy)
        html.meta("name", "viewport", "width=device-width, initial-scale=1")
        html.meta("name", "referrer", "no-referrer")
        html.meta("name", "generator", "quoth " + Version.current)
        html.element(.title, text: title)
        html.style(ReportStyle.css)
    }

    /// What was left out, if anything.
    static func leftOut(_ rows: [LeftOut], _ html: inout HTMLWriter) {
        guard !rows.isEmpty else { return }
        html.element(.h2, text: .leftOut)
        html.element(.ul) { html in
            for row in rows { html.element(.li, [.ownDirection], text: row.message) }
        }
    }

    /// A table with a head of `columns`, in a region that can be scrolled with the keyboard; no two of a page have the same
    /// `label`.
    static func table(
        _ columns: [Label], caption: Label, label: String, _ html: inout HTMLWriter,
        rows: (inout HTMLWriter) -> Void
    ) {
        html.element(.div, [.class("scroll"), .role("region"), .focusable, .label(label)]) { html in
            html.element(.table) { html in
                html.element(.caption, text: caption)
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for name in columns { html.element(.th, [.scope("col")], text: name) }
                    }
                }
                html.element(.tbody) { rows(&$0) }
            }
        }
    }
}
