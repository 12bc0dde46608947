/// Judges the spans that stand inside other spans: which report words, and whose.
struct InnerReader {
    private let text: Text
    private let spans: [MarkedSpan]
    private let table: WordTable
    private let phrases: [Phrase]
    private let finder: CandidateFinder
    private let resolver: SpeakerResolver

    /// How sure an inner speaker must be: the words around are few.
    private static let threshold = 0.5

    /// A reader of the spans of `document` that stand in one other.
    /// - Complexity: O(*n*) in the bytes of the spans that hold others.
    init(_ document: Document, spans: [MarkedSpan], lexicon: Lexicon) {
        text = document.text
        self.spans = spans
        table = WordTable(text, blocks: Self.enclosing(spans), spans: spans, depth: 1, lexicon: lexicon)
        phrases = table.phrases(text)
        finder = CandidateFinder(text: text, table: table, phrases: phrases, spans: spans)
        resolver = SpeakerResolver(document: document, words: table.words, phrases: phrases)
    }

    /// The quotation of span `index`, which stands in `parent`.
    func quotation(of index: Int, parent: Int, isUttered: Bool) -> Quotation {
        let span = spans[index]
        var quotation = Quotation(
            kind: .scare, parts: span.parts, range: span.range, isClosed: span.isClosed, parent: parent)
        let place = table.places[index].first
        guard isUttered, place >= 0, reports(span, at: place) else { return quotation }
        quotation.kind = .mixed
        quotation.attribution = attribution(Utterance(spans: [index], first: place, last: table.places[index].last))
        return quotation
    }

    /// The parts of outer spans in which inner ones stand.
    private static func enclosing(_ spans: [MarkedSpan]) -> [TextRange] {
        let inner = spans.filter { $0.depth == 1 }
        var result: [TextRange] = []
        var next = 0
        for span in spans where span.depth == 0 {
            for part in span.parts {
                while next < inner.count, inner[next].range.start < part.start { next += 1 }
                if next < inner.count, inner[next].range.start < part.end { result.append(part) }
            }
        }
        return result
    }

    /// Whether an inner span reports words: three or more, with a cue or a colon shortly before.
    private func reports(_ span: MarkedSpan, at place: Int) -> Bool {
        let count = span.parts.reduce(0) {
            $0 + tokens(of: text, in: TextRange($1.start, min($1.end, $1.start + 200))).count { $0.kind != .mark }
        }
        // He said, ‘Which one?’
        if count == 2, place > 1, table.words[place - 1].isMark(","), table.words[place - 2].isAny(.saying) {
            return true
        }
        guard count >= 3 else { return false }
        for k in (max(0, place - 5)..<place).reversed() {
            if table.words[k].kind == .paragraph { return false }
            if table.words[k].isMark(":") || table.words[k].isAny(.cue) { return true }
        }
        return false
    }

    /// The speaker that the outer words name; `nil` for the outer speaker's own people, “my members”, and for pronouns.
    private func attribution(_ utterance: Utterance) -> Attribution? {
        let candidates = finder.candidates(of: utterance, in: finder.scope(of: utterance), previous: nil).dropFirst()
        guard let best = candidates.max(by: { $0.features.score < $1.features.score }), let index = best.phrase,
            best.side == .before, let cue = best.cue, cue >= phrases[index].words.upperBound
        else { return nil }
        let phrase = phrases[index], first = table.words[phrase.words.lowerBound]
        let others = candidates.reduce(Float(0)) {
            $0 + exponential($1.features.score - best.features.score)
        }
        guard phrase.form != .pronoun, !first.isAny(.oblique), Double(1 / others) >= Self.threshold else { return nil }
        let last = table.words[phrase.extended.upperBound - 1]
        let mention = Mention(
            range: TextRange(table.words[phrase.extended.lowerBound].range.start, last.range.end),
            form: phrase.form == .name ? .name : .nominal)
        return Attribution(
            mention: mention, cue: Cue(range: table.words[cue].range),
            speaker: resolver.speaker(of: index, last: nil), rule: "inner", confidence: Double(1 / others))
    }
}
