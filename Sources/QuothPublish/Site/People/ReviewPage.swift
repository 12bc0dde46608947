internal import Quoth
internal import QuothRecord

/// Quotations to look at: accept what the program said, correct it, or pass over it.
struct ReviewPage {
    let items: [(item: ReviewQueue.Item, quotation: SiteQuotation)]
    let count: Int
    let visitor: Visitor
    /// The page that comes after this one.
    let next: SiteLink?
    /// Where to come back to.
    let own: SiteLink

    func bytes() -> [UInt8] {
        SiteFrame(title: "Review", isListed: false).bytes { html in
            html.element(.h1, text: "Review")
            html.element(
                .p, [.class("lead")],
                text: count == 0
                    ? "Nothing is left to look at."
                    : "\(Wording.count(count, "quotation")) of whose speaker or verdict the program is not sure, the least sure first."
            )
            html.element(
                .p, [.class("meta")],
                text:
                    "Of the newest 100,000. Keys: j and k go to the next and the one before, a accepts, c corrects, s skips."
            )
            html.element(.ol, [.class("hits review")]) { html in
                for (number, (item, quotation)) in items.enumerated() { row(number, item, quotation, &html) }
            }
            if let next {
                html.element(.p, [.class("pages")]) { $0.element(.a, [.href(next)], text: "More") }
            }
        }
    }

    private func row(
        _ number: Int, _ item: ReviewQueue.Item, _ quotation: SiteQuotation, _ html: inout HTMLWriter
    ) {
        html.element(.li) { html in
            let name = quotation.quotation.attribution?.speaker.name
            html.element(.h2, [.ownDirection]) { html in
                html.element(
                    .a, [.href(SiteLink.quotation(quotation.key))], text: name.map(Visible.line) ?? "No speaker named")
                if let verdict = quotation.finding?.verdict {
                    html.text(" ")
                    Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
                }
            }
            html.element(.p, [.class("said"), .ownDirection] + Attribute.lang(quotation.version.language)) { html in
                html.text(QuotationWords.start(quotation, words: 60))
            }
            html.element(.p, [.class("meta")], text: Self.doubt(item))
            html.element(.p, [.class("meta"), .ownDirection]) { html in
                html.element(
                    .a, [.href(SiteLink.document(quotation.version.key))],
                    text: Visible.line(quotation.version.heading))
            }
            html.element(.div, [.class("act")]) { html in
                CorrectionView.form(quotation.key, visitor, next: own, &html) { html in
                    Field.hidden("do", "accept", &html)
                    html.element(
                        .button, [.fixed("type", "submit"), .class("accept"), .described(by: Anchor("words", number))],
                        text: "Accept")
                }
                html.element(
                    .a, [.class("skip-one"), .href(SiteLink.review(after: item.cursor))], text: "Skip to the next")
            }
            html.element(
                .p, [.id(Anchor("words", number)), .class("vh")], text: QuotationWords.start(quotation, words: 12))
            CorrectionView(quotation: quotation, corrections: [], visitor: visitor)
                .forms(next: own, number: number, &html)
        }
    }

    private static func doubt(_ item: ReviewQueue.Item) -> String {
        let parts = [
            item.speaker.map { "speaker " + SpreadNames.likelihood($0) },
            item.verdict.map { "verdict " + SpreadNames.likelihood($0) },
        ]
        return "How sure: " + parts.compactMap(\.self).joined(separator: ", ")
    }
}
