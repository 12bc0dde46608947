/// Third-party text with what would act on the reader's screen made visible instead.
enum Visible {
    /// What a scalar is shown as, or `nil` where it is shown as it is.
    ///
    /// Bidirectional controls would show words in another order than they stand in; control characters would drive a
    /// terminal. Both become their code point in words.
    static func substitute(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
            0xE0000...0xE007F:
            "⟨U+" + padded(String(scalar.value, radix: 16, uppercase: true)) + "⟩"
        default: nil
        }
    }

    /// `text` on one line: runs of white space as single spaces, what acts on a terminal made visible.
    /// - Complexity: O(*n*) in the bytes.
    static func line(_ text: String) -> String {
        if isPlain(text) { return text }
        var result = ""
        var isSpaced = false
        for scalar in text.unicodeScalars {
            if scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace {
                if !isSpaced { result.unicodeScalars.append(" ") }
                isSpaced = true
            } else if let shown = substitute(for: scalar) {
                result += shown
                isSpaced = false
            } else {
                result.unicodeScalars.append(scalar)
                isSpaced = false
            }
        }
        return result
    }

    /// Whether `text` is one line already: printable, single spaces, and of what is not ASCII nothing but letters with two bytes
    /// and the dashes and quotation marks of U+2010 to U+2027.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var i = 0
            while i < bytes.count {
                switch bytes[i] {
                case 0x20: if i + 1 < bytes.count, bytes[i + 1] == 0x20 { return false }
                case 0x21...0x7E, 0xC3...0xD7, 0x80...0xBF: break
                case 0xE2:
                    guard i + 2 < bytes.count, bytes[i + 1] == 0x80, (0x90...0xA7).contains(bytes[i + 2]) else {
                        return false
                    }
                default: return false
                }
                i += 1
            }
            return true
        }
    }

    private static func padded(_ digits: String) -> String {
        String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
