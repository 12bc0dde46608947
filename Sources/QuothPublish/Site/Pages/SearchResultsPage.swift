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
            html.element(.h1, [.class("vh")], text: .search)
            html.element(.p, [.class("summary"), .role("status")], text: total(html.language))
            sorting(&html)
            FollowLinks.write([(.followThisSearch, .search, query.text, "")], &html)
            html.element(.div, [page.facets == nil ? .class("plain") : .class("columns")]) { html in
                html.element(.div) { html in
                    HitList(hits: page.hits).write(&html)
                    more(&html)
                }
                if let facets = page.facets { self.facets(facets, &html) }
            }
        }
    }

    private func total(_ language: SiteLanguage) -> String {
        if page.hits.isEmpty {
            let none: Label = page.isOfQuotations ? .noQuotationFound : .noDocumentFound
            return language.say(page.isTruncated ? .timeRanOut : none)
        }
        let noun: Noun = page.isOfQuotations ? .quotation : .document
        let count = page.isMore ? language.say(.moreThan(page.total, noun)) : language.count(page.total, noun)
        return count + (page.isTruncated ? language.comma + language.say(.maybeMore) : "")
    }

    private func sorting(_ html: inout HTMLWriter) {
        guard !page.hits.isEmpty else {
            html.element(
                .p,
                text: .searchAdvice)
            return
        }
        html.element(.p, [.class("meta")]) { html in
            html.text(.order)
            html.text(" ")
            let orders: [(SearchOptions.Order, Label)] = [
                (.date, .newestFirst), (.oldest, .oldestFirst), (.relevance, .bestMatch),
            ]
            for (value, name) in orders {
                if value != .date { html.text(" · ") }
                if value == order {
                    html.element(.strong, text: name)
                } else {
                    let link = SiteLink.search(query.text, sort: value == .date ? nil : value.rawValue)
                    html.element(.a, [.href(link)], text: name)
                }
            }
            if let ranked = page.rankedAmong { html.text(" · " + html.say(.ofNewest(ranked))) }
        }
    }

    private func more(_ html: inout HTMLWriter) {
        guard let next = page.next else { return }
        html.element(.nav, [.class("pages"), .label(html.say(.pages))]) { html in
            let link = SiteLink.search(query.text, sort: order == .date ? nil : order.rawValue, after: next)
            html.element(.a, [.href(link), .fixed("rel", "next")], text: .moreResults)
        }
    }

    // MARK: Facets

    private func facets(_ facets: SearchPage.Facets, _ html: inout HTMLWriter) {
        html.element(.aside, [.class("facets"), .label(html.say(.narrowTheSearch))]) { html in
            if page.isMore || facets.counted > page.total {
                html.element(.p, [.class("soft")], text: .ofNewest(facets.counted))
            }
            group(.speaker, "speaker", facets.speaker, &html)
            group(.verdict, "verdict", facets.verdict, &html)
            group(.site, "site", facets.site, &html)
            group(.month, "date", Array(facets.month.prefix(12)), &html)
        }
    }

    private func group(_ name: Label, _ field: String, _ counts: [SearchPage.Count], _ html: inout HTMLWriter) {
        guard !counts.isEmpty else { return }
        html.element(.h2, text: name)
        html.element(.ul) { html in
            for count in counts.prefix(10) {
                html.element(.li) { html in
                    let narrowed = "\(query.text) \(field):\(QueryText.quoted(count.value))"
                    html.element(.a, [.href(SiteLink.search(narrowed))]) { write(count.value, field, &$0) }
                    html.element(.span, [.class("count")], text: html.language.digits(count.count))
                }
            }
        }
    }

    private func write(_ value: String, _ field: String, _ html: inout HTMLWriter) {
        if field == "verdict", let verdict = Verdict(rawValue: value) {
            html.text(Wording.symbol(verdict) + " " + html.say(.verdict(verdict)))
        } else if field == "date", let day = Day(iso: value) {
            html.text(html.language.date(day))
        } else {
            html.name(Visible.line(value))
        }
    }
}
