internal import Quoth
internal import QuothRecord

/// What this record holds, how sure its findings are, and what shows that nothing was changed in it afterwards.
struct AboutPage {
    let stats: RecordStats
    /// The last signed checkpoint of the log.
    let checkpoint: String?

    func bytes() -> [UInt8] {
        SiteFrame(title: "About this record", twins: [(SiteLink.about.twin(.json), .json)]).bytes { html in
            html.element(.h1, text: "About this record")
            html.element(
                .p,
                text:
                    "Quoth keeps what was said and where, and tells of every quotation whether these are still the words, "
                    + "who said them, and what changed. “Earliest”, “verbatim” and “not in this record” are said of this "
                    + "record alone: it can lack the source.")
            table("What it holds", "Entries", stats.rows, &html)
            verdicts(&html)
            table("Sites with the most versions", "Versions", stats.hosts, &html)
            sureness(&html)
            log(&html)
            keys(&html)
        }
    }

    private func table(_ name: String, _ column: String, _ counts: [RecordStats.Count], _ html: inout HTMLWriter) {
        guard !counts.isEmpty else { return }
        html.element(.h2, text: name)
        PageFrame.table(["What", column], caption: name + ".", label: name, &html) { html in
            for count in counts {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")], text: Visible.line(count.name))
                    html.element(.td, [.class("number")], text: HomePage.grouped(count.count))
                }
            }
        }
    }

    private func verdicts(_ html: inout HTMLWriter) {
        guard !stats.verdicts.isEmpty else { return }
        html.element(.h2, text: "Verdicts")
        PageFrame.table(
            ["Verdict", "Quotations", "What it says"], caption: "Quotations by verdict.", label: "Verdicts", &html
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
                    html.element(.td, [.class("number")], text: HomePage.grouped(count.count))
                    html.element(.td, text: Wording.meaning(verdict))
                }
            }
        }
    }

    private func sureness(_ html: inout HTMLWriter) {
        html.element(.h2, text: "How sure the findings are")
        html.element(
            .p,
            text:
                "A machine reads the texts, and it errs. Each quotation tells how sure its speaker and its finding are, from "
                + "0 to 1, and by which rule. What is measured on labelled sets stands in docs/accuracy.md of version "
                + "\(Version.current), with the sets, the method and the misses.")
    }

    private func log(_ html: inout HTMLWriter) {
        guard let checkpoint else { return }
        html.element(.h2, text: "The log")
        html.element(
            .p,
            text:
                "Every capture has an entry in a Merkle log. Note this signed checkpoint: with it, “quoth verify” shows later "
                + "that nothing entered until now was changed or taken out.")
        html.element(.pre, [.class("cite"), .focusable, .role("region"), .label("Checkpoint")], text: checkpoint)
    }

    private func keys(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Keys and forms")
        html.element(.ul) { html in
            html.element(
                .li,
                text: "/ goes to the search field, j and k to the next and the previous result, n and p to the next "
                    + "and the previous change.")
            html.element(.li) { html in
                html.text("Pages end in .json, lists also in .csv and .atom; the programs’ interface is described in ")
                html.element(.a, [.href(SiteLink.api)], text: "OpenAPI 3.1")
                html.text(".")
            }
        }
    }
}
