/// Reads, around a cue, the day of an utterance and on what occasion it was made.
struct OccasionReader {
    let text: Text
    let words: [Word]

    /// How many words may stand between a cue and the date or the occasion that belongs to it.
    private static let reach = 12

    /// The day that the sentence of the cue gives for the utterance: at its start, or in the clause of the cue.
    ///
    /// A date in a clause of its own, as in “Allen, who left in 2010, said”, tells nothing of the utterance.
    /// - Complexity: O(1): a sentence is looked at up to 60 words from the cue.
    func day(at cue: Int) -> Day? {
        let sentence = words[cue].sentence
        var first = cue
        while first > 0, cue - first < 60, words[first - 1].sentence == sentence { first -= 1 }
        if words[first].startsSentence,
            let comma = (first..<min(cue, first + 10)).first(where: {
                words[$0].isMark(",") || words[$0].isMark("–") || words[$0].isMark("—")
            }),
            isClean(first..<comma), let day = day(in: first..<comma)
        {
            return day
        }
        let before = clauseStart(of: cue, from: first)
        var after = cue + 1
        while after < words.count, after - cue < Self.reach, words[after].sentence == sentence, isInClause(after),
            !Self.elsewhere.contains(words[after].hash)
        {
            after += 1
        }
        return day(in: (cue + 1)..<after) ?? (before < cue ? day(in: before..<cue) : nil)
    }

    /// Whether no verb stands in `range`, so that it is no clause of its own.
    private func isClean(_ range: Range<Int>) -> Bool {
        range.allSatisfy { !words[$0].isAny([.verb, .auxiliary, .saying, .relative]) || words[$0].isAny(.calendar) }
    }

    private func isInClause(_ k: Int) -> Bool {
        let word = words[k]
        guard word.kind == .word || word.kind == .number else {
            return word.isMark(",") && k + 1 < words.count && words[k + 1].kind == .number
        }
        return !word.isAny([.relative, .that, .saying, .sayingParticiple])
            && (!word.isAny([.verb, .auxiliary]) || word.isAny(.calendar))
    }

    private func clauseStart(of cue: Int, from first: Int) -> Int {
        var k = cue
        while k > first, cue - k < Self.reach, isInClause(k - 1) { k -= 1 }
        return k
    }

    private func day(in range: Range<Int>) -> Day? {
        guard let last = range.last, range.contains(where: { words[$0].kind == .number }) else { return nil }
        return days(in: text, range: TextRange(words[range.lowerBound].range.start, words[last].range.end)).first?.day
    }

    /// Where or to whom the words were said: `told the committee`, `in an interview with the Herald`, `said on Tuesday`.
    func occasion(at cue: Int, mention: Range<Int>?) -> String? {
        let start = mention.map { $0.lowerBound == cue + 1 ? $0.upperBound : cue + 1 } ?? (cue + 1)
        var end = start
        while end < words.count, end - start < Self.reach, isInClause(end),
            !words[end].isAny(.judging) || words[end].isCapitalised
        { end += 1 }
        if end > start {
            let isTold = Self.telling.contains(words[cue].hash)
            if isTold || words[start].isAny([.preposition, .calendar]), start == cue + 1 { return string(cue..<end) }
            if words[start].isAny([.preposition, .calendar]) { return string(start..<end) }
        }
        return leading(cue)
    }

    /// “In an interview with the Herald,” at the start of the cue's sentence.
    private func leading(_ cue: Int) -> String? {
        var first = cue
        while first > 0, cue - first < 40, words[first - 1].sentence == words[cue].sentence { first -= 1 }
        let opens = words[first].isAny([.preposition, .sayingParticiple]) || Self.speaking.contains(words[first].hash)
        guard opens, words[first].startsSentence else { return nil }
        guard let comma = (first..<cue).prefix(16).first(where: { words[$0].isMark(",") }), comma > first + 1 else {
            return nil
        }
        let isEvent = (first..<comma).contains {
            Self.events.contains(words[$0].hash) || words[$0].isAny(.utterance) || isPlace($0)
        }
        return isEvent ? string(first..<comma) : nil
    }

    /// Whether a word is the name behind a preposition: “in Oslo”.
    private func isPlace(_ k: Int) -> Bool {
        k > 0 && words[k].isCapitalised && !words[k].isAny(.calendar) && words[k - 1].isAny(.preposition)
    }

    private func string(_ range: Range<Int>) -> String { RoleReader(text: text, words: words).string(range) }

    /// Words after which a date is that of something else: “said ahead of the vote on 9 June”.
    private static let elsewhere = hashes("ahead before of about for against since until from by regarding")
    private static let speaking = hashes("speaking talking writing addressing appearing asked")
    private static let telling = hashes("told tells tell telling")
    private static let events = hashes(
        """
        hearing conference meeting debate rally committee court parliament briefing session summit trial inquiry event vigil
        ceremony march protest demonstration programme show broadcast congress assembly council podcast webinar panel
        reporters journalists visit lecture speech talk address interview dinner funeral seminar
        """)

    private static func hashes(_ list: String) -> Set<UInt64> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Lexicon.hash($0.utf8) })
    }
}
