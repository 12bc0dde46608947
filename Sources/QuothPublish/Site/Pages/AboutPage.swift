internal import Quoth
internal import QuothRecord

/// What this record holds, how sure its findings are, and what shows that nothing was changed in it afterwards.
struct AboutPage {
    let stats: RecordStats
    /// The last signed checkpoint of the log.
    let checkpoint: String?

    func bytes() -> [UInt8] {
        SiteFrame(title: SiteFrame.say(.aboutTitle), twins: [(SiteLink.about.twin(.json), .json)]).bytes { html in
            html.element(.h1, text: .aboutTitle)
            html.element(
                .p,
                text: .aboutIntro)
            table(.whatItHolds, .entries, stats.rows, &html)
            verdicts(&html)
            table(.sitesMostVersions, .versions, stats.hosts, &html)
            sureness(&html)
            log(&html)
            keys(&html)
        }
    }

    private func table(_ name: Label, _ column: Label, _ counts: [RecordStats.Count], _ html: inout HTMLWriter) {
        guard !counts.isEmpty else { return }
        html.element(.h2, text: name)
        PageFrame.table([.what, column], caption: name, label: html.say(name), &html) { html in
            for count in counts {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { html in
                        if let row = RecordRow.label(count.name) {
                            html.text(row)
                        } else {
                            html.name(Visible.line(count.name))
                        }
                    }
                    html.element(.td, [.class("number")], text: html.language.digits(count.count))
                }
            }
        }
    }

    private func verdicts(_ html: inout HTMLWriter) {
        guard !stats.verdicts.isEmpty else { return }
        html.element(.h2, text: .verdicts)
        PageFrame.table(
            [.verdict, .quotations, .whatItSays], caption: .verdictsCaption, label: html.say(.verdicts), &html
        ) {
            html in
            for count in stats.verdicts {
                guard let verdict = Verdict(rawValue: count.name) else { continue }
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { html in
                        html.element(.a, [.href(SiteLink.search("verdict:" + count.name))]) { html in
                            Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
                        }
                    }
                    html.element(.td, [.class("number")], text: html.language.digits(count.count))
                    html.element(.td, text: .meaning(verdict))
                }
            }
        }
    }

    private func sureness(_ html: inout HTMLWriter) {
        html.element(.h2, text: .howSureFindings)
        html.element(
            .p,
            text: .sureness(version: Version.current))
    }

    private func log(_ html: inout HTMLWriter) {
        guard let checkpoint else { return }
        html.element(.h2, text: .theLog)
        html.element(
            .p,
            text: .logIntro)
        html.element(
            .pre, [.class("cite"), .focusable, .role("region"), .label(html.say(.checkpoint))], text: checkpoint)
    }

    private func keys(_ html: inout HTMLWriter) {
        html.element(.h2, text: .keysAndForms)
        html.element(.ul) { html in
            html.element(
                .li,
                text: .keysIntro)
            html.element(.li) { html in
                html.text(.formsIntro)
                html.text(" ")
                html.element(.a, [.href(SiteLink.api)], text: "OpenAPI 3.1")
                html.text(".")
            }
        }
    }
}
