internal import Quoth
public import QuothRecord

/// The answer of `search`, schema `quoth/search@1`.
public struct SearchJSON: Encodable {
    private let schema = Schema.search
    private let query: String
    private let results: String
    private let order: String
    private let total: Int
    private let isMore: Bool
    private let isTruncated: Bool
    private let rankedAmong: Int?
    private let next: String?
    private let facets: FacetsJSON?
    let hits: [SearchHitJSON]

    enum CodingKeys: String, CodingKey {
        case schema, query, results, order, total, rankedAmong, next, facets, hits
        case isMore = "more"
        case isTruncated = "truncated"
    }

    /// The answer of one page.
    public init(_ page: SearchPage, query: Query, order: SearchOptions.Order) {
        self.query = query.text
        self.order = order.rawValue
        results = page.isOfQuotations ? "quotations" : "documents"
        (total, isMore, isTruncated) = (page.total, page.isMore, page.isTruncated)
        (rankedAmong, next) = (page.rankedAmong, page.next)
        facets = page.facets.map(FacetsJSON.init)
        hits = page.hits.map(SearchHitJSON.init)
    }

    /// The hits as one object a line.
    public func lines() throws -> [UInt8] {
        try hits.flatMap { try JSONLine.bytes($0) + [0x0A] }
    }

    struct FacetsJSON: Encodable {
        let counted: Int
        let speaker, site, month, verdict: [CountJSON]

        init(_ facets: SearchPage.Facets) {
            counted = facets.counted
            speaker = facets.speaker.map(CountJSON.init)
            site = facets.site.map(CountJSON.init)
            month = facets.month.map(CountJSON.init)
            verdict = facets.verdict.map(CountJSON.init)
        }
    }

    struct CountJSON: Encodable {
        let value: String
        let count: Int

        init(_ count: SearchPage.Count) { (value, self.count) = (count.value, count.count) }
    }
}
