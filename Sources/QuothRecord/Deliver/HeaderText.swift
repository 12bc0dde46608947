internal import Quoth

/// Text in a header of a mail (RFC 2047).
enum HeaderText {
    /// An encoded word has at most 75 characters, with its marks; a line 76.
    private static let wordLimit = 75

    /// `text` as it stands behind a header's name: as it is where it is short, plain ASCII, else as encoded words, each
    /// with whole code points, on lines of their own.
    /// - Parameters:
    ///   - used: How many characters stand on the first line already.
    ///   - always: Whether it is encoded in any case.
    /// - Complexity: O(*n*) in the bytes.
    static func encoded(_ text: String, after used: Int, always: Bool = false) -> String {
        let clean = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }))
        let isPlain = clean.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !clean.contains("=?")
        if isPlain, !always, clean.utf8.count + used <= 76, !clean.isEmpty { return clean }
        var words: [String] = []
        var (word, room) = ("", wordLimit - 12 - used)
        for scalar in clean.unicodeScalars {
            let coded = coded(scalar)
            if coded.utf8.count > room {
                words.append(word)
                (word, room) = ("", wordLimit - 12 - 1)
            }
            word += coded
            room -= coded.utf8.count
        }
        words.append(word)
        return words.filter { !$0.isEmpty }.map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
    }

    /// A code point in the encoding Q: letters and digits stay (those are allowed everywhere).
    private static func coded(_ scalar: Unicode.Scalar) -> String {
        if scalar == " " { return "_" }
        let value = scalar.value
        if value < 0x80, value | 0x20 >= 0x61 && value | 0x20 <= 0x7A || value >= 0x30 && value <= 0x39 {
            return String(scalar)
        }
        return String(scalar).utf8.map { "=" + Digest.hexadecimal([$0]).uppercased() }.joined()
    }
}
