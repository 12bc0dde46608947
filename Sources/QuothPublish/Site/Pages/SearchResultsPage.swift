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
            twins: [
                (own.twin(.json), .json), (own.twin(.csv), .csv), (own.twin(.atom), .atom),
                (own.twin(.feed), .jsonFeed),
            ], isListed: false)
        return frame.bytes { html in
            html.element(.h1, [.class("vh")], text: "Search")
            html.element(.p, [.class("summary"), .role("status")], text: total)
            sorting(&html)
            FollowLinks.write([("this search", .search, query.text, "")], &html)
            html.element(.div, [page.facets == nil ? .class("plain") : .class("columns")]) { html in
                html.element(.div) { html in
                    HitList(hits: page.hits).write(&html)
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
            if page.isMore || facets.counted > page.total {
                html.element(.p, [.class("soft")], text: "Of the newest \(facets.counted):")
            }
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
                    let narrowed = "\(query.text) \(field):\(QueryText.quoted(count.value))"
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
}
