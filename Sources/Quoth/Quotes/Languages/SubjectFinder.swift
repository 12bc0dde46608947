/// Finds who does what a verb says, in a language whose other verbs no table holds: the phrases of the sentence are
/// weighed by what they are, by their case and by where they stand to the verb.
struct SubjectFinder {
    private let words: [Word]
    private let phrases: [Phrase]
    private let finder: CandidateFinder

    /// A phrase with how likely it is the subject: 8 and more is likely, 12 next to sure.
    struct Found {
        var phrase: Int
        var weight: Int
        /// Whether nothing parts it from the verb.
        var isBeside: Bool
    }

    /// How many words before and after a verb are looked at.
    private static let before = 50, after = 14

    init(table: WordTable, phrases: [Phrase], finder: CandidateFinder) {
        words = table.words
        self.phrases = phrases
        self.finder = finder
    }

    /// The subject of the verb at `verb` among the phrases of `sentence`; of a passive, whoever does it.
    /// - Complexity: O(1): the words looked at are bounded.
    func subject(of verb: Int, in sentence: Range<Int>) -> Found? {
        if words[verb].isAny([.he, .she, .they]), let phrase = finder.phrase(startingAt: verb) {
            return Found(phrase: phrase, weight: 12, isBeside: true)
        }
        if isPassive(verb, in: sentence) { return agent(of: verb, in: sentence) }
        let auxiliary = auxiliary(of: verb, in: sentence)
        let low = max(sentence.lowerBound, verb - Self.before), high = min(sentence.upperBound, verb + Self.after)
        var best: Found?
        var k = finder.firstPhrase(from: low)
        while k < phrases.count, phrases[k].words.lowerBound < high {
            defer { k += 1 }
            guard canBeSubject(k), var found = weighed(k, verb, sentence) else { continue }
            if let auxiliary, let other = weighed(k, auxiliary, sentence), other.weight > found.weight { found = other }
            if best == nil || found.weight > best!.weight { best = found }
        }
        return best
    }

    /// What a phrase is worth as a speaker: 3 for a name, a pronoun, a noun for a person or an organisation, 2 for what
    /// looks like one, 0 for any other noun.
    func standing(_ phrase: Int) -> Int {
        if phrases[phrase].form != .nominal || words[phrases[phrase].head].isAny(.speaker) { return 3 }
        return phrases[phrase].isPersonal ? 2 : 0
    }

    /// Whether no preposition and no case keeps a phrase from being a subject.
    func canBeSubject(_ phrase: Int) -> Bool {
        !phrases[phrase].isEmbedded && !phrases[phrase].isOblique
            && !words[phrases[phrase].head].isAny([.time, .number])
    }

    // MARK: Places

    private func weighed(_ phrase: Int, _ verb: Int, _ sentence: Range<Int>) -> Found? {
        let start = phrases[phrase].words.lowerBound, end = phrases[phrase].extended.upperBound
        if start > verb {
            guard let parted = distance((verb + 1)..<start) else { return nil }
            // “… und nannte den Plan”: the subject stands before, what follows is an object.
            if verb > sentence.lowerBound, words[verb - 1].isAny(.conjunction),
                standing(phrase) < 3 || words[start].isAny(.determiner)
                    || words[start].isPossessive
            {
                return nil
            }
            return Found(
                phrase: phrase, weight: 2 * standing(phrase) + (parted == 0 ? 6 : 5 - parted), isBeside: parted == 0)
        }
        guard end <= verb else { return nil }
        let between = end..<verb
        if between.count <= 4, between.allSatisfy({ isLight($0) || words[$0].kind == .quotation || isComma($0, verb) })
        {
            return Found(phrase: phrase, weight: 2 * standing(phrase) + 6, isBeside: true)
        }
        let verbs = between.count { isVerb($0) }
        let commas = between.count { words[$0].isMark(",") }
        var opens = startsClause(phrase, sentence) ? 4 : 0
        // “Stein, Leiter des Hafens, nannte …”: nothing else can stand before the verb.
        if start == sentence.lowerBound, words[verb - 1].isMark(","), !between.contains(where: { isVerb($0) }) {
            opens = 7
        }
        return Found(
            phrase: phrase, weight: 2 * standing(phrase) + opens - min(verbs, 2) - min(commas, 3) / 2, isBeside: false)
    }

    private func isVerb(_ k: Int) -> Bool {
        words[k].isAny([.cue, .auxiliary, .verb, .subjunctive]) && !words[k].isCapitalised
            && (words[k + 1].kind != .mark || words[k].isAny(.subjunctive))
    }

    /// The comma that closes what stands between a subject and its verb.
    private func isComma(_ k: Int, _ verb: Int) -> Bool { k == verb - 1 && words[k].isMark(",") }

    /// Words that may part a verb from its subject: adverbs, auxiliaries, objects.
    private func isLight(_ k: Int) -> Bool {
        words[k].kind == .word && words[k].isAny([.auxiliary, .adverb, .oblique, .negation, .calendar])
    }

    /// How many words that are not light stand after a verb before a phrase; `nil` where a clause ends.
    private func distance(_ range: Range<Int>) -> Int? {
        var count = 0
        for k in range {
            if words[k].kind != .word && words[k].kind != .number { return nil }
            if words[k].isAny([.conjunction, .that]) { return nil }
            if !isLight(k) { count += 1 }
        }
        return (count + 1) / 2
    }

    /// Whether a phrase opens its sentence or a clause, but for a conjunction and light words.
    private func startsClause(_ phrase: Int, _ sentence: Range<Int>) -> Bool {
        var k = phrases[phrase].words.lowerBound
        while k > sentence.lowerBound, words[k - 1].isAny([.conjunction, .that, .adverb]) { k -= 1 }
        return k == sentence.lowerBound || words[k].isAny([.conjunction, .that]) && !words[k].isAny(.adverb)
            || words[k - 1].kind == .paragraph || words[k - 1].isMark(";")
    }

    // MARK: Auxiliaries

    /// The auxiliary that goes with a verb at the end of the clause: *hat* … kritisiert.
    private func auxiliary(of verb: Int, in sentence: Range<Int>) -> Int? {
        var k = verb - 1
        while k >= sentence.lowerBound, verb - k < 30 {
            if words[k].isMark(",") || words[k].isMark(":") || words[k].isMark(";") { return nil }
            if words[k].isAny(.auxiliary) { return k }
            if words[k].isAny(.saying), !words[k].isCapitalised { return nil }
            k -= 1
        }
        return nil
    }

    private func isPassive(_ verb: Int, in sentence: Range<Int>) -> Bool {
        guard words[verb].isAny(.participle), words[verb].hash != Self.cited else { return false }
        if verb + 1 < sentence.upperBound, Self.passive.contains(words[verb + 1].hash) { return true }
        return auxiliary(of: verb, in: sentence).map { Self.passive.contains(words[$0].hash) } ?? false
    }

    /// “wird X zitiert”: the subject of this passive does speak.
    private static let cited = Lexicon.hash("zitiert".utf8)
    private static let passive = Set(
        Lexicon.hashes("wird werden wurde wurden werde würden worden"))

    /// Who does what a passive says: “von X”, “durch X”.
    private func agent(of verb: Int, in sentence: Range<Int>) -> Found? {
        var k = finder.firstPhrase(from: verb) - 1
        while k >= 0, phrases[k].words.lowerBound > sentence.lowerBound {
            let before = phrases[k].words.lowerBound - 1
            if Self.by.contains(words[before].hash), standing(k) > 0 {
                return Found(phrase: k, weight: 12, isBeside: false)
            }
            if words[before].isMark(";") { break }
            k -= 1
        }
        return nil
    }

    private static let by = Set(Lexicon.hashes("von vom durch seitens"))
}
