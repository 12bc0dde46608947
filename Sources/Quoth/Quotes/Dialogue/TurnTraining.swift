/// The dialogue reader's view of a story, for the script that trains its weights (scripts/train-turns.py).
///
/// A turn whose cue names its speaker is an example: with the cue hidden, or with a pronoun in its place, the reader is
/// to find who it was. No labels are needed.
@_spi(Training) public enum TurnTraining {
    /// A turn with its candidates.
    public struct Example {
        /// Whether a pronoun stands for the speaker.
        public var isPronoun: Bool
        /// The candidate who speaks.
        public var answer: Int
        /// For each candidate its signs: the places in the table of weights, and how much each counts.
        public var candidates: [[(place: Int, value: Float)]]
    }

    /// The names of the signs, in the order of the table of weights.
    public static var names: [String] { TurnSign.allCases.map { "\($0)" } }

    /// The examples that a story gives; none where `document` tells no story.
    /// - Complexity: O(*n*) in the bytes.
    public static func examples(in document: Document) -> [Example] {
        let text = document.text, spans = SpanScanner.spans(of: document)
        let table = WordTable(text, blocks: document.blocks.map(\.range), spans: spans, depth: 0)
        let phrases = table.phrases(text)
        let utterances = Utterance.all(in: table, spans: spans, text: text)
        guard DialogueSigns.hold(utterances, spans: spans, words: table.words) else { return [] }
        let finder = CandidateFinder(text: text, table: table, phrases: phrases, spans: spans)
        let cues = CueReader(table: table, phrases: phrases, finder: finder)
        var (turns, cast) = DialogueReader.turns(
            utterances, isSpeech: SpeechSigns(table: table, spans: spans).speech(among: utterances, cues), spans: spans,
            table: table, phrases: phrases, finder: finder,
            entities: EntityTable(words: table.words, phrases: phrases, text: text, isNarrative: true), text: text)
        for t in turns.indices where turns[t].subject != nil {
            turns[t].actor = cues.actor(ahead: utterances[turns[t].utterances[0]])
        }
        return walk(TurnSearch(turns: turns, utterances: utterances, table: table, phrases: phrases, cast: cast))
    }

    private static func walk(_ fresh: TurnSearch) -> [Example] {
        var search = fresh
        let chosen = search.run()
        search = fresh
        var examples: [Example] = []
        var (last, before) = (-1, -1)
        for t in fresh.turns.indices {
            if t > 0, fresh.turns[t].scene != fresh.turns[t - 1].scene { search.scene.open() }
            search.scene.advance(to: fresh.utterances[fresh.turns[t].utterances[0]].first)
            if search.isOpening(t) { (last, before) = (-1, -1) }
            if let answer = search.answer(t) {
                examples += [false, true].compactMap { isPronoun in
                    search.example(t, answer: answer, isPronoun: isPronoun, last, before, chosen)
                }
            }
            guard let speaker = chosen[t]?.character else { continue }
            if speaker != last { (last, before) = (speaker, last) }
            search.scene.speaks(speaker, turn: t, addressed: fresh.turns[t].addressed)
        }
        return examples
    }
}

extension TurnSearch {
    /// The person whom the cue of turn `t` names, after the words.
    fileprivate func answer(_ t: Int) -> Int? {
        guard case .phrase(let phrase) = turns[t].subject, phrases[phrase].form == .name,
            phrases[phrase].head > utterances[turns[t].utterances[0]].first, let character = cast.character(of: phrase)
        else { return nil }
        return cast.isNoun(character) ? nil : character
    }

    /// Turn `t` as an example, with who spoke before and after it as the search has them.
    fileprivate func example(
        _ t: Int, answer: Int, isPronoun: Bool, _ last: Int, _ before: Int, _ chosen: [Choice?]
    ) -> TurnTraining.Example? {
        let gender = cast.gender(of: answer)
        if isPronoun, gender == .unknown { return nil }
        let candidates = present(t).filter {
            !isPronoun || cast.gender(of: $0) == gender || cast.gender(of: $0) == .unknown
        }
        guard candidates.count > 1, let place = candidates.firstIndex(of: answer) else { return nil }
        return TurnTraining.Example(
            isPronoun: isPronoun, answer: place,
            candidates: candidates.map { signs(t, $0, isPronoun, last, before, chosen) })
    }

    /// All signs that hang on `character` as the speaker of turn `t`: its own, and the order of the two after it.
    private func signs(
        _ t: Int, _ character: Int, _ isPronoun: Bool, _ last: Int, _ before: Int, _ chosen: [Choice?]
    ) -> [(place: Int, value: Float)] {
        var tally = TurnTally(isPronoun: isPronoun, keepsSigns: true)
        weigh(character, t, into: &tally)
        order(t, character, last, before, into: &tally)
        var signs = tally.signs
        var (last, before) = character == last ? (last, before) : (character, last)
        for next in (t + 1)..<max(t + 1, min(t + 3, turns.count)) {
            guard !isOpening(next), let speaker = chosen[next]?.character else { break }
            var tally = TurnTally(isPronoun: self.isPronoun(next), keepsSigns: true)
            order(next, speaker, last, before, into: &tally)
            signs += tally.signs.map { ($0.place, isNamed(next) ? $0.value / 2 : $0.value) }
            if speaker != last { (last, before) = (speaker, last) }
        }
        return signs
    }
}
