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
        SiteFrame.say(.quotationsOf(quotations.count, outlet: version.outlet ?? version.name))
    }

    private func facts(_ html: inout HTMLWriter) {
        html.element(.p, [.class("meta")]) { html in
            if let host = version.host {
                html.element(.a, [.href(SiteLink.site(host))]) { $0.name(Visible.line(version.outlet ?? host)) }
                html.text(" · ")
            } else if let outlet = version.outlet {
                html.name(Visible.line(outlet))
                html.text(" · ")
            }
            let authors = document?.authors.map(\.value) ?? []
            if !authors.isEmpty {
                html.name(Visible.line(authors.joined(separator: ", ")))
                html.text(" · ")
            }
            html.text(.publishedOn)
            html.text(" ")
            DateView.write(version.published, &html)
            if let first = version.firstCaptured {
                html.text(" · " + html.say(.firstSeenOn) + " ")
                DateView.write(moment: first, &html)
            }
            html.text(" · " + html.language.count(version.words, .word))
        }
    }

    private func older(_ html: inout HTMLWriter) {
        html.element(.p, [.class("note")]) { html in
            html.text(.thisIsOlder)
            html.text(" ")
            html.element(.a, [.href(SiteLink.document(version.key))], text: .goToNewest)
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("act")]) { html in
            if let link = WebLink(version.url) {
                html.element(.li) { html in
                    html.element(.a, Attribute.external(link), text: .openLivePage)
                }
            }
            for source in sources.prefix(3) where source.document != version.document {
                html.element(.li) { html in
                    html.element(
                        .a, [.href(SiteLink.trace(source.key, version.key))],
                        text: .compareWith(Visible.line(source.outlet ?? source.name)))
                }
            }
        }
    }

    private func history(_ html: inout HTMLWriter) {
        guard versions.count > 1 else { return }
        html.element(.h2, [.class("first")], text: html.language.count(versions.count, .version))
        html.element(.ol, [.class("strip")]) { html in
            for (index, entry) in versions.enumerated().suffix(12) {
                html.element(.li) { html in
                    let time = entry.firstCaptured.map { String($0.prefix(10)) } ?? html.say(.noTime)
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
            html.element(.a, [.href(SiteLink.versions(version.key))], text: .whatEachVersionChanged)
        }
    }

    private func list(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("quotations"))], text: html.language.count(quotations.count, .quotation))
        guard !quotations.isEmpty else { return }
        PageFrame.table(
            [.words, .speaker, .verdict], caption: .inTextOrder, label: html.say(.quotations), &html
        ) { html in
            for quotation in quotations.prefix(200) { row(quotation, &html) }
        }
        if quotations.count > 200 {
            html.element(
                .p, [.class("soft")], text: .first200)
        }
    }

    private func row(_ quotation: SiteQuotation, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .ownDirection] + Attribute.lang(version.language)) { html in
                html.element(
                    .a, [.href(SiteLink.quotation(quotation.key))], text: QuotationWords.start(quotation, words: 16))
            }
            html.element(.td) { html in
                guard let speaker = quotation.quotation.attribution?.speaker else { return html.text(.notNamed) }
                html.element(
                    .a, [.href(SiteLink.speaker(speaker.name)), .ownDirection], text: Visible.line(speaker.name))
            }
            html.element(.td) { html in
                guard let finding = quotation.finding else { return html.text(.notJudged) }
                Chip.verdict(finding.verdict, isQuiet: finding.verdict == .verbatim, &html)
                if !finding.risks.isEmpty {
                    html.text(" ")
                    Chip.risks(finding.risks, &html)
                }
            }
        }
    }

    private func text(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("text"))], text: .text)
        guard let document else {
            html.element(.p, text: .noTextKept)
            return
        }
        QuotedText(document: document, quotations: quotations, language: version.language).write(&html)
    }
}
