/// Finds the month that a word names, in any of the languages of ``MonthTable``, in one look-up.
enum MonthNames {
    /// A month of a calendar.
    struct Month: Hashable, Sendable {
        /// From 1 to 12.
        var number: Int
        /// Whether it belongs to the Persian calendar.
        var isPersian = false
    }

    /// The month of each name, by the hash of its key.
    static let months: HashLookup<Month> = {
        // Of two entries for one name the first stays.
        var result = MonthTable.persian.split(separator: " ").enumerated().map { i, name in
            (key: WordHash.of(name), value: Month(number: i + 1, isPersian: true))
        }
        for line in MonthTable.lines {
            let bytes = Array(line.utf8)
            for (i, names) in bytes.split(separator: UInt8(ascii: " ")).enumerated() {
                for name in names.split(separator: UInt8(ascii: "/")) where name != [UInt8(ascii: "-")] {
                    result.append((hash(bytes, name.startIndex..<name.endIndex), Month(number: i + 1)))
                }
            }
        }
        return HashLookup(result)
    }()

    /// The English names and abbreviations, in lower case.
    static let english: [String: Int] = {
        var result: [String: Int] = [:]
        for (i, names) in MonthTable.lines[0].split(separator: " ").enumerated() {
            for name in names.split(separator: "/") { result[String(name)] = i + 1 }
        }
        return result
    }()

    private static let ambiguous = HashLookup(
        MonthTable.ambiguous.split(separator: " ").map { (WordHash.of($0), true) })
    private static let links = HashLookup(MonthTable.links.split(separator: " ").map { (WordHash.of($0), true) })

    /// The form in which a word is looked up: folded, Greek without its accents, without the `d’` of Catalan.
    static func key(_ word: String) -> String {
        var folded = Folding.fold(word)
        if folded.hasPrefix("d'") { folded.removeFirst(2) }
        guard folded.unicodeScalars.contains(where: { (0x386...0x3CE).contains($0.value) }) else { return folded }
        var plain = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars { plain.append(greek[scalar] ?? scalar) }
        return String(plain)
    }

    private static let greek: [Unicode.Scalar: Unicode.Scalar] = [
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ", "ϋ": "υ", "ώ": "ω", "ς": "σ",
    ]

    /// The hash of the ``key(_:)`` of the word in `range`, behind that of what `start` is the hash of.
    /// - Complexity: O(*n*) in the bytes.
    static func hash(_ bytes: [UInt8], _ range: Range<Int>, from start: UInt64 = WordHash.empty) -> UInt64 {
        let isElided =
            range.count > 2 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "d")
            && bytes[range.lowerBound + 1] == UInt8(ascii: "'")
        let bare = isElided ? range.lowerBound + 2..<range.upperBound : range
        return WordHash.ofASCII(bytes, bare, from: start)
            ?? WordHash.of(key(String(decoding: bytes[range], as: UTF8.self)), from: start)
    }

    /// The month that a ``key(_:)`` with this hash names.
    static func month(_ hash: UInt64) -> Month? { months[hash] }

    /// Whether the name stands as another word, too, where it is written in lower case.
    static func isAmbiguous(_ hash: UInt64) -> Bool { ambiguous[hash] != nil }

    /// Whether the word may stand between a day and its month, or a month and its year.
    static func isLink(_ hash: UInt64) -> Bool { links[hash] != nil }

    /// Endings of an ordinal number.
    static let ordinals: Set<String> = [
        "", "st", "nd", "rd", "th", "er", "re", "º", "ª", "°", "e", "ème", "o", "a", "ste", "de", "ος", "η",
    ]
}
