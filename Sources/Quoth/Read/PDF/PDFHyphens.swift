/// Joins the lines of a paragraph, and the halves of words that were cut at their ends.
///
/// A hyphen at a line's end stays if the document has the word with its hyphen elsewhere, or if both halves are words and the
/// whole is none: `long-` `term` against `transpor-` `tation`.
struct PDFHyphens {
    private static let english = Set(
        EnglishFrequencies.groups.flatMap { $0.words.utf8.split { isSpace($0) }.map(Array.init) })

    /// Words whose compounds keep their hyphen.
    private static let compounding: Set<String> = [
        "self", "well", "ill", "short", "long", "high", "low", "half", "non", "ex", "all", "cross", "so", "far", "old",
        "new",
        "hard", "open", "full", "part", "first", "second", "third", "two", "three", "four", "five", "much", "ever",
        "vice",
    ]

    /// The words of the document, in lower case, and how its compounds are written.
    private var words: Set<[UInt8]> = []

    /// Learns the words of `lines`, but for those at a line's end, which may be halves.
    /// - Complexity: O(*n*) in the bytes.
    init(_ lines: [PDFLine]) {
        for line in lines {
            for word in line.text.split(separator: 0x20).dropLast() { words.insert(Self.bare(word)) }
        }
    }

    /// The text of the lines, one space between them where no word was cut.
    /// - Complexity: O(*n*) in the bytes.
    func joined(_ lines: [PDFLine]) -> [UInt8] {
        var out: [UInt8] = []
        for line in lines {
            let text = Self.clean(line.text)
            if let hyphen = Self.hyphenLength(out) {
                let tail = text.prefix { $0 != 0x20 }
                if !keeps(out.dropLast(hyphen), tail, isSoft: hyphen == 2) { out.removeLast(hyphen) }
            } else if !out.isEmpty {
                out.append(0x20)
            }
            out += text
        }
        return Self.withoutSoftHyphens(out)
    }

    /// Soft hyphens, C2 AD, inside a line were not printed.
    private static func withoutSoftHyphens(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0xAD) else { return text }
        var out: [UInt8] = []
        var i = 0
        while i < text.count {
            let isSoft = text[i] == 0xC2 && i + 1 < text.count && text[i + 1] == 0xAD
            if !isSoft { out.append(text[i]) }
            i += isSoft ? 2 : 1
        }
        return out
    }

    /// The bytes of the hyphen that `text` ends with.
    private static func hyphenLength(_ text: [UInt8]) -> Int? {
        if text.suffix(2).elementsEqual([0xC2, 0xAD]) { return 2 }
        if text.suffix(3).elementsEqual([0xE2, 0x80, 0x90]) { return 3 }
        guard text.last == UInt8(ascii: "-"), text.count > 1 else { return nil }
        guard isLetter(text[text.count - 2]) || isDigit(text[text.count - 2]) else { return nil }
        return 1
    }

    /// Whether the hyphen between two halves belongs to the word.
    private func keeps(_ head: ArraySlice<UInt8>, _ tail: ArraySlice<UInt8>, isSoft: Bool) -> Bool {
        if isSoft { return false }
        guard let first = tail.first, Self.isLetter(first), first >= 0x80 || first | 0x20 == first else { return true }
        let left = Self.bare(head.suffix(48).split(separator: 0x20).last ?? [])
        let right = Self.bare(tail)
        if words.contains(left + [UInt8(ascii: "-")] + right) { return true }
        if words.contains(left + right) { return false }
        if Self.compounding.contains(String(decoding: left, as: UTF8.self)) { return true }
        return knows(left) && knows(right) && !Self.english.contains(left + right)
    }

    private func knows(_ word: [UInt8]) -> Bool {
        word.count >= 2 && (words.contains(word) || Self.english.contains(word))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }

    /// A word in lower case without marks at its ends.
    private static func bare(_ word: ArraySlice<UInt8>) -> [UInt8] {
        let marks = Array("\"'()[].,;:!?".utf8)
        var word = word
        while let first = word.first, marks.contains(first) { word = word.dropFirst() }
        while let last = word.last, marks.contains(last) { word = word.dropLast() }
        return Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    }

    /// Ligatures as letters, no-break spaces as spaces; a soft hyphen before the hyphen that was printed goes.
    private static func clean(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 >= 0x80 }) else { return text }
        var out = ""
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\u{FB00}": out += "ff"
            case "\u{FB01}": out += "fi"
            case "\u{FB02}": out += "fl"
            case "\u{FB03}": out += "ffi"
            case "\u{FB04}": out += "ffl"
            case "\u{FB05}", "\u{FB06}": out += "st"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return Array(out.replacing("\u{AD}\u{2010}", with: "\u{AD}").utf8)
    }
}
