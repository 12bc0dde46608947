/// Tells whoever speaks from those whom only an aside about the speaker names: “Ann Other, who spoke through her
/// secretary, Bob Stone, said”.
struct AsideFinder {
    let words: [Word]
    let phrases: [Phrase]

    /// How many words an aside has at most.
    private static let reach = 24

    /// The subject of the sentence, where phrase `index` stands in an aside between it and the cue; `nil` elsewhere.
    /// - Complexity: O(1): the words looked at are bounded.
    func subject(asideOf index: Int, before cue: Int) -> Int? {
        let phrase = phrases[index]
        let end = phrase.extended.upperBound
        guard phrase.form == .name, end < cue, end < words.count, words[end].isMark(","), isOnly(end + 1, before: cue),
            let comma = opening(before: index)
        else { return nil }
        let first = bisect(phrases.count) { phrases[$0].words.upperBound > comma - 1 }
        return (max(0, first - 3)...first).last {
            $0 < index && (phrases[$0].words.upperBound == comma || phrases[$0].extended.upperBound == comma)
                && phrases[$0].form != .pronoun && words[phrases[$0].words.lowerBound].startsSentence
                && !phrases[$0].isEmbedded
        }
    }

    /// Whether only adverbs and auxiliaries stand before a cue.
    private func isOnly(_ start: Int, before cue: Int) -> Bool {
        start <= cue && (start..<cue).allSatisfy { words[$0].isAny([.adverb, .auxiliary]) }
    }

    /// The comma with which the aside opens that phrase `index` stands in: a relative pronoun, a preposition or a
    /// participle follows it, and the phrase is its object or stands beside its object.
    private func opening(before index: Int) -> Int? {
        let start = phrases[index].words.lowerBound, sentence = words[phrases[index].head].sentence
        var k = start - 1
        // “by its Peace and | Security Commissioner, Ann Other”
        while k > 0, words[k].isCapitalised || words[k].isAny([.determiner, .oblique, .conjunction]) { k -= 1 }
        var isObject = k >= 0 && words[k].isAny(.preposition)
        if !isObject { k = start - 1 }
        while k > max(0, start - Self.reach), words[k].sentence == sentence, words[k].kind != .quotation {
            if words[k].isMark(",") {
                if isObject, opens(words[k + 1]) { return k }
                // “…, through her secretary, Bob Stone,”
                guard k == start - 1, !isObject, isOwned(before: k) else { return nil }
                isObject = true
            } else if words[k].isAny(.conjunction) {
                return nil
            }
            k -= 1
        }
        return nil
    }

    private func opens(_ word: Word) -> Bool {
        word.kind == .word && !word.isCapitalised
            && (word.isAny([.relative, .preposition]) || Self.participles.contains(word.hash))
    }

    /// Whether the noun of somebody's relative or helper stands before a comma, as the object of a preposition: “through
    /// her secretary,”.
    private func isOwned(before comma: Int) -> Bool {
        let next = bisect(phrases.count) { phrases[$0].words.upperBound >= comma }
        guard next < phrases.count, phrases[next].words.upperBound == comma, phrases[next].isEmbedded else {
            return false
        }
        let first = words[phrases[next].words.lowerBound]
        return first.isAny(.oblique) || first.isAny(.determiner)
    }

    private static let participles = HashSet(
        Lexicon.hashes("standing speaking flanked accompanied joined represented assisted helped appearing acting"))
}
