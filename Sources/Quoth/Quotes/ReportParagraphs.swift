/// The paragraphs of a word table as the report model reads them.
struct ReportParagraphs {
    private let table: WordTable
    private let text: Text
    private let model: ReportModel
    /// For each word, what the rules take it for and its place in a phrase.
    private var rules: [UInt64]
    private var phrases: [UInt64]
    /// The kind of the quotation that a span is part of.
    private let kinds: [Quotation.Kind?]
    private let names = ReportNames.Parts()

    /// So often, in tenths, a word is a cue that may be the nearest one.
    private static let leastStrength: UInt8 = 4

    /// - Parameter kinds: For each span, the kind of its quotation.
    /// - Complexity: O(*n*) in the words.
    init(
        _ table: WordTable, text: Text, phrases: [Phrase], ruled: [IndirectFinder.Report], kinds: [Quotation.Kind?],
        model: ReportModel
    ) {
        (self.table, self.text, self.kinds, self.model) = (table, text, kinds, model)
        self.phrases = Array(repeating: ReportNames.none, count: table.words.count)
        let (starts, further) = (ReportNames.phraseStarts, ReportNames.phraseWords)
        for phrase in phrases {
            let form = Int(phrase.form.rawValue)
            for k in phrase.words { self.phrases[k] = further[form] }
            self.phrases[phrase.words.lowerBound] = starts[form]
        }
        rules = Array(repeating: ReportNames.none, count: table.words.count)
        for report in ruled {
            for k in report.content { rules[k] = ReportNames.rules[2] }
            rules[report.content.lowerBound] = ReportNames.rules[1]
            if rules[report.cue] == ReportNames.none { rules[report.cue] = ReportNames.rules[3] }
        }
    }

    /// Calls `body` with the words of each paragraph and their features.
    func forEach(_ body: (Range<Int>, ReportFeatures) -> Void) {
        var start = 0
        for i in table.words.indices where table.words[i].kind == .paragraph {
            if i > start {
                let sentences = table.words[start..<i].map(\.sentence)
                body(start..<i, ReportFeatures((start..<i).map(word), sentences: sentences, names: names))
            }
            start = i + 1
        }
    }

    private func word(_ k: Int) -> ReportWord {
        let word = table.words[k]
        let kind = word.kind == .quotation ? kinds[word.value] : nil
        let tag = WordTag(word, in: text.utf8, kind: kind)
        let strength = word.kind == .word ? model.strength(word.hash) : nil
        let name = names.tags[Int(tag.rawValue)]
        var result = ReportWord(
            form: name, suffix: name, tag: name, strength: strength.map { names.digits[Int($0)] } ?? names.none,
            rule: rules[k], phrase: phrases[k])
        switch word.kind {
        case .word:
            result.form = word.hash
            result.suffix = Lexicon.hash(text.utf8[max(word.range.start, word.range.end - 3)..<word.range.end])
            result.isCue = (strength ?? 0) >= Self.leastStrength
        case .mark:
            result.form = Lexicon.hash(text.utf8[word.range.start..<word.range.end])
            result.tag = result.form
        case .quotation:
            result.quotation = Lexicon.hash(shape(word, tag))
            result.kinds = 1 << (tag.rawValue - WordTag.direct.rawValue)
        case .number, .paragraph: break
        }
        return result
    }

    /// How a quotation starts and ends, and how long it is: `dU.3` is direct, starts large, ends with a full stop, long.
    private func shape(_ word: Word, _ tag: WordTag) -> [UInt8] {
        let bytes = text.utf8[word.range.start..<word.range.end]
        let letter = bytes.first { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let start = letter.map { $0 < 0x61 ? UInt8(ascii: "U") : UInt8(ascii: "l") } ?? Self.none
        let end = table.lastCharacter(of: word.range)
        let isMark = end == 0x2E || end == 0x2C || end == 0x3F || end == 0x21
        let length = bytes.count < 15 ? 1 : bytes.count < 40 ? 2 : 3
        let kind = ReportNames.kindLetters[Int(tag.rawValue - WordTag.direct.rawValue)]
        return [kind, start, isMark ? end : Self.none, 0x30 + UInt8(length)]
    }

    private static let none = UInt8(ascii: "-")
}
