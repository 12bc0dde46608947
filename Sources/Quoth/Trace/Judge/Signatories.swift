/// Reads who signed a letter.
enum Signatories {
    /// So many bytes at the end of a text are looked at.
    private static let reach = 4_000

    /// The names below the closing formula of a letter, without titles and what stands behind a comma; none without one.
    ///
    /// - Complexity: O(1): only the end of the text is looked at.
    static func names(in text: Text) -> [String] {
        var start = max(0, text.count - reach)
        while start < text.count, text.utf8[start] & 0xC0 == 0x80 { start += 1 }
        let lines = text[TextRange(start, text.count)].split(separator: "\n").map(String.init)
        guard let closing = lines.lastIndex(where: isClosing) else { return [] }
        var names: [String] = []
        for line in lines[(closing + 1)...] {
            let found = self.names(inLine: line)
            if found.isEmpty && !names.isEmpty { break }
            names += found
        }
        return names
    }

    private static func isClosing(_ line: String) -> Bool {
        guard leastWords(line) <= 5 else { return false }
        let words = line.split { !$0.isLetter }.map { Folding.fold(String($0)) }
        guard let first = words.first, words.count <= 5 else { return false }
        return ["signed", "signatories", "sincerely", "respectfully"].contains(first)
            || (words.count > 1 && ["yours", "kind", "best", "warm"].contains(first)
                && !closings.isDisjoint(with: words))
    }

    /// So many words at least: those that start with an ASCII letter behind a space.
    private static func leastWords(_ line: String) -> Int {
        var (count, previous) = (0, UInt8(ascii: " "))
        for byte in line.utf8 {
            if previous == UInt8(ascii: " "), (byte | 0x20) &- 0x61 < 26 { count += 1 }
            previous = byte
        }
        return count
    }

    private static let closings: Set<String> = [
        "sincerely", "faithfully", "truly", "respectfully", "regards", "wishes",
    ]

    /// The name at the front of a line, if it is one: two to four words with a capital.
    private static func names(inLine line: String) -> [String] {
        let head = line.prefix { $0 != "," && $0 != "(" && $0 != "–" }
        let words = head.split(separator: " ").map(String.init).filter { !isTitle($0) && $0 != "-" && $0 != "•" }
        guard (2...4).contains(words.count), words.allSatisfy(isNamePart) else { return [] }
        return [words.joined(separator: " ")]
    }

    private static func isNamePart(_ word: String) -> Bool {
        word.first?.isUppercase == true
            || ["de", "da", "van", "von", "der", "den", "del", "la", "al", "bin"].contains(word)
    }

    private static func isTitle(_ word: String) -> Bool {
        ["dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "rev"].contains(
            Folding.fold(word.filter { $0 != "." }))
    }
}
