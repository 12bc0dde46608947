/// The speaker model's view of a document, for the script that trains it (scripts/speaker-features).
@_spi(Training) public enum SpeakerTraining {
    /// A candidate with the names of its features.
    public struct Row {
        /// The bare noun phrase; `nil` for “this reports no utterance”.
        public var words: TextRange?
        /// The word that decides what the phrase is.
        public var head: TextRange?
        /// The phrase with what follows to say who it is.
        public var extended: TextRange?
        /// The names of its features.
        public var features: [String]
    }

    /// Goes through the utterances of `document` that stand in double marks.
    ///
    /// - Parameter choose: Says which row is right, or `nil` where none is; the phrase of that row is what the next
    ///   utterances take for the one that spoke last.
    /// - Complexity: O(*n*) in the bytes.
    public static func walk(_ document: Document, choose: (_ parts: [TextRange], _ rows: [Row]) -> Int?) {
        let spans = SpanScanner.spans(of: document)
        let table = WordTable(document.text, blocks: document.blocks.map(\.range), spans: spans, depth: 0)
        let phrases = PhraseFinder.phrases(in: table, text: document.text)
        let finder = CandidateFinder(
            text: document.text, table: table, phrases: phrases, spans: spans, keepsNames: true)
        func range(_ words: Range<Int>) -> TextRange {
            TextRange(table.words[words.lowerBound].range.start, table.words[words.upperBound - 1].range.end)
        }
        var previous: (phrase: Int, last: Int)?
        for utterance in Utterance.all(in: table, spans: spans, text: document.text)
        where spans[utterance.spans[0]].opener.family == .double {
            let candidates = finder.candidates(of: utterance, in: finder.scope(of: utterance), previous: previous)
            let rows = candidates.map { candidate in
                let phrase = candidate.phrase.map { phrases[$0] }
                return Row(
                    words: phrase.map { range($0.words) }, head: phrase.map { table.words[$0.head].range },
                    extended: phrase.map { range($0.extended) }, features: candidate.features.names)
            }
            guard let label = choose(utterance.spans.flatMap { spans[$0].parts }, rows) else { continue }
            if let phrase = candidates[label].phrase { previous = (phrase, utterance.last) }
        }
    }
}
