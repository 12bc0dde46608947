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
        SiteFrame(title: SiteFrame.say(.review), isListed: false).bytes { html in
            html.element(.h1, text: .review)
            html.element(.p, [.class("lead")]) { html in
                if count == 0 { html.text(.nothingLeft) } else { html.text(.toReview(count)) }
            }
            html.element(.p, [.class("meta")], text: .reviewKeys)
            html.element(.ol, [.class("hits review")]) { html in
                for (number, (item, quotation)) in items.enumerated() { row(number, item, quotation, &html) }
            }
            if let next {
                html.element(.p, [.class("pages")]) { $0.element(.a, [.href(next)], text: .more) }
            }
        }
    }

    private func row(
        _ number: Int, _ item: ReviewQueue.Item, _ quotation: SiteQuotation, _ html: inout HTMLWriter
    ) {
        html.element(.li) { html in
            let name = quotation.quotation.attribution?.speaker.name
            html.element(.h2) { html in
                html.element(.a, [.href(SiteLink.quotation(quotation.key))]) { html in
                    if let name { html.name(Visible.line(name)) } else { html.text(.noSpeakerNamed) }
                }
                if let verdict = quotation.finding?.verdict {
                    html.text(" ")
                    Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
                }
            }
            html.element(.p, [.class("said"), .ownDirection] + Attribute.lang(quotation.version.language)) { html in
                html.text(QuotationWords.start(quotation, words: 60))
            }
            html.element(.p, [.class("meta")], text: Self.doubt(item, html.language))
            html.element(.p, [.class("meta")]) { html in
                html.element(
                    .a, [.href(SiteLink.document(quotation.version.key)), .ownDirection],
                    text: Visible.line(quotation.version.heading))
            }
            html.element(.div, [.class("act")]) { html in
                CorrectionView.form(quotation.key, visitor, next: own, &html) { html in
                    Field.hidden("do", "accept", &html)
                    html.element(
                        .button, [.fixed("type", "submit"), .class("accept"), .described(by: Anchor("words", number))],
                        text: .accept)
                }
                html.element(
                    .a, [.class("skip-one"), .href(SiteLink.review(after: item.cursor))], text: .skipToNext)
            }
            html.element(
                .p, [.id(Anchor("words", number)), .class("vh")], text: QuotationWords.start(quotation, words: 12))
            CorrectionView(quotation: quotation, corrections: [], visitor: visitor)
                .forms(next: own, number: number, &html)
        }
    }

    private static func doubt(_ item: ReviewQueue.Item, _ language: SiteLanguage) -> String {
        let parts = [
            item.speaker.map { language.say(.speakerSure(language.likelihood($0), rule: nil)) },
            item.verdict.map { language.say(.verdictSure(language.likelihood($0))) },
        ]
        return language.say(.howSureColon) + " " + parts.compactMap(\.self).joined(separator: language.comma)
    }
}
