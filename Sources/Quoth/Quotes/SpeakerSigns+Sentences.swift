// Sentences of which the words in marks are a part, but not by a verb of saying: “It was left to Ann Other to sum up: “…””.

extension SpeakerSigns {
    /// Who spoke, by a sentence that goes on behind the words: “…,” was the verdict of Ann Other.
    /// - Complexity: O(1): the words looked at are bounded.
    func judged(after utterance: Utterance, _ scope: Scope) -> Int? {
        let words = table.words
        var start = utterance.last + 1
        guard scope.cueBefore == nil, start + 3 < words.count else { return nil }
        switch table.lastCharacter(of: words[utterance.last].range) {
        case 0x2C, 0x2E, 0x3F, 0x21: break
        default:
            guard words[start].isMark(",") else { return nil }
            start += 1
        }
        guard Self.beings.contains(words[start].hash), !words[start].isCapitalised else { return nil }
        for k in (start + 1)..<min(start + 7, words.count - 1) {
            guard words[k].kind == .word, !words[k].isCapitalised else { return nil }
            guard Self.owners.contains(words[k].hash) else { continue }
            return isSaying(k - 1) ? somebody(behind: k) : nil
        }
        return nil
    }

    /// Who is to speak, by a sentence that leads to the words with a colon: “It was left to Ann Other to sum up:”, “For
    /// Ann Other, the answer is simple:”.
    /// - Complexity: O(1): the words looked at are bounded.
    func granted(before utterance: Utterance) -> Int? {
        let words = table.words, colon = utterance.first - 1
        guard colon > 3, words[colon].isMark(":") else { return nil }
        var start = colon
        while start > 0, colon - start < Self.longestLead, words[start - 1].sentence == words[colon].sentence,
            words[start - 1].kind != .paragraph, words[start - 1].kind != .quotation
        {
            start -= 1
        }
        if words[start].isAny(.it) { return left(to: (start + 1)..<min(start + 4, colon)) }
        guard words[start].hash == Self.forHash, let phrase = somebody(behind: start) else { return nil }
        let comma = phrases[phrase].extended.upperBound
        guard phrases[phrase].form == .name, comma < colon, words[comma].isMark(","),
            !(comma..<colon).contains(where: { words[$0].isAny(.saying) && !words[$0].isAny(.utterance) })
        else { return nil }
        let next = finder.firstPhrase(from: comma)
        let isOthers = (next..<phrases.count).prefix { phrases[$0].words.lowerBound < colon }.contains {
            phrases[$0].form != .nominal && !words[phrases[$0].head].isAny(.it)
        }
        return isOthers ? nil : phrase
    }

    /// “It was left to Ann Other”, “It fell to Ann Other”.
    private func left(to place: Range<Int>) -> Int? {
        let words = table.words
        guard let to = place.first(where: { words[$0].hash == Self.toHash }),
            Self.grants.contains(words[to - 1].hash)
        else { return nil }
        return somebody(behind: to)
    }

    /// Who has a clause of their own in what is told of a body, with its verb right before the words: “the Guild, whose
    /// director Ann Other spoke of “…””.
    /// - Complexity: O(1): the words looked at are bounded.
    func owned(_ utterance: Utterance, _ scope: Scope) -> (phrase: Int, cue: Int)? {
        let words = table.words, last = utterance.first - 1
        guard last > 3 else { return nil }
        let isSpoken =
            words[last].hash == PhraseFinder.ofHash && CandidateFinder.speaking.contains(words[last - 1].hash)
        guard let cue = isSpoken ? last - 1 : scope.cueBefore, utterance.first - cue <= Self.longestLink else {
            return nil
        }
        let phrase = finder.firstPhrase(from: cue) - 1
        guard phrase >= 0, phrases[phrase].form == .name, phrases[phrase].words.upperBound == cue,
            phrases[phrase].words.lowerBound > 0,
            words[phrases[phrase].words.lowerBound - 1].hash == PhraseFinder.whoseHash
        else { return nil }
        return (phrase, cue)
    }

    /// The phrase right behind word `k`, or behind a word or two that say who it is, if it may name somebody.
    private func somebody(behind k: Int) -> Int? {
        let index = finder.firstPhrase(from: k + 1)
        guard index < phrases.count, phrases[index].words.lowerBound <= k + 3, phrases[index].form != .pronoun else {
            return nil
        }
        let isSpeaker = phrases[index].form == .name || table.words[phrases[index].head].isAny([.role, .people])
        return isSpeaker ? index : nil
    }

    private static let beings = HashSet(Lexicon.hashes("was is were"))
    private static let grants = HashSet(Lexicon.hashes("left fell falls"))
    private static let toHash = Lexicon.hash("to".utf8), forHash = Lexicon.hash("for".utf8)
    /// How many words lead up to a colon at the most, and stand between a verb and the words.
    private static let longestLead = 30, longestLink = 5
}
