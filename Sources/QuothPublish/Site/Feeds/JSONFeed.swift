internal import Quoth
internal import QuothRecord

/// A list as JSON Feed 1.1.
struct JSONFeed: Encodable {
    private struct Hub: Encodable {
        let type = "WebSub"
        let url: String

        enum CodingKeys: CodingKey { case type, url }
    }

    struct Author: Encodable { let name: String }

    /// What JSON Feed has no field for.
    struct Extension: Encodable {
        var event: String?
        var quotation: String?
        var verdict: String?

        enum CodingKeys: CodingKey { case event, quotation, verdict }
    }

    struct Item: Encodable {
        let id: String
        let url: String
        let externalURL: String?
        let title: String
        let html: String?
        let text: String?
        let published: String?
        let authors: [Author]?
        let language: String?
        let tags: [String]?
        let own: Extension

        enum CodingKeys: String, CodingKey {
            case id, url, title, authors, language, tags
            case externalURL = "external_url"
            case html = "content_html"
            case text = "content_text"
            case published = "date_published"
            case own = "_quoth"
        }

        init(
            id: String, url: String, externalURL: String?, title: String, html: String?, text: String,
            published: String?, author: String?, language: String?, tags: [String]? = nil, event: String? = nil,
            quotation: String? = nil, verdict: String? = nil
        ) {
            (self.id, self.url, self.externalURL, self.title) = (id, url, externalURL, title)
            (self.html, self.text, self.published, self.language) = (html, text, published, language)
            authors = author.map { [Author(name: $0)] }
            self.tags = tags
            own = Extension(event: event, quotation: quotation, verdict: verdict)
        }
    }

    private let version = "https://jsonfeed.org/version/1.1"
    private let title: String
    private let page: String
    private let own: String
    private let hubs: [Hub]?
    private let items: [Item]

    enum CodingKeys: String, CodingKey {
        case version, title, hubs, items
        case page = "home_page_url"
        case own = "feed_url"
    }

    init(title: String, page: String, own: String, hub: String? = nil, items: [Item]) {
        (self.title, self.page, self.own, self.items) = (title, page, own, items)
        hubs = hub.map { [Hub(url: $0)] }
    }

    func bytes() throws -> [UInt8] { try JSONLine.bytes(self) }
}

extension JSONFeed {
    /// What a query has found.
    init(title: String, page: SiteLink, origin: String, hits: [SearchHit]) {
        let items = hits.map { hit in
            let link = hit.quote.map { SiteLink.quotation($0.id) } ?? .document(hit.key)
            let heading = Visible.line(hit.title.text.count > 0 ? hit.title.text.string : hit.name)
            let words = hit.quote.map { "“" + Visible.line($0.words.text.string) + "”" } ?? hit.snippet?.text.string
            return Item(
                id: hit.quote.map { "urn:quoth:quotation:\($0.id)" } ?? origin + link.path, url: origin + link.path,
                externalURL: WebLink(hit.url)?.url,
                title: hit.quote.map { ($0.speaker.map { Visible.line($0) + ": " } ?? "") + (words ?? "") } ?? heading,
                html: nil,
                text: [words, heading, hit.site].compactMap { $0.map(Visible.line) }.joined(separator: " · "),
                published: AtomFeed.moment(hit.published), author: hit.quote?.speaker.map(Visible.line),
                language: hit.language, quotation: hit.quote?.id, verdict: hit.quote?.verdict)
        }
        self.init(title: title, page: origin + page.path, own: origin + page.twin(.feed).path, items: items)
    }
}
