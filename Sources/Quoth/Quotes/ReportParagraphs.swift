/// The paragraphs of a word table as the report model reads them.
struct ReportParagraphs {
    private let table: WordTable
    private let model: ReportModel
    /// For each word, what the rules take it for and its place in a phrase, by the codes of ``ReportWord``.
    private var rules: [UInt8]
    private var phrases: [UInt8]
    /// The kind of the quotation that a span is part of.
    private let kinds: [Quotation.Kind?]
    private let ranks = WordTag.ranks
    private let names = ReportNames.tags

    /// So often, in tenths, a word is a cue that may be the nearest one.
    private static let leastStrength: UInt8 = 4

    /// - Parameter kinds: For each span, the kind of its quotation.
    /// - Complexity: O(*n*) in the words.
    init(
        _ table: WordTable, phrases: [Phrase], ruled: [IndirectFinder.Report], kinds: [Quotation.Kind?],
        model: ReportModel
    ) {
        (self.table, self.kinds, self.model) = (table, kinds, model)
        self.phrases = Array(repeating: 0, count: table.words.count)
        for phrase in phrases {
            for k in phrase.words { self.phrases[k] = 4 + phrase.form.rawValue }
            self.phrases[phrase.words.lowerBound] = 1 + phrase.form.rawValue
        }
        rules = Array(repeating: 0, count: table.words.count)
        for report in ruled {
            for k in report.content { rules[k] = 2 }
            rules[report.content.lowerBound] = 1
            if rules[report.cue] == 0 { rules[report.cue] = 3 }
        }
    }

    /// Calls `body` with the words of each paragraph and their features.
    func forEach(_ body: (Range<Int>, ReportFeatures) -> Void) {
        var edge = ReportWord.edge
        model.number(&edge, mayBeCue: false)
        var start = 0
        for i in table.words.indices where table.words[i].kind == .paragraph {
            if i > start {
                var words: [ReportWord] = []
                words.reserveCapacity(i - start + 2 * ReportFeatures.margin)
                for _ in 0..<ReportFeatures.margin { words.append(edge) }
                for k in start..<i { words.append(word(k)) }
                for _ in 0..<ReportFeatures.margin { words.append(edge) }
                body(start..<i, ReportFeatures(words))
            }
            start = i + 1
        }
    }

    private func word(_ k: Int) -> ReportWord {
        let word = table.words[k]
        let tag = WordTag(word, in: table.bytes, kind: word.kind == .quotation ? kinds[word.value] : nil, ranks)
        let name = names[Int(tag.rawValue)]
        var result = ReportWord(form: name, suffix: name, tag: tag, rule: rules[k], phrase: phrases[k])
        result.sentence = Int32(word.sentence)
        switch word.kind {
        case .word:
            result.form = word.hash
            result.suffix = hash(max(word.range.start, word.range.end - 3)..<word.range.end)
        case .mark:
            result.form = hash(word.range.start..<word.range.end)
        case .quotation:
            let kind = Int(tag.rawValue - WordTag.direct.rawValue)
            result.quotation = shape(word, kind)
            result.kinds = 1 << UInt8(kind)
        case .number, .paragraph: break
        }
        model.number(&result, mayBeCue: word.kind == .word)
        result.isCue = result.strength != ReportNames.noStrength && result.strength >= Self.leastStrength
        return result
    }

    private func hash(_ range: Range<Int>) -> UInt64 {
        let bytes = table.bytes.span
        var hash = Lexicon.Hash()
        for i in range { hash.feed(bytes[i]) }
        return hash.value
    }

    /// The code of how a quotation starts and ends, and how long it is.
    private func shape(_ word: Word, _ kind: Int) -> UInt8 {
        let bytes = table.bytes[word.range.start..<word.range.end]
        let letter = bytes.first { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let start = letter.map { $0 < 0x61 ? 0 : 1 } ?? 2
        let end: Int =
            switch table.lastCharacter(of: word.range) {
            case UInt8(ascii: "."): 0
            case UInt8(ascii: ","): 1
            case UInt8(ascii: "?"): 2
            case UInt8(ascii: "!"): 3
            default: 4
            }
        return ReportNames.quotation(
            kind: kind, start: start, end: end, length: bytes.count < 15 ? 0 : bytes.count < 40 ? 1 : 2)
    }
}
