internal import Quoth

/// A selector of the W3C Web Annotation Data Model, section 4.2: a quotation with its surroundings, or two positions.
struct SelectorJSON: Encodable {
    var type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?

    /// Both selectors of `range`: by its words, and by code points.
    static func both(_ range: TextRange, _ locator: Locator) -> [SelectorJSON] {
        let text = locator.document.text
        let points = locator.points(range)
        return [
            SelectorJSON(
                type: "TextQuoteSelector", exact: text[range],
                prefix: text[beside(range.start, back: true, text)],
                suffix: text[beside(range.end, back: false, text)]),
            SelectorJSON(type: "TextPositionSelector", start: points.lowerBound, end: points.upperBound),
        ]
    }

    /// About 32 bytes on one side of `offset`, ending at a code point.
    private static func beside(_ offset: Int, back: Bool, _ text: Text) -> TextRange {
        var other = back ? max(0, offset - 32) : min(text.count, offset + 32)
        while other > 0, other < text.count, text.utf8[other] & 0xC0 == 0x80 { other += back ? 1 : -1 }
        return back ? TextRange(other, offset) : TextRange(offset, other)
    }
}
