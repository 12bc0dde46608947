internal import Quoth
internal import QuothRecord

/// What a query has found, with facets and the way to the next page.
struct SearchResultsPage {
    let page: SearchPage
    let query: Query
    let order: SearchOptions.Order

    func bytes() -> [UInt8] {
        let own = SiteLink.search(query.text, sort: order == .date ? nil : order.rawValue)
        let frame = SiteFrame(
            title: query.text, query: query.text,
            twins: [(own.twin(.json), .json), (own.twin(.csv), .csv), (own.twin(.atom), .atom)], isListed: false)
        return frame.bytes { html in
            html.element(.h1, [.class("vh")], text: "Search")
            html.element(.p, [.class("summary"), .role("status")], text: total)
            sorting(&html)
            html.element(.div, [page.facets == nil ? .class("plain") : .class("columns")]) { html in
                html.element(.div) { html in
                    hits(&html)
                    more(&html)
                }
                if let facets = page.facets { self.facets(facets, &html) }
            }
        }
    }

    private var total: String {
        let what = page.isOfQuotations ? "quotation" : "document"
        if page.hits.isEmpty {
            return page.isTruncated ? "Time ran out before anything was found." : "No \(what) was found."
        }
        let count = page.isMore ? "More than \(page.total) \(what)s" : Wording.count(page.total, what)
        return count + (page.isTruncated ? "; time ran out, there may be more" : "")
    }

    private func sorting(_ html: inout HTMLWriter) {
        guard !page.hits.isEmpty else {
            html.element(
                .p,
                text:
                    "Try fewer words, a shorter beginning with “*”, or no field. The fields are speaker:, org:, site:, "
                    + "date:, verdict:, cue:, kind:, lang: and title:.")
            return
        }
        html.element(.p, [.class("meta")]) { html in
            html.text("Order: ")
            for (value, name) in [
                (SearchOptions.Order.date, "newest first"), (.oldest, "oldest first"), (.relevance, "best match"),
            ] {
                if value != .date { html.text(" · ") }
                if value == order {
                    html.element(.strong, text: name)
                } else {
                    let link = SiteLink.search(query.text, sort: value == .date ? nil : value.rawValue)
                    html.element(.a, [.href(link)], text: name)
                }
            }
            if let ranked = page.rankedAmong { html.text(" · of the newest \(ranked)") }
        }
    }

    // MARK: Hits

    private func hits(_ html: inout HTMLWriter) {
        html.element(.ol, [.class("hits")]) { html in
            for hit in page.hits {
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
            html.element(.a, [.href(SiteLink.quotation(quote.id)), .ownDirection]) { html in
                html.text(Visible.line(quote.speaker ?? "No speaker named"))
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
        html.element(.p, [.class("meta"), .ownDirection]) { html in
            html.element(.a, [.href(SiteLink.document(hit.key))]) { title(hit, &$0) }
        }
        place(hit, &html)
    }

    private func title(_ hit: SearchHit, _ html: inout HTMLWriter) {
        if hit.title.text.count == 0 { html.text(Visible.line(hit.name)) } else { SnippetView.write(hit.title, &html) }
    }

    private func place(_ hit: SearchHit, _ html: inout HTMLWriter) {
        html.element(.p, [.class("meta"), .ownDirection]) { html in
            if let site = hit.site { html.text(Visible.line(site) + " · ") }
            DateView.write(hit.published, &html)
            if hit.isOld { html.text(" · an older version") }
        }
    }

    private func more(_ html: inout HTMLWriter) {
        guard let next = page.next else { return }
        html.element(.nav, [.class("pages"), .label("Pages")]) { html in
            let link = SiteLink.search(query.text, sort: order == .date ? nil : order.rawValue, after: next)
            html.element(.a, [.href(link), .fixed("rel", "next")], text: "More results")
        }
    }

    // MARK: Facets

    private func facets(_ facets: SearchPage.Facets, _ html: inout HTMLWriter) {
        html.element(.aside, [.class("facets"), .label("Narrow the search")]) { html in
            group("Speaker", "speaker", facets.speaker, &html)
            group("Verdict", "verdict", facets.verdict, &html)
            group("Site", "site", facets.site, &html)
            group("Month", "date", Array(facets.month.prefix(12)), &html)
        }
    }

    private func group(_ name: String, _ field: String, _ counts: [SearchPage.Count], _ html: inout HTMLWriter) {
        guard !counts.isEmpty else { return }
        html.element(.h2, text: name)
        html.element(.ul) { html in
            for count in counts.prefix(10) {
                html.element(.li) { html in
                    let narrowed = "\(query.text) \(field):\(Self.quoted(count.value))"
                    html.element(
                        .a, [.href(SiteLink.search(narrowed)), .ownDirection], text: shown(count.value, field))
                    html.element(.span, [.class("count")], text: "\(count.count)")
                }
            }
        }
    }

    private func shown(_ value: String, _ field: String) -> String {
        if field == "verdict", let verdict = Verdict(rawValue: value) {
            return Wording.symbol(verdict) + " " + Wording.name(verdict)
        }
        if field == "date", let day = Day(iso: value) { return day.words }
        return Visible.line(value)
    }

    /// A value as a field of a query takes it.
    private static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D
        }
        return isPlain ? value : "\"" + value.replacing("\"", with: " ") + "\""
    }
}
