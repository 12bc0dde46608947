/// What the clause around words in marks tells of them.
extension ClauseReader {
    /// Whether a cue leads to the words or follows them at once, so that they surely are said.
    func isCued(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1
        if before >= 0, words[before].isMark(":") { return true }
        if bracketed(utterance) != nil { return true }
        var k = utterance.last + 1
        guard k < words.count, isDash(k) || words[k].isMark(",") else { return false }
        k += 1
        if isObject(utterance) { return true }
        while k < words.count, words[k].isAny([.auxiliary, .oblique]) { k += 1 }
        return k < words.count && (words[k].isAny([.saying, .attributing]) || isSo(k) && sourcePhrase(at: k) != nil)
    }

    /// Whether the words open their sentence and are what its verb, after a comma, is about: „…“, freut sich X.
    func isObject(_ utterance: Utterance) -> Bool {
        let comma = utterance.last + 1
        return words[utterance.first].startsSentence && comma + 1 < words.count
            && (words[comma].isMark(",") || isDash(comma)) && isVerb(comma + 1)
    }

    /// Whether the word at `k` may be the verb that a quotation at the sentence's start is the object of: „…“, freut sich X.
    func isVerb(_ k: Int) -> Bool {
        table.lexicon.grammar == .capitalNouns && words[k].kind == .word && !words[k].isCapitalised
            && (words[k].classes.isEmpty || words[k].isAny([.auxiliary, .verb, .cue]))
            && k + 1 < words.count && words[k + 1].kind == .word
    }

    /// The name in brackets after the words: „…“ (Stein).
    func bracketed(_ utterance: Utterance) -> Int? {
        let open = utterance.last + 1
        guard open + 2 < words.count, words[open].isMark("("), let phrase = finder.phrase(startingAt: open + 1),
            phrases[phrase].form == .name, phrases[phrase].words.upperBound < words.count,
            words[phrases[phrase].words.upperBound].isMark(")"), !words[open + 1].isAcronym
        else { return nil }
        return phrase
    }

    /// Whether the nearest verb before the words gives a thing its name: nannte das „Unsinn“, and not: nennt sich „Falke“.
    func isStronglyCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let verb = (max(sentence.lowerBound, utterance.first - 10)..<utterance.first).last { isCue($0) }
        guard let verb, Self.calling.contains(words[verb].hash), verb + 1 < utterance.first else { return false }
        return !(max(sentence.lowerBound, verb - 2)..<utterance.first).contains {
            Self.reflexive.contains(words[$0].hash)
        }
    }

    /// Whether something is called by the words in marks: wurde als „…“ bezeichnet, das als „…“ bezeichnet wird.
    func isPassive(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1, after = utterance.last + 1
        guard before > 0, after < words.count, words[after].isAny(.participle),
            words[before].hash == Self.as || words[before - 1].hash == Self.as
        else { return false }
        return bounds(utterance).contains { Self.becoming.contains(words[$0].hash) }
    }

    /// Who calls something by the words in marks, where only “von” or “in” tells it: von Kennern als „…“ bezeichnet.
    func agent(of utterance: Utterance) -> Found? {
        let start = bounds(utterance).lowerBound
        var k = finder.firstPhrase(from: utterance.first) - 1
        while k >= 0, phrases[k].words.lowerBound > start {
            let before = phrases[k].extended.lowerBound - 1
            if isSpeaker(k), before >= start, Self.agents.contains(words[before].hash) {
                return Found(phrase: k, cue: utterance.last + 1, rule: "cue-after", confidence: 0.75)
            }
            k -= 1
        }
        return nil
    }

    private static let `as` = Lexicon.hash("als".utf8)
    private static let becoming = Set(Lexicon.hashes("wurde wurden wird werden worden"))
    private static let agents = Set(Lexicon.hashes("von vom in"))

    /// Whether the words are what one reproaches another with: warf ihm „…“ vor.
    func isReproach(_ utterance: Utterance) -> Bool {
        let after = utterance.last + 1
        guard after < words.count, words[after].hash == Self.forth else { return false }
        return (max(bounds(utterance).lowerBound, utterance.first - 14)..<utterance.first).contains {
            Self.throwing.contains(words[$0].hash)
        }
    }

    private static let forth = Lexicon.hash("vor".utf8)
    private static let throwing = Set(Lexicon.hashes("warf warfen wirft werfen hielt hielten hält halten"))
    private static let reflexive = Set(Lexicon.hashes("sich man selbst se"))
    /// Whether the word at `k` is a verb that gives a thing its name.
    func isCalling(_ k: Int) -> Bool { Self.calling.contains(words[k].hash) }

    private static let calling = Set(
        Lexicon.hashes(
            "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet qualifié qualifie qualifiait calificó califica tildó tachó"
        ))

    /// A verb that judges or says, with somebody who does it, before the words in their sentence or after them.
    func isCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let near = max(sentence.lowerBound, utterance.first - 14)..<min(sentence.upperBound, utterance.last + 5)
        return near.contains { isCue($0) && subject(of: $0, in: sentence) != nil }
    }

    /// Whether the sentence before that of `utterance`, in its paragraph, reports speech.
    func followsReport(_ utterance: Utterance) -> Bool {
        let start = bounds(utterance).lowerBound
        guard start > 0, words[start - 1].kind != .paragraph else { return false }
        return isInReport(Utterance(spans: [], first: start - 1, last: start - 1))
    }

    /// Whether anything in the sentence of `utterance` shows that it reports speech: a cue, a source, a subjunctive.
    func isInReport(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        return sentence.contains { k in
            words[k].isAny([.subjunctive, .utterance]) || isSo(k)
                || words[k].isAny(.attributing) && words[k].hash != Self.after
                || isCue(k) && (words[k].isAny(.saying) || subject(of: k, in: sentence) != nil)
        }
    }

    /// Whether a subjunctive in the sentence of `utterance` shows that it reports speech.
    func isInSubjunctive(_ utterance: Utterance) -> Bool {
        bounds(utterance).contains { words[$0].isAny(.subjunctive) && !words[$0].isCapitalised }
    }
}
