internal import Quoth
internal import QuothRecord

/// A version of a document: its facts, how much of it is quoted, its quotations with their verdicts, its text.
struct DocumentPage {
    let version: SiteVersion
    let versions: [SiteVersion]
    let document: Document?
    let quotations: [SiteQuotation]
    /// The versions that its quotations rest on.
    let sources: [SiteVersion]
    /// What it says, in JSON-LD.
    let linkedData: [UInt8]?

    func bytes() -> [UInt8] {
        let own = isNewest ? SiteLink.document(version.key) : SiteLink.version(version.key, version.digest)
        let frame = SiteFrame(
            title: version.heading, twins: [(own.twin(.json), .json)], linkedData: linkedData,
            summary: summary)
        return frame.bytes { html in
            html.element(.h1, [.ownDirection] + Attribute.lang(version.language), text: Visible.line(version.heading))
            facts(&html)
            if !isNewest { older(&html) }
            actions(&html)
            history(&html)
            QuotedShare(quotations: quotations, document: document).write(&html)
            list(&html)
            text(&html)
        }
    }

    private var isNewest: Bool { !version.isOld }

    private var summary: String {
        "\(Wording.count(quotations.count, "quotation")) in a text of \(version.outlet ?? version.name)"
    }

    private func facts(_ html: inout HTMLWriter) {
        html.element(.p, [.class("meta"), .ownDirection]) { html in
            if let host = version.host {
                html.element(.a, [.href(SiteLink.site(host))], text: Visible.line(version.outlet ?? host))
                html.text(" · ")
            } else if let outlet = version.outlet {
                html.text(Visible.line(outlet) + " · ")
            }
            let authors = document?.authors.map(\.value) ?? []
            if !authors.isEmpty { html.text(Visible.line(authors.joined(separator: ", ")) + " · ") }
            html.text("published ")
            DateView.write(version.published, &html)
            if let first = version.firstCaptured {
                html.text(" · first seen ")
                DateView.write(moment: first, &html)
            }
            html.text(" · " + Wording.count(version.words, "word"))
        }
    }

    private func older(_ html: inout HTMLWriter) {
        html.element(.p, [.class("note")]) { html in
            html.text("This is an older version. ")
            html.element(.a, [.href(SiteLink.document(version.key))], text: "Go to the newest one")
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("act")]) { html in
            if let link = WebLink(version.url) {
                html.element(.li) { html in
                    html.element(.a, Attribute.external(link), text: "Open the live page")
                }
            }
            for source in sources.prefix(3) where source.document != version.document {
                html.element(.li) { html in
                    html.element(.a, [.href(SiteLink.trace(source.key, version.key)), .ownDirection]) { html in
                        html.text("Compare with " + Visible.line(source.outlet ?? source.name))
                    }
                }
            }
        }
    }

    private func history(_ html: inout HTMLWriter) {
        guard versions.count > 1 else { return }
        html.element(.h2, [.class("first")], text: Wording.count(versions.count, "version"))
        html.element(.ol, [.class("strip")]) { html in
            for (index, entry) in versions.enumerated().suffix(12) {
                html.element(.li) { html in
                    let time = entry.firstCaptured.map { String($0.prefix(10)) } ?? "no time"
                    if entry.row == version.row {
                        html.element(
                            .span, [.class("now"), .fixed("aria-current", "page")], text: "\(index + 1) · \(time)")
                    } else {
                        let link = SiteLink.version(entry.key, entry.digest)
                        html.element(.a, [.href(link)], text: "\(index + 1) · \(time)")
                    }
                }
            }
        }
        html.element(.p) { html in
            html.element(.a, [.href(SiteLink.versions(version.key))], text: "What each version changed")
        }
    }

    private func list(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("quotations"))], text: Wording.count(quotations.count, "quotation"))
        guard !quotations.isEmpty else { return }
        PageFrame.table(
            ["Words", "Speaker", "Verdict"], caption: "In the order of the text.", label: "Quotations", &html
        ) { html in
            for quotation in quotations.prefix(200) { row(quotation, &html) }
        }
        if quotations.count > 200 {
            html.element(
                .p, [.class("soft")], text: "The first 200 are listed; the JSON form of this page has all of them.")
        }
    }

    private func row(_ quotation: SiteQuotation, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .ownDirection] + Attribute.lang(version.language)) { html in
                html.element(
                    .a, [.href(SiteLink.quotation(quotation.key))], text: QuotationWords.start(quotation, words: 16))
            }
            html.element(.td, [.ownDirection]) { html in
                guard let speaker = quotation.quotation.attribution?.speaker else { return html.text("not named") }
                html.element(.a, [.href(SiteLink.speaker(speaker.name))], text: Visible.line(speaker.name))
            }
            html.element(.td) { html in
                guard let finding = quotation.finding else { return html.text("not judged") }
                Chip.verdict(finding.verdict, isQuiet: finding.verdict == .verbatim, &html)
                if !finding.risks.isEmpty {
                    html.text(" ")
                    Chip.risks(finding.risks, &html)
                }
            }
        }
    }

    private func text(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("text"))], text: "Text")
        guard let document else {
            html.element(.p, text: "This record keeps no text of this version.")
            return
        }
        QuotedText(document: document, quotations: quotations, language: version.language).write(&html)
    }
}
