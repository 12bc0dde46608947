internal import Quoth
internal import QuothRecord

/// What a query has found as an Atom feed (RFC 4287).
struct AtomFeed {
    let title: String
    /// The address of the feed, and of the page that it belongs to.
    let own: SiteLink
    let page: SiteLink
    /// Where the site is.
    let origin: String
    let hits: [SearchHit]

    func bytes() -> [UInt8] {
        var xml = XMLText()
        xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom")])
        xml.element("title", title)
        xml.element("id", origin + own.path)
        xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", origin + own.path)])
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", origin + page.path)])
        xml.element("updated", hits.compactMap { Self.moment($0.published) }.max() ?? "1970-01-01T00:00:00Z")
        xml.open("author", [])
        xml.element("name", "Quoth")
        xml.close("author")
        xml.element("generator", "quoth \(Version.current)")
        for hit in hits { entry(hit, &xml) }
        xml.close("feed")
        return xml.bytes
    }

    private func entry(_ hit: SearchHit, _ xml: inout XMLText) {
        let link = hit.quote.map { SiteLink.quotation($0.id) } ?? .document(hit.key)
        let heading = hit.title.text.count > 0 ? hit.title.text.string : hit.name
        xml.open("entry", [])
        xml.element("title", hit.quote.map { self.title($0) } ?? heading)
        xml.element("id", hit.quote.map { "urn:quoth:quotation:\($0.id)" } ?? origin + link.path)
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", origin + link.path)])
        if let url = WebLink(hit.url) { xml.empty("link", [("rel", "related"), ("href", url.url)]) }
        xml.element("updated", Self.moment(hit.published) ?? "1970-01-01T00:00:00Z")
        if let day = Self.moment(hit.published) { xml.element("published", day) }
        xml.open("author", [])
        xml.element(
            "name",
            hit.quote?.speaker ?? hit.author?.split(separator: "\n").first.map(String.init) ?? hit.site ?? "unnamed")
        xml.close("author")
        let words = hit.quote.map { "“" + Visible.line($0.words.text.string) + "”" } ?? hit.snippet?.text.string
        xml.element(
            "summary", [words, hit.quote == nil ? nil : heading, hit.site].compactMap(\.self).joined(separator: " · "))
        xml.close("entry")
    }

    private func title(_ quote: SearchHit.Quote) -> String {
        let verdict = quote.verdict.flatMap { Verdict(rawValue: $0) }.map { "[\(Wording.name($0))] " } ?? ""
        return verdict + (quote.speaker.map { $0 + ": " } ?? "") + "“"
            + QuotationWords.start(quote.words.text.string, words: 14) + "”"
    }

    /// A day as far as it is known, as the moment that it begins; Atom wants one.
    static func moment(_ iso: String?) -> String? {
        guard let iso, let day = Day(iso: iso), let year = day.year, (1...9999).contains(year) else { return nil }
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return
            "\(digits(year, 4))-\(digits(day.month ?? 1, 2))-\(digits(day.month == nil ? 1 : day.day ?? 1, 2))T00:00:00Z"
    }
}
