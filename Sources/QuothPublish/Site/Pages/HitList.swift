internal import Quoth
internal import QuothRecord

/// What a query has found, one below the other.
struct HitList {
    let hits: [SearchHit]

    func write(_ html: inout HTMLWriter) {
        html.element(.ol, [.class("hits")]) { html in
            for hit in hits {
                html.element(.li) { html in
                    if let quote = hit.quote { quotation(quote, hit, &html) } else { document(hit, &html) }
                }
            }
        }
    }

    private func document(_ hit: SearchHit, _ html: inout HTMLWriter) {
        html.element(.h2, [.ownDirection] + Attribute.lang(hit.language)) { html in
            html.element(.a, [.href(SiteLink.document(hit.key))]) { html in title(hit, &html) }
        }
        place(hit, &html)
        if let snippet = hit.snippet {
            html.element(.p, [.ownDirection] + Attribute.lang(hit.language)) { SnippetView.write(snippet, &$0) }
        }
    }

    private func quotation(_ quote: SearchHit.Quote, _ hit: SearchHit, _ html: inout HTMLWriter) {
        html.element(.h2) { html in
            html.element(.a, [.href(SiteLink.quotation(quote.id))]) { html in
                if let speaker = quote.speaker { html.name(Visible.line(speaker)) } else { html.text(.noSpeakerNamed) }
            }
            if let verdict = quote.verdict.flatMap({ Verdict(rawValue: $0) }) {
                html.text(" ")
                Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
            }
        }
        html.element(.p, [.class("said"), .ownDirection] + Attribute.lang(hit.language)) { html in
            let isOwn = quote.kind != Quotation.Kind.indirect.rawValue
            html.text(isOwn ? "“" : "")
            SnippetView.write(quote.words, &html)
            html.text(isOwn ? "”" : "")
        }
        html.element(.p, [.class("meta")]) { html in
            html.element(.a, [.href(SiteLink.document(hit.key)), .ownDirection] + Attribute.lang(hit.language)) {
                title(hit, &$0)
            }
        }
        place(hit, &html)
    }

    private func title(_ hit: SearchHit, _ html: inout HTMLWriter) {
        if hit.title.text.count == 0 { html.text(Visible.line(hit.name)) } else { SnippetView.write(hit.title, &html) }
    }

    private func place(_ hit: SearchHit, _ html: inout HTMLWriter) {
        html.element(.p, [.class("meta")]) { html in
            if let site = hit.site {
                html.name(Visible.line(site))
                html.text(" · ")
            }
            DateView.write(hit.published, &html)
            if hit.isOld { html.text(" · " + html.say(.anOlderVersion)) }
        }
    }
}
