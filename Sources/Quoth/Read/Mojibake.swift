/// Mends text that was UTF-8, was taken for windows-1252 or Latin-1, and was encoded once more: `â€™` for `’`.
///
/// Only what is certain is mended: what holds a C1 control character (U+0080 … U+009F), which no page means, and quotation
/// marks, dashes and the ellipsis that stand between letters as theirs do. A page that shows `â€™` to explain it has that in
/// quotation marks or alone.
struct Mojibake {
    /// The mended page.
    private(set) var utf8: [UInt8] = []
    /// How many characters were mended.
    private(set) var count = 0

    /// The mended page, or `nil` if nothing is wrong with it.
    /// - Complexity: O(*n*) in the bytes.
    static func mended(_ bytes: [UInt8]) -> Mojibake? {
        let isTrusted = places(in: bytes) { $0.isCertain }
        guard isTrusted else { return nil }
        var result = Mojibake()
        var copied = 0
        _ = places(in: bytes) { place in
            if result.count == 0 { result.utf8.reserveCapacity(bytes.count) }
            result.utf8 += bytes[copied..<place.range.lowerBound]
            result.utf8 += place.character
            result.count += 1
            copied = place.range.upperBound
            return false
        }
        result.utf8 += bytes[copied...]
        return result
    }

    /// A character whose UTF-8 bytes stand as characters.
    private struct Place {
        var range: Range<Int>
        var character: [UInt8]
        /// Whether it shows by itself that the page was decoded wrongly. In a page with one that does, the others count, too.
        var isCertain: Bool
    }

    /// Looks at the places in `bytes` one by one, until `look` has seen enough.
    /// - Returns: Whether it had.
    private static func places(in bytes: [UInt8], until look: (Place) -> Bool) -> Bool {
        var i = 0
        while i + 3 < bytes.count {
            i = bytes.span.firstIndex(of: 0xC3, in: i..<bytes.count)
            guard i + 3 < bytes.count else { break }
            guard let place = latin(bytes, at: i) ?? windows(bytes, at: i) else {
                i += 1
                continue
            }
            if look(place) { return true }
            i = place.range.upperBound
        }
        return false
    }

    // MARK: Latin-1

    /// A character that was read as Latin-1 and holds a control character.
    private static func latin(_ bytes: [UInt8], at i: Int) -> Place? {
        // The lead byte of a sequence as a character: U+00C2 … U+00F4 is C3 82 … C3 B4.
        guard bytes[i + 1] >= 0x82, bytes[i + 1] <= 0xB4, bytes[i + 2] == 0xC2 else { return nil }
        let lead = bytes[i + 1] + 0x40
        let trail = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
        guard i + 2 + 2 * trail <= bytes.count else { return nil }
        var sequence = [lead]
        var hasControl = false
        for k in 0..<trail {
            let at = i + 2 + 2 * k
            guard bytes[at] == 0xC2, bytes[at + 1] >= 0x80, bytes[at + 1] <= 0xBF else { return nil }
            hasControl = hasControl || bytes[at + 1] < 0xA0
            sequence.append(bytes[at + 1])
        }
        guard hasControl, Text.isWellFormed(sequence) else { return nil }
        return Place(range: i..<i + 2 + 2 * trail, character: sequence, isCertain: true)
    }

    // MARK: windows-1252

    /// A mark of punctuation, U+2010 … U+2026, that was read as windows-1252: `â`, `€`, and the character of its last byte.
    private static func windows(_ bytes: [UInt8], at i: Int) -> Place? {
        guard bytes[i + 1] == 0xA2, i + 5 < bytes.count, bytes[i + 2] == 0xE2, bytes[i + 3] == 0x82,
            bytes[i + 4] == 0xAC, let mark = marks.first(where: { bytes[(i + 5)...].starts(with: $0.shown) })
        else { return nil }
        let range = i..<i + 5 + mark.shown.count
        return Place(range: range, character: [0xE2, 0x80, mark.byte], isCertain: isCertain(mark.byte, range, bytes))
    }

    /// The last bytes of marks with what windows-1252 shows for each. It shows nothing for 9D, which then stands as itself.
    private static let marks: [(byte: UInt8, shown: [UInt8])] = [
        (0x93, "\u{201C}"), (0x94, "\u{201D}"), (0x98, "\u{02DC}"), (0x99, "\u{2122}"), (0x9A, "\u{0161}"),
        (0x9C, "\u{0153}"), (0x9D, "\u{9D}"), (0x9E, "\u{017E}"), (0xA2, "\u{00A2}"), (0xA6, "\u{00A6}"),
    ].map { ($0.0, Array($0.1.utf8)) }

    /// Whether a mark stands as it does in running text: an apostrophe or a dash between letters, an opening quotation mark
    /// before one and behind none, an ellipsis behind one.
    private static func isCertain(_ mark: UInt8, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
        switch mark {
        case 0x93, 0x94: return isLetter(before) && isLetter(after) || isDigit(before) && isDigit(after)
        case 0x99: return isLetter(before) && isLetter(after)
        case 0x98, 0x9A, 0x9C, 0x9E: return isLetter(after) && (isSpace(before) || before == UInt8(ascii: ">"))
        case 0x9D: return true
        case 0xA6: return isLetter(before) && before < 0x80
        default: return false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
    }
}
