/// Gathers the utterances of a story into turns: one a paragraph, unless the paragraph names two speakers.
struct TurnBuilder {
    let utterances: [Utterance]
    let isSpeech: [Bool]
    let spans: [MarkedSpan]
    let cast: Cast
    let cues: CueReader
    let vocatives: VocativeFinder
    let table: WordTable
    let phrases: [Phrase]

    /// The turns, in order.
    /// - Complexity: O(*n*) in the utterances and their bytes.
    func turns() -> [DialogueTurn] {
        var turns: [DialogueTurn] = []
        for (i, utterance) in utterances.enumerated() where isSpeech[i] {
            let block = table.words[utterance.first].block, last = table.words[utterance.last].block
            let cue = cues.cue(of: utterance)
            if let current = turns.last, current.lastBlock == block, joins(current, cue) {
                turns[turns.count - 1].utterances.append(i)
                turns[turns.count - 1].lastBlock = last
                if current.subject == nil, let cue {
                    turns[turns.count - 1].subject = cue.subject
                    turns[turns.count - 1].cue = cue.cue
                }
            } else {
                turns.append(
                    DialogueTurn(
                        utterances: [i], block: block, lastBlock: last, subject: cue?.subject, cue: cue?.cue))
            }
            let turn = turns.count - 1
            if turns[turn].subject == nil, turns[turn].actor == nil {
                turns[turn].actor = cues.actor(before: utterance)
            }
            var names = VocativeFinder.Names(addressed: turns[turn].addressed, mentioned: turns[turn].mentioned)
            names.add(vocatives.names(in: utterance.spans.flatMap { spans[$0].parts }))
            (turns[turn].addressed, turns[turn].mentioned) = (names.addressed, names.mentioned)
            turns[turn].calls += names.calls
            if names.gender != .unknown { turns[turn].addressedGender = names.gender }
            turns[turn].isQuestion = table.lastCharacter(of: table.words[utterance.last].range) == 0x3F
        }
        return turns
    }

    /// Whether an utterance in the same paragraph has the turn's speaker, as far as its cue tells.
    private func joins(_ turn: DialogueTurn, _ cue: CueReader.Found?) -> Bool {
        guard let cue, let subject = turn.subject else { return true }
        switch (subject, cue.subject) {
        case (.narrator, .narrator): return true
        case (.phrase(let a), .phrase(let b)):
            if a == b { return true }
            if let x = cast.character(of: a), let y = cast.character(of: b) { return x == y }
            let (g, h) = (gender(a), gender(b))
            return g == h || g == .unknown || h == .unknown
        default: return false
        }
    }

    private func gender(_ phrase: Int) -> Entity.Gender {
        let head = table.words[phrases[phrase].head]
        if head.isAny(.he) { return .male }
        if head.isAny(.she) { return .female }
        return cast.character(of: phrase).map { cast.gender(of: $0) } ?? .unknown
    }
}
