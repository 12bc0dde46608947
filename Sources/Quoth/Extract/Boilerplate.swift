/// Tells the lines of a page that are no part of its text: share buttons, menus, subscription and cookie lines.
enum Boilerplate {
    /// Whether the paragraph at `range` is boilerplate as a whole: short, and one of the phrases below, or begun by one.
    /// - Complexity: O(1): a paragraph of more than 160 bytes is never looked at.
    static func isBoilerplate(_ text: Text, _ range: TextRange) -> Bool {
        guard range.count <= 160 else { return false }
        let words = folded(text.utf8, range)
        guard !words.isEmpty else { return true }
        return BoilerplatePhrases.whole.contains(words)
            || BoilerplatePhrases.openings.contains { words.hasPrefix($0) && words.utf8.count <= $0.utf8.count + 60 }
    }

    /// The words in lower case with one space between, without marks.
    private static func folded(_ bytes: [UInt8], _ range: TextRange) -> String {
        var out: [UInt8] = []
        var isSpaced = false
        for i in range.start..<range.end {
            var byte = bytes[i]
            if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
            let isWord = byte >= 0x80 && !isMark(bytes, i) || byte >= 0x61 && byte <= 0x7A || isDigit(byte)
            guard isWord else {
                isSpaced = true
                continue
            }
            if isSpaced, !out.isEmpty { out.append(0x20) }
            isSpaced = false
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether the byte belongs to a no-break space or to one of the marks of U+2000 … U+2FFF.
    private static func isMark(_ bytes: [UInt8], _ i: Int) -> Bool {
        let lead = bytes[i] & 0xC0 != 0x80 ? i : i >= 1 && bytes[i - 1] & 0xC0 != 0x80 ? i - 1 : max(0, i - 2)
        return bytes[lead] == 0xE2 || bytes[lead] == 0xC2
    }
}
