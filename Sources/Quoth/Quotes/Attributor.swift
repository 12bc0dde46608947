/// Finds a document's quotations and says whose words they are.
struct Attributor {
    private let document: Document
    private let text: Text
    private let spans: [MarkedSpan]
    private let table: WordTable
    private let phrases: [Phrase]
    private let utterances: [Utterance]
    private let finder: CandidateFinder
    private let resolver: SpeakerResolver
    private var recent: [Int] = []
    private var quotations: [Quotation] = []

    /// How sure a speaker must be to be named, from 0 to 1.
    private static let threshold = 0.3

    /// The quotations of `document`.
    /// - Complexity: O(*n*) in the bytes, O(*q* log *q*) in the quotations.
    static func quotations(of document: Document) -> [Quotation] {
        var attributor = Attributor(document)
        attributor.run()
        return attributor.quotations
    }

    private init(_ document: Document) {
        self.document = document
        text = document.text
        spans = SpanScanner.spans(of: document)
        table = WordTable(text, blocks: document.blocks.map(\.range), spans: spans, depth: 0)
        phrases = PhraseFinder.phrases(in: table, text: text)
        utterances = Utterance.all(in: table, spans: spans, text: text)
        finder = CandidateFinder(text: text, table: table, phrases: phrases, spans: spans)
        resolver = SpeakerResolver(document: document, words: table.words, phrases: phrases)
    }

    private mutating func run() {
        var previous: (phrase: Int, last: Int)?
        for utterance in utterances {
            let (quotation, phrase) = judge(utterance, previous: previous)
            quotations.append(quotation)
            if let phrase {
                previous = (phrase, utterance.last)
                recent = recent.suffix(3) + [phrase]
            }
        }
    }

    private func judge(_ utterance: Utterance, previous: (phrase: Int, last: Int)?) -> (Quotation, phrase: Int?) {
        var quotation = Quotation(
            kind: .direct, parts: utterance.spans.flatMap { spans[$0].parts },
            range: TextRange(
                spans[utterance.spans[0]].range.start, spans[utterance.spans[utterance.spans.count - 1]].range.end),
            isClosed: spans[utterance.spans[utterance.spans.count - 1]].isClosed)
        let candidates = finder.candidates(of: utterance, previous: previous)
        let scores = candidates.map { SpeakerModel.shared.score($0.features) }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        guard let phrase = candidates[best].phrase else {
            quotation.kind = .scare
            return (quotation, nil)
        }
        let top = scores[best]
        let sum = scores.reduce(Float(0)) { $0 + Self.exponential($1 - top) }
        let confidence = Double(1 / sum)
        guard confidence >= Self.threshold else { return (quotation, nil) }
        let mention = Mention(range: range(phrases[phrase].extended), form: form(phrases[phrase].form))
        quotation.attribution = Attribution(
            mention: mention, cue: candidates[best].cue.map { Cue(range: table.words[$0].range) },
            speaker: resolver.speaker(of: phrase, recent: recent), rule: "model", confidence: confidence)
        return (quotation, phrase)
    }

    private func form(_ form: Phrase.Form) -> Mention.Form {
        switch form {
        case .name: .name
        case .pronoun: .pronoun
        case .nominal: .nominal
        }
    }

    private func range(_ words: Range<Int>) -> TextRange {
        TextRange(table.words[words.lowerBound].range.start, table.words[words.upperBound - 1].range.end)
    }

    /// e to the power of `x` for `x` of 0 or less, to about three digits: the module has no mathematical library.
    private static func exponential(_ x: Float) -> Float {
        guard x > -20 else { return 0 }
        var y = 1 + x / 1024
        for _ in 0..<10 { y *= y }
        return y
    }
}
