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

    /// Whether one of the words is there without which no such time is told; text beyond ASCII may hold one.
    private static func mayBeNamed(by text: ArraySlice<UInt8>) -> Bool {
        var hash = HTMLTag.emptyHash
        for byte in text {
            if byte >= 0x80 { return true }
            if byte.isHTMLLetter || isDigit(byte) {
                hash = HTMLTag.hash(hash, adding: byte)
            } else {
                if marks[hash] != nil { return true }
                hash = HTMLTag.emptyHash
            }
        }
        return marks[hash] != nil
    }

    /// The words of ``near`` and ``behind`` and the first words of ``before``, by their hash.
    private static let marks = HashLookup(
        near.union(behind).union(before.compactMap { $0.split(separator: " ").first.map(String.init) }).map { word in
            (word.utf8.reduce(HTMLTag.emptyHash, HTMLTag.hash), true)
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
