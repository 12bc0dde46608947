internal import Quoth

/// A selector of the W3C Web Annotation Data Model, section 4.2: a quotation with its surroundings, or two positions.
struct SelectorJSON: Encodable {
    /// So many bytes stand on each side of a quotation, or fewer at the ends of the text.
    private static let surroundings = 32
    /// More bytes than these are not looked at on each side to tell a passage from its twins.
    private static let mostSurroundings = 4_096

    var type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?

    /// Both selectors of `range`: by its words, and by code points.
    static func both(_ range: TextRange, _ locator: Locator) -> [SelectorJSON] {
        both(range, locator, surroundings: surroundings)
    }

    /// Both selectors of `range`, with so much around its words that these stand only once in the text.
    ///
    /// The model takes a selector that fits several places for all of them. Words that recur with all that is looked at are
    /// told apart by their position alone.
    /// - Complexity: O(*n*) in the bytes of the text, up to eight times.
    static func unique(_ range: TextRange, _ locator: Locator) -> [SelectorJSON] {
        let text = locator.document.text
        var width = surroundings
        while width < mostSurroundings, recurs(around(range, width, text), in: text) { width *= 2 }
        return both(range, locator, surroundings: width)
    }

    private static func both(_ range: TextRange, _ locator: Locator, surroundings: Int) -> [SelectorJSON] {
        let text = locator.document.text
        let points = locator.points(range)
        let around = around(range, surroundings, text)
        return [
            SelectorJSON(
                type: "TextQuoteSelector", exact: text[range], prefix: text[TextRange(around.start, range.start)],
                suffix: text[TextRange(range.end, around.end)]),
            SelectorJSON(type: "TextPositionSelector", start: points.lowerBound, end: points.upperBound),
        ]
    }

    /// `range` with about `width` bytes on each side, from code point to code point.
    private static func around(_ range: TextRange, _ width: Int, _ text: Text) -> TextRange {
        var (start, end) = (max(0, range.start - width), min(text.count, range.end + width))
        while start > 0, text.utf8[start] & 0xC0 == 0x80 { start += 1 }
        while end < text.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return TextRange(start, end)
    }

    private static func recurs(_ range: TextRange, in text: Text) -> Bool {
        ByteSearch.recurs(text.utf8[range.start..<range.end], in: text.utf8)
    }
}
