internal import CCard
internal import Glibc

/// Draws cards by pango and cairo, which are looked for when the first is to be drawn: any script is shaped as it is written.
enum CardPicture {
    /// The most bytes of a picture.
    private static let limit = 1 << 20

    /// Whether there are pango, cairo and a font.
    static var isPossible: Bool { Int(ccard_look()) == ccard_fine }

    /// `items`, one over the other, on white, as PNG; `nil` where a library or a font is missing, or no font has the letters.
    /// - Complexity: O(*n*) in the letters, times the sizes that are tried, some ten.
    static func png(width: Int, height: Int, _ items: [CardItem]) -> [UInt8]? {
        var texts: [UnsafeMutablePointer<CChar>?] = []
        defer { for text in texts { free(text) } }
        func copied(_ text: String) -> UnsafePointer<CChar>? {
            texts.append(strdup(text))
            return texts[texts.count - 1].map { UnsafePointer($0) }
        }
        let drawn = items.map { item in
            var own = ccard_item()
            (own.x, own.y, own.width, own.height) = (item.box.x, item.box.y, item.box.width, item.box.height)
            own.rgb = item.colour
            guard let letters = item.letters else { return own }
            (own.text, own.family) = (copied(letters.text), copied(letters.family))
            (own.size, own.least_size) = (letters.size, letters.least)
            (own.is_bold, own.is_at_end) = (letters.isBold ? 1 : 0, letters.isAtEnd ? 1 : 0)
            return own
        }
        var picture = ccard_picture()
        defer { ccard_free(&picture) }
        let outcome = ccard_draw(Int32(width), Int32(height), drawn, drawn.count, limit, &picture)
        guard Int(outcome) == ccard_fine, let bytes = picture.bytes else { return nil }
        return Array(UnsafeBufferPointer(start: bytes, count: picture.count))
    }
}
