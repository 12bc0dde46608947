/// Whether a text tells a story in dialogue, in which speakers take turns paragraph by paragraph.
///
/// In news a quotation without a cue goes on with the speaker before; in a story it answers.
enum DialogueSigns {
    /// How many paragraphs of speech a story has at the least.
    private static let least = 6
    /// With so many paragraphs of speech a text is no piece of news, even if most of them have a cue.
    private static let long = 60

    /// Judges by the paragraphs that start with a quotation that ends in them: in a story a quarter or more
    /// have nothing else.
    /// - Complexity: O(*n*) in the utterances.
    static func hold(_ utterances: [Utterance], spans: [MarkedSpan], words: [Word]) -> Bool {
        var opening = 0, bare = 0, answers = 0
        var lastBare = -2
        for utterance in utterances {
            let first = utterance.first
            guard first == 0 || words[first - 1].kind == .paragraph else { continue }
            let block = words[first].block
            guard spans[utterance.spans[0]].isClosed, spans[utterance.spans[0]].parts.count == 1 else { continue }
            opening += 1
            let after = utterance.last + 1
            guard after >= words.count || words[after].kind == .paragraph else { continue }
            bare += 1
            if lastBare == block - 1 { answers += 1 }
            lastBare = block
        }
        if opening >= long { return bare * 12 >= opening && answers > 0 }
        return opening >= least && bare * 4 >= opening && answers * 12 >= opening
    }
}
