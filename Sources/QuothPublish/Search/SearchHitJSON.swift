internal import Quoth
internal import QuothRecord

/// A document, or a quotation in it, that a query has found.
struct SearchHitJSON: Encodable {
    let document: String
    let key: String
    let url: String?
    let title: SnippetJSON
    let authors: [String]?
    let site: String?
    let date: String?
    let language: String?
    let isOld: Bool?
    let changes: [String]?
    let score: Double?
    let snippet: SnippetJSON?
    let quote: QuoteJSON?

    enum CodingKeys: String, CodingKey {
        case document, key, url, title, authors, site, date, language, changes, score, snippet, quote
        case isOld = "superseded"
    }

    init(_ hit: SearchHit) {
        (document, key, url) = (hit.name, hit.key, hit.url)
        title = SnippetJSON(hit.title)
        authors = hit.author?.split(separator: "\n").map(String.init)
        (site, date, language) = (hit.site, hit.published, hit.language)
        isOld = hit.isOld ? true : nil
        changes = hit.changes.isEmpty ? nil : hit.changes
        score = hit.score
        snippet = hit.snippet.map(SnippetJSON.init)
        quote = hit.quote.map(QuoteJSON.init)
    }

    struct QuoteJSON: Encodable {
        let id: String
        let words: SnippetJSON
        let type: String
        let speaker, role, organisation, cue, verdict: String?

        init(_ quote: SearchHit.Quote) {
            (id, type) = (quote.id, quote.kind)
            words = SnippetJSON(quote.words)
            (speaker, role, organisation) = (quote.speaker, quote.role, quote.organisation)
            (cue, verdict) = (quote.cue, quote.verdict)
        }
    }

    /// Words with what was found in them, in code points of the words.
    struct SnippetJSON: Encodable {
        let text: String
        let highlights: [MarkJSON]
        let isCutBefore: Bool?
        let isCutAfter: Bool?

        enum CodingKeys: String, CodingKey {
            case text, highlights
            case isCutBefore = "cutBefore"
            case isCutAfter = "cutAfter"
        }

        struct MarkJSON: Encodable { let start, end: Int }

        init(_ snippet: Snippet) {
            text = snippet.text.string
            let map = CodePointMap(snippet.text)
            highlights = snippet.highlights.map(map.codePoints).map {
                MarkJSON(start: $0.lowerBound, end: $0.upperBound)
            }
            isCutBefore = snippet.isCutBefore ? true : nil
            isCutAfter = snippet.isCutAfter ? true : nil
        }
    }
}
