/// Tells whether a text breaks off.
enum CutText {
    /// Whether an entry ends at a colon, at an ellipsis, at an invitation to read on, or inside a quotation, whose later
    /// paragraphs may have no mark.
    /// - Complexity: O(*n*) in the bytes.
    static func isCutOff(_ string: String) -> Bool {
        guard let last = string.unicodeScalars.last else { return false }
        if last == ":" || last == "…" { return true }
        if string.hasSuffix("...") || string.hasSuffix("[…]") || string.hasSuffix("[...]") || string.hasSuffix("…]") {
            return true
        }
        return endsWithInvitation(string) || endsInQuotation(string)
    }

    private static func endsWithInvitation(_ string: String) -> Bool {
        let tail = string.utf8.suffix(60)
        let start = tail.lastIndex { $0 == 0x0A || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") }
        guard let start else { return false }
        let words = String(decoding: tail[tail.index(after: start)...].drop { isSpace($0) }, as: UTF8.self)
        return words.utf8.count >= 6 && TeaserWords.isInvitation(Array(words.utf8))
    }

    private static func endsInQuotation(_ string: String) -> Bool {
        var isOpen = false
        var isLow = false  // „so“: the mark that opens elsewhere closes here
        for scalar in string.unicodeScalars {
            switch scalar {
            case "“" where isLow: (isOpen, isLow) = (false, false)
            case "„": (isOpen, isLow) = (true, true)
            case "“", "«": isOpen = true
            case "”", "»": (isOpen, isLow) = (false, false)
            case "\"": isOpen.toggle()
            default: break
            }
        }
        return isOpen
    }
}
