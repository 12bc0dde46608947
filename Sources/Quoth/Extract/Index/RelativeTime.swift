/// Tells times that are counted from now: “3 hours ago”, “vor 2 Tagen”, “il y a 5 jours”, “yesterday”.
enum RelativeTime {
    /// Whether `text`, of which no more than 60 bytes are looked at, is or ends with such a time.
    /// - Complexity: O(*n*) in the bytes, at most 60.
    static func isNamed(by text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 60, mayBeNamed(by: text) else { return false }
        let words = String(decoding: text, as: UTF8.self).lowercased().split { !($0.isLetter || $0.isNumber) }
        guard let last = words.last.map(String.init), let first = words.first.map(String.init) else { return false }
        if words.count <= 2, near.contains(last) { return true }
        guard let number = words.firstIndex(where: { $0.first?.isNumber ?? false || ones.contains(String($0)) }) else {
            return false
        }
        if behind.contains(last) { return words.count - number <= 4 }
        let opening = words[..<number].suffix(3).joined(separator: " ")
        return before.contains { opening == $0 || opening.hasSuffix(" " + $0) || first == $0 && number == 1 }
            && words.count - number <= 3
    }

    /// Whether one of the words is there without which no such time is told.
    /// - Complexity: O(*n*) in the bytes.
    static func mayBeNamed(by text: ArraySlice<UInt8>) -> Bool {
        let marks = marks
        var hash = WordHash.empty
        var last: UInt8 = 0
        /// The bytes that belong to a space or a mark beyond ASCII.
        var gap = 0
        for byte in text {
            if byte == 0xC2 || byte == 0xE2 { gap = byte == 0xC2 ? 2 : 3 }
            gap -= 1
            let small = lowercased(byte, behind: last)
            if gap < 0, small.isHTMLLetter || isDigit(small) || small >= 0x80 {
                hash = WordHash.next(hash, small)
            } else {
                if hash != WordHash.empty, marks[hash] != nil { return true }
                hash = WordHash.empty
            }
            last = byte
        }
        return marks[hash] != nil
    }

    /// The byte in lower case, of ASCII and of the letters of two bytes that the words below have.
    private static func lowercased(_ byte: UInt8, behind last: UInt8) -> UInt8 {
        if last == 0xC3, byte >= 0x80, byte <= 0x9E { return byte | 0x20 }
        if last == 0xD0, byte >= 0x90, byte <= 0x9F { return byte + 0x20 }
        return byte.lowercased
    }

    /// The words of ``near`` and ``behind`` and the first words of ``before``, by their hash.
    private static let marks = HashLookup(
        near.union(behind).union(before.compactMap { $0.split(separator: " ").first.map(String.init) }).map { word in
            (WordHash.of(word), true)
        })

    /// Words for a day right now or right before it.
    private static let near: Set<String> = [
        "today", "yesterday", "heute", "gestern", "hier", "aujourd", "hui", "hoy", "ayer", "oggi", "ieri", "hoje",
        "ontem", "vandaag", "gisteren", "idag", "igår",
    ]
    /// Words that close such a time.
    private static let behind: Set<String> = [
        "ago", "fa", "geleden", "sedan", "siden", "temu", "назад", "önce", "atrás",
    ]
    /// Words that open it.
    private static let before: Set<String> = ["vor", "il y a", "hace", "há", "for", "acum"]
    /// Words for one.
    private static let ones: Set<String> = ["a", "an", "one", "einer", "einem", "une", "un", "una", "um", "uma"]
}
