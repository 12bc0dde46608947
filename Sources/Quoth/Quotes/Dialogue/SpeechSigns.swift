/// Which words in marks a story's characters say, and which are a title or a term.
struct SpeechSigns {
    private let table: WordTable
    private let spans: [MarkedSpan]
    private let singlesAreInner: Bool

    /// - Complexity: O(*n*) in the spans.
    init(table: WordTable, spans: [MarkedSpan]) {
        self.table = table
        self.spans = spans
        let outer = spans.filter { $0.depth == 0 }
        singlesAreInner = outer.count { $0.opener.family == .single } * 2 < outer.count
    }

    /// Which of `utterances` are speech: by themselves, by a cue beside them, or for standing beside speech in a paragraph.
    /// - Complexity: O(*n*) in the utterances and their bytes.
    func speech(among utterances: [Utterance], _ cues: CueReader) -> [Bool] {
        var isSpeech = utterances.map { stands($0) }
        var speaking: Set<Int> = []
        for (i, utterance) in utterances.enumerated() where isSpeech[i] {
            speaking.insert(table.words[utterance.first].block)
        }
        for (i, utterance) in utterances.enumerated() where !isSpeech[i] && isLong(utterance) {
            isSpeech[i] = speaking.contains(table.words[utterance.first].block) || cues.cue(of: utterance) != nil
        }
        return isSpeech
    }

    /// Whether an utterance has three words or more.
    private func isLong(_ utterance: Utterance) -> Bool {
        if singlesAreInner, spans[utterance.spans[0]].opener.family == .single { return false }
        let range = table.words[utterance.last].range
        return table.bytes[range.start..<range.end].count(where: isSpace) >= 2
    }

    /// Whether an utterance is speech: it opens a paragraph, or ends like a sentence or before a cue.
    private func stands(_ utterance: Utterance) -> Bool {
        let words = table.words, before = utterance.first - 1
        if singlesAreInner, spans[utterance.spans[0]].opener.family == .single { return false }
        if before < 0 || words[before].kind == .paragraph || utterance.spans.count > 1 { return true }
        guard spans[utterance.spans[0]].parts.count == 1 else { return true }
        switch table.lastCharacter(of: words[utterance.last].range) {
        case 0x2C, 0x2E, 0x3F, 0x21, 0x2D: break
        default: return words[before].isMark(",") || words[before].isMark(":")
        }
        let range = words[utterance.last].range
        // “the ‘Echo,’ and …”: one word with the comma of its sentence is no speech.
        let isWord = !table.bytes[range.start..<range.end].contains(where: isSpace)
        return !isWord || words[before].isMark(",") || words[before].isMark(":")
            || words[utterance.first].startsSentence
    }

}
