internal import Quoth

/// A notice with which a page corrects itself.
struct CorrectionJSON: Encodable {
    let kind: String
    let text: String
    /// Where it stands in the document's text.
    let start: Int?
    let end: Int?
    let date: String?
    let place: String

    init(_ notice: CorrectionNotice, _ locator: Locator) {
        let points = notice.range.map(locator.points)
        kind = notice.kind.rawValue
        text = notice.text
        (start, end) = (points?.lowerBound, points?.upperBound)
        date = notice.day?.iso
        place = notice.place
    }
}
