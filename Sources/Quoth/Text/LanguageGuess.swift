/// Tells the language of a text by its script and its small words.
enum LanguageGuess {
    /// The language as a BCP 47 tag with how sure it is, from 0 to 1; `nil` if too little is known.
    ///
    /// - Parameter least: How many words are needed for a guess.
    /// - Complexity: O(1): the first 400 words are looked at.
    static func language(of text: Text, least: Int = 20) -> (tag: String, confidence: Double)? {
        var counts = [Int](repeating: 0, count: FunctionWords.table.count)
        var words = 0
        let range = prefix(of: text)
        if let tag = script(text, range) { return (tag, 0.9) }
        for token in tokens(of: text, in: range) where token.kind == .word {
            words += 1
            let range = Int(token.start)..<Int(token.end)
            let hash = WordHash.ofASCII(text.utf8, range) ?? WordHash.of(Folding.fold(text[token.range]))
            guard let languages = table[hash] else { continue }
            for i in languages { counts[i] += 1 }
        }
        guard words >= least, let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] * 10 >= words
        else { return nil }
        let next = counts.indices.lazy.filter { $0 != best }.map { counts[$0] }.max() ?? 0
        let margin = Double(counts[best] - next) / Double(counts[best])
        return (FunctionWords.table[best].language, min(0.9, 0.5 + margin))
    }

    /// The beginning of a text, up to a character's end.
    private static func prefix(of text: Text) -> TextRange {
        var end = min(text.count, 4000)
        while end > 0, end < text.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return TextRange(0, end)
    }

    private static let table: HashLookup<[Int]> = {
        var result: [UInt64: [Int]] = [:]
        for (i, line) in FunctionWords.table.enumerated() {
            for word in line.words.split(separator: " ") { result[WordHash.of(word), default: []].append(i) }
        }
        return HashLookup(result.map { ($0.key, $0.value) })
    }()

    /// The language of a script that only one of any size has, if most letters are of it.
    private static func script(_ text: Text, _ range: TextRange) -> String? {
        var ofScript = [Int](repeating: 0, count: scripts.count)
        var letters = 0
        var i = range.start
        while i < range.end {
            if text.utf8[i] < 0x80 {
                letters += text.utf8[i].isHTMLLetter ? 1 : 0
                i += 1
                continue
            }
            let (value, length) = text.scalar(at: i)
            i += length
            guard ScalarClass(value) == .letter else { continue }
            letters += 1
            guard value >= firstScript else { continue }
            if let place = scripts.firstIndex(where: { $0.range.contains(value) }) { ofScript[place] += 1 }
        }
        guard ofScript.contains(where: { $0 > 0 }) else { return nil }
        let counts = Dictionary(zip(scripts, ofScript).lazy.filter { $1 > 0 }.map { ($0.tag, $1) }) { $0 + $1 }
        // Japanese is written in Chinese signs, too, but not without its own.
        if counts["ja", default: 0] * 20 > letters, letters > 20 { return "ja" }
        guard let best = counts.max(by: { $0.value < $1.value }), best.value * 2 > letters, letters > 20 else {
            return nil
        }
        return best.key
    }

    /// The first letter of ``scripts``.
    private static let firstScript: UInt32 = 0x0530

    private static let scripts: [(range: ClosedRange<UInt32>, tag: String)] = [
        (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0xAC00...0xD7AF, "ko"), (0x0E00...0x0E7F, "th"),
        (0x0980...0x09FF, "bn"), (0x0A00...0x0A7F, "pa"), (0x0A80...0x0AFF, "gu"), (0x0B80...0x0BFF, "ta"),
        (0x0C00...0x0C7F, "te"), (0x0C80...0x0CFF, "kn"), (0x0D00...0x0D7F, "ml"), (0x0D80...0x0DFF, "si"),
        (0x0E80...0x0EFF, "lo"), (0x1000...0x109F, "my"), (0x10A0...0x10FF, "ka"), (0x0530...0x058F, "hy"),
        (0x1200...0x137F, "am"), (0x1780...0x17FF, "km"),
    ]
}
