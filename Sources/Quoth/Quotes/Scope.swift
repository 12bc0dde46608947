/// What stands around an utterance: the words that are looked at, the cues among them, the layout of its paragraph.
struct Scope {
    /// The first and the last word looked at.
    let start: Int, end: Int
    /// The block of its first word.
    let block: Int
    /// The nearest verb of saying before it in its sentence, and after it.
    private(set) var cueBefore: Int?
    private(set) var cueAfter: Int?
    /// How the paragraph is built: what stands before and after the utterance in it.
    private(set) var layout = Symbols()
    /// How the words in marks begin: a capital, a small letter, something else.
    private(set) var lead = Symbols()
    /// How many words are in marks, up to 40.
    private(set) var wordCount = 0
    /// Whether most of a few words in marks are capitalised.
    private(set) var isTitleCase = false
    /// Whether all but small words are capitalised, as in a nickname: “the Widow”.
    private(set) var isNameLike = false
    /// Whether an auxiliary or a subject pronoun is among the words in marks, so that they make a clause.
    private(set) var isClause = false

    /// Whether a verb of saying follows in the sentence.
    var hasCueAfter: Bool { cueAfter != nil }

    init(_ utterance: Utterance, words: [Word], reachBefore: Int, reachAfter: Int) {
        block = words[utterance.first].block
        var low = utterance.first, breaks = 0
        while low > 0, utterance.first - low < reachBefore {
            if words[low - 1].kind == .paragraph { breaks += 1 }
            if breaks > 1 { break }
            low -= 1
        }
        start = low
        var high = utterance.last + 1
        while high < words.count, high - utterance.last < reachAfter, words[high].kind != .paragraph { high += 1 }
        end = high
        findCues(utterance, words)
        describe(utterance, words)
    }

    private mutating func findCues(_ utterance: Utterance, _ words: [Word]) {
        var k = utterance.first - 1
        while k >= start, words[k].sentence == words[utterance.first].sentence, words[k].kind != .paragraph {
            if words[k].isAny(.cue), !words[k].isCapitalised || words[k].startsSentence { cueBefore = k; break }
            k -= 1
        }
        // A colon at the end of the paragraph before introduces this one.
        if cueBefore == nil, k >= 1, words[k].kind == .paragraph, words[k - 1].isMark(":") {
            var j = k - 2
            while j >= start, words[j].sentence == words[k - 1].sentence {
                if words[j].isAny(.cue) { cueBefore = j; break }
                j -= 1
            }
        }
        k = utterance.spans.count > 1 ? utterance.first + 1 : utterance.last + 1
        while k < end,
            words[k].sentence == words[utterance.last].sentence || utterance.spans.count > 1 && k < utterance.last
        {
            if words[k].isAny(.cue), !words[k].isCapitalised { cueAfter = k; break }
            if words[k].kind == .quotation { break }
            k += 1
        }
    }

    private mutating func describe(_ utterance: Utterance, _ words: [Word]) {
        let before = utterance.first - 1, after = utterance.last + 1
        if before < 0 || words[before].kind == .paragraph {
            layout.append(before > 0 && words[before - 1].isMark(":") ? 0x3A : 0x5E)
        } else {
            layout.append(words[utterance.first].sentence == words[before].sentence ? 0x2B : 0x2F)
        }
        if after >= words.count || words[after].kind == .paragraph {
            layout.append(0x24)
        } else {
            layout.append(words[utterance.last].sentence == words[after].sentence ? 0x2B : 0x2F)
        }
    }

    /// Looks at the words inside the marks.
    mutating func read(_ parts: [TextRange], of text: Text, _ lexicon: Lexicon) {
        var capitals = 0, small = 0
        var first: Token?
        for part in parts where wordCount < 40 {
            for token in tokens(of: text, in: TextRange(part.start, min(part.end, part.start + 240)))
            where token.kind != .mark {
                first = first ?? token
                wordCount += 1
                if token.isCapitalised { capitals += 1 }
                let range = token.range
                let classes = lexicon.classes(of: Lexicon.hash(text.utf8[range.start..<range.end]))
                if !token.isCapitalised, !classes.isDisjoint(with: [.determiner, .preposition]) { small += 1 }
                if !classes.isDisjoint(with: [.auxiliary, .he, .she, .they, .we, .first, .verb]) { isClause = true }
            }
        }
        isNameLike = capitals > 0 && capitals + small == wordCount && wordCount <= 5
        isTitleCase = wordCount <= 12 && capitals * 3 >= wordCount * 2 && capitals > 0
        lead.append(first.map { $0.isCapitalised ? 0x55 : $0.kind == .number ? 0x23 : 0x6C } ?? 0x2D)
    }
}
