internal import Quoth

/// What other sites show of a quotation that somebody links to (oEmbed 1.0, type link).
struct OEmbed: Encodable {
    let version = "1.0"
    let type = "link"
    let title: String
    let author: String?
    let provider = "Quoth"
    let home: String

    enum CodingKeys: String, CodingKey {
        case version, type, title
        case author = "author_name"
        case provider = "provider_name"
        case home = "provider_url"
    }

    init(_ quotation: SiteQuotation, origin: String) {
        title = QuotationWords.start(quotation, words: 40)
        author = quotation.quotation.attribution?.speaker.name
        home = origin + "/"
    }
}
