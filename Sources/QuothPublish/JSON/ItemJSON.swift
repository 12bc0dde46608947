internal import Quoth

/// An entry of a listing.
struct ItemJSON: Encodable {
    let title: String?
    let lead: String?
    let date: EvidenceJSON?
    let link: String?
    let span: SpanJSON?
    let titleSpan: SpanJSON?
    let leadSpan: SpanJSON?
    let dateSpan: SpanJSON?
    let isLeadOnly: Bool

    enum CodingKeys: String, CodingKey {
        case title, lead, date, link, span, titleSpan, leadSpan, dateSpan
        case isLeadOnly = "leadOnly"
    }

    init(_ item: IndexItem, _ locator: Locator) {
        title = item.title
        lead = item.lead
        date = item.date.map(EvidenceJSON.init)
        link = item.link
        span = item.range.map { SpanJSON($0, locator) }
        titleSpan = item.titleRange.map { SpanJSON($0, locator) }
        leadSpan = item.leadRange.map { SpanJSON($0, locator) }
        dateSpan = item.dateRange.map { SpanJSON($0, locator) }
        isLeadOnly = item.isLeadOnly
    }
}
