internal import Quoth

/// What is known of a document, without its text.
struct DocumentJSON: Encodable {
    let id: String
    let origin: String
    let title: String?
    let authors: [String]
    let role: String?
    let publisher: String?
    let site: String?
    let kind: String?
    let date: String?
    let time: String?
    let modified: String?
    let url: String?
    let language: String?
    let series: String?
    let listing: String?
    let isLeadOnly: Bool
    let capturedAt: String?
    let notes: [String]?
    let notices: [NoticeJSON]?
    let confidence: ConfidenceJSON?

    enum CodingKeys: String, CodingKey {
        case id, origin, title, authors, role, publisher, site, kind, date, time, modified, url, language, series,
            listing,
            capturedAt, notes, notices, confidence
        case isLeadOnly = "leadOnly"
    }

    init(_ document: Document) {
        id = document.id
        origin = document.origin
        title = document.title?.value
        authors = document.authors.map(\.value)
        role = document.role
        publisher = document.publisher?.value
        site = document.site?.value
        kind = document.kind?.value.rawValue
        date = document.published?.value.iso
        time = document.publishedAt.flatMap { $0.minute == nil ? nil : $0.iso }
        modified = document.modified?.value.iso
        url = document.url?.value
        language = document.language?.value
        series = document.series
        listing = document.listing
        isLeadOnly = document.isLeadOnly
        capturedAt = document.capturedAt
        notes = document.notes.isEmpty ? nil : document.notes
        notices = document.notices.isEmpty ? nil : document.notices.map(NoticeJSON.init)
        confidence = document.confidence.map(ConfidenceJSON.init)
    }
}
