/// Finds the notices with which a page corrects itself.
struct CorrectionRule {
    let text: PageText
    let head: PageHead
    let order: DateOrder

    /// Longer blocks are no notices.
    private static let longest = 1500

    /// The notices, those that the page shows first.
    ///
    /// - Parameter document: The page's document, in whose text the notices are looked up.
    /// - Complexity: O(*n*) in the bytes of the blocks' beginnings, and of the notices.
    func notices(in document: Document) -> [CorrectionNotice] {
        var result: [CorrectionNotice] = []
        for (i, block) in text.blocks.enumerated() where block.range.count <= Self.longest && result.count < 20 {
            guard block.linkBytes * 2 < block.range.count, block.context.far.isDisjoint(with: Self.others),
                let kind = Self.kind(of: text.bytes, block.range)
            else { continue }
            var words = text.string(i)
            // A label alone stands over its notice.
            if block.range.count <= 30, i + 1 < text.blocks.count, text.blocks[i + 1].range.count <= Self.longest {
                words += "\n" + text.string(i + 1)
            }
            guard words.utf8.count >= 30, !result.contains(where: { $0.text == words }) else { continue }
            let range = document.blocks.first { Self.matches(document.text, $0.range, text.bytes, block.range) }?.range
            result.append(
                CorrectionNotice(kind: kind, text: words, range: range, day: Self.day(words, order), place: "shown"))
        }
        return result + declared
    }

    private static let others = [ClassGroups(named: "comments"), ClassGroups(named: "related"), .nav, .form]
        .reduce(into: ClassGroups()) { $0.formUnion($1) }

    /// The notices that the JSON-LD's article has.
    private var declared: [CorrectionNotice] {
        (head.data.article?["correction"]?.elements ?? []).map(head.data.resolved).prefix(20).compactMap { value in
            guard let text = value.string ?? value["text"]?.string ?? value["description"]?.string, !text.isEmpty,
                !text.hasPrefix("http")
            else { return nil }
            let day = value["datePublished"]?.string.flatMap { MomentReader.moment($0, order: order)?.day }
            let words = HTMLText.decoded(text)
            return CorrectionNotice(
                kind: .correction, text: words, day: day ?? Self.day(words, order), place: "json-ld correction")
        }
    }

    private static func day(_ words: String, _ order: DateOrder) -> Day? {
        Day(written: String(words.prefix(400)), order: order).flatMap { $0.year != nil && $0.day != nil ? $0 : nil }
    }

    private static func matches(_ text: Text, _ own: TextRange, _ bytes: [UInt8], _ range: TextRange) -> Bool {
        own.count == range.count && text.utf8[own.start..<own.end].elementsEqual(bytes[range.start..<range.end])
    }

    // MARK: Words

    /// What kind of notice begins in `range`, if one does.
    static func kind(of bytes: [UInt8], _ range: TextRange) -> CorrectionNotice.Kind? {
        var end = min(range.end, range.start + 90)
        while end < range.end, end > range.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        guard mayBegin(bytes, TextRange(range.start, end)) else { return nil }
        let folded = Folding.fold(String(decoding: bytes[range.start..<end], as: UTF8.self))
        let opening = folded.drop { "[(*- \u{A0}".contains($0) }
        let letters = Array(opening.utf8)
        for (kind, label) in labels where letters.starts(with: label) {
            if isEnd(Substring(String(decoding: letters[label.count...], as: UTF8.self))) { return kind }
        }
        return sentences.first { letters.starts(with: $0.bytes) }?.kind
    }

    private typealias Words = [(kind: CorrectionNotice.Kind, bytes: [UInt8])]

    private static let labels: Words = bytes(of: CorrectionWords.labels)
    private static let sentences: Words = bytes(of: CorrectionWords.sentences)

    private static func bytes(of table: [(kind: CorrectionNotice.Kind, words: [String])]) -> Words {
        table.flatMap { group in group.words.map { (group.kind, Array(Folding.fold($0).utf8)) } }
    }

    /// Whether the first three letters are ones that a notice begins with: nearly all blocks are passed over by them.
    private static func mayBegin(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        var i = range.start
        while i < min(range.end, range.start + 4), bytes[i] < 0x80, bytes[i] | 0x20 < 0x61 || bytes[i] | 0x20 > 0x7A {
            i += 1
        }
        guard i + 3 <= range.end else { return false }
        if bytes[i] >= 0x80 || bytes[i + 1] >= 0x80 || bytes[i + 2] >= 0x80 { return true }
        return beginnings[key(bytes, i)].contains { isFront($0, bytes, i..<range.end) }
    }

    /// Whether the bytes begin with `words`, as far as these are ASCII.
    private static func isFront(_ words: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        for word in words {
            guard i < range.upperBound, word < 0x80, bytes[i] < 0x80 else { return i < range.upperBound }
            if bytes[i].lowercased != word { return false }
            i += 1
        }
        return true
    }

    /// The three bytes from `i` on, five bits of each: for letters of ASCII another number for each three of them.
    private static func key(_ bytes: [UInt8], _ i: Int) -> Int {
        Int(bytes[i] & 0x1F) << 10 | Int(bytes[i + 1] & 0x1F) << 5 | Int(bytes[i + 2] & 0x1F)
    }

    /// What the notices begin with whose first three letters have the same ``key(_:_:)``.
    private static let beginnings: [[[UInt8]]] = {
        var result = [[[UInt8]]](repeating: [], count: 1 << 15)
        for words in labels + sentences where words.bytes.count > 2 { result[key(words.bytes, 0)].append(words.bytes) }
        return result
    }()

    /// Whether a label ends here: at a colon or a dash, before a date in brackets, or at the line's end.
    private static func isEnd(_ rest: Substring) -> Bool {
        let next = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "." }
        guard let mark = next.first else { return true }
        if ":：–—-(（[|，、".contains(mark) { return true }
        // `Correction, 3 March 2015:`, `Correction appended`
        let head = next.prefix(40)
        return (mark == "," || mark.isNumber || rest.first == " ") && head.contains(":")
            && head.contains(where: \.isNumber)
    }
}
