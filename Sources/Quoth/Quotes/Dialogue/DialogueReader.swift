/// Says who speaks in a story: by cues, by whom the words address, and by the turns that speakers take.
///
/// The turns are decided together: a beam search over who spoke last and who before that, with a score for each sign.
/// The signs are those of the literature on quotation attribution in novels (Elson and McKeown 2010; He, Barbosa and
/// Kondrak 2013; Muzny and others 2017); the weights are set by hand.
struct DialogueReader {
    private let table: WordTable
    private let phrases: [Phrase]
    private let utterances: [Utterance]
    private let cast: Cast
    private var turns: [DialogueTurn] = []

    /// What the reader makes of one utterance.
    struct Voice {
        /// The phrase that names the speaker best near the words; `nil` for a narrator who isn't one of the characters.
        var phrase: Int?
        /// The phrase that stands for the speaker beside the cue, or that named the speaker last.
        var mention: Int?
        /// Where somebody calls the speaker by name, for a narrator.
        var name: TextRange?
        /// The cue, as a word.
        var cue: Int?
        /// What decided.
        var rule: String
        /// How sure, from 0 to 1.
        var confidence: Double
    }

    /// The voices of the utterances of a story; `nil` where nothing tells.
    /// - Complexity: O(*n*) in the words, O(1) a turn: the characters weighed and the beam are bounded.
    static func voices(
        _ utterances: [Utterance], isSpeech: [Bool], spans: [MarkedSpan], table: WordTable, phrases: [Phrase],
        finder: CandidateFinder, entities: EntityTable, text: Text
    ) -> [Voice?] {
        let (turns, cast) = turns(
            utterances, isSpeech: isSpeech, spans: spans, table: table, phrases: phrases, finder: finder,
            entities: entities, text: text)
        var reader = DialogueReader(table: table, phrases: phrases, utterances: utterances, cast: cast)
        reader.turns = turns
        return reader.decided()
    }

    /// The turns of a story, and its characters.
    static func turns(
        _ utterances: [Utterance], isSpeech: [Bool], spans: [MarkedSpan], table: WordTable, phrases: [Phrase],
        finder: CandidateFinder, entities: EntityTable, text: Text
    ) -> ([DialogueTurn], Cast) {
        let narrator = NarratorReader(words: table.words, text: text)
        var cast = Cast(
            entities: entities, words: table.words, phrases: phrases, isFirstPerson: narrator.isFirstPerson)
        var turns = TurnBuilder(
            utterances: utterances, isSpeech: isSpeech, spans: spans, cast: cast,
            cues: CueReader(table: table, phrases: phrases, finder: finder),
            vocatives: VocativeFinder(text: text, cast: cast), table: table, phrases: phrases
        ).turns()
        let scenes = SceneBreaks(words: table.words)
        for t in turns.indices { turns[t].scene = scenes.scene(of: turns[t].block) }
        var links = NounLinks(
            turns: turns, utterances: utterances, words: table.words, phrases: phrases, cast: cast)
        cast.link(links.links())
        if cast.isFirstPerson, let name = narrator.name(among: turns.flatMap(\.calls), in: cast) {
            cast.nameNarrator(name)
            let last = narrator.last(of: name)
            for t in turns.indices where turns[t].calls.contains(where: { narrator.last(of: $0) == last }) {
                turns[t].addressed.append(cast.narrator)
            }
        }
        return (turns, cast)
    }

    private init(table: WordTable, phrases: [Phrase], utterances: [Utterance], cast: Cast) {
        self.table = table
        self.phrases = phrases
        self.utterances = utterances
        self.cast = cast
    }

    private func decided() -> [Voice?] {
        var voices: [Voice?] = Array(repeating: nil, count: utterances.count)
        var search = TurnSearch(turns: turns, utterances: utterances, table: table, phrases: phrases, cast: cast)
        let chosen = search.run()
        var mentions = MentionTracker(phrases: phrases, cast: cast)
        for (turn, choice) in zip(turns, chosen) {
            guard let choice else { continue }
            let first = utterances[turn.utterances[0]].first
            mentions.advance(to: first)
            var phrase = mentions.last(of: choice.character)
            var mention = phrase
            if case .phrase(let subject) = turn.subject {
                mention = subject
                if cast.names(subject, choice.character) { phrase = subject }
            }
            let voice = Voice(
                phrase: phrase ?? mentions.first(of: choice.character),
                mention: mention ?? mentions.first(of: choice.character),
                name: choice.character == cast.narrator ? cast.narratorName : nil, cue: turn.cue, rule: choice.rule,
                confidence: choice.confidence)
            for utterance in turn.utterances { voices[utterance] = voice }
        }
        return voices
    }
}
