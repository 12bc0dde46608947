internal import Quoth

/// A passage with where it stands; offsets are code points, lines and paragraphs count from 1.
struct PlaceJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let line: Int
    let endLine: Int
    let paragraph: Int
    let endParagraph: Int
    let selector: [SelectorJSON]

    init(_ range: TextRange, _ locator: Locator) {
        let points = locator.points(range)
        let lines = locator.lines(range)
        let paragraphs = locator.paragraphs(range)
        text = locator.document.text[range]
        (start, end) = (points.lowerBound, points.upperBound)
        (line, endLine) = (lines.lowerBound, lines.upperBound)
        (paragraph, endParagraph) = (paragraphs.lowerBound, paragraphs.upperBound)
        selector = SelectorJSON.both(range, locator)
    }
}
