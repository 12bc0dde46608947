// What follows a phrase, or stands before it, to say who it is: “of the Press Guild”, “, chair of the Press Guild”.

extension PhraseFinder {
    /// Takes in what follows a phrase to say who it is.
    mutating func extend(_ phrase: inout Phrase) {
        var end = phrase.words.upperBound
        if let after = prepositional(from: end), phrase.form != .pronoun { end = after }
        phrase.extended = phrase.words.lowerBound..<end
        if phrase.form == .name {
            if let role = apposition(from: end) {
                let isOffice = phrase.role?.contains { words[$0].isAny(.role) } ?? false
                if !isOffice { phrase.role = role }
                phrase.extended = phrase.words.lowerBound..<role.upperBound
            } else {
                takeRoleBefore(&phrase)
            }
            takeOfficeBefore(&phrase)
        }
    }

    /// “Deputy Director of Advocacy Ann Other”, “Chief of Harbour Staff General Ann Other”: the office runs into the
    /// name. Where no title parts them, the last two words are taken for the name.
    private mutating func takeOfficeBefore(_ phrase: inout Phrase) {
        guard phrase.isEmbedded, let last = phrases.last, last.form == .nominal,
            last.words.upperBound == phrase.words.lowerBound - 1, words[last.head].isAny(.role),
            words[last.head].isCapitalised
        else { return }
        let isTitled = phrase.words.lowerBound < phrase.name.lowerBound && words[phrase.words.lowerBound].isCapitalised
        guard phrase.name.count >= 3 || isTitled else { return }
        let known = phrase.name.dropFirst().first { words[$0].isAny([.male, .female]) && $0 < phrase.head }
        let first = isTitled ? phrase.name.lowerBound : known ?? phrase.head - 1
        phrase.role = last.words.lowerBound..<first
        phrase.name = first..<phrase.name.upperBound
        phrase.isEmbedded = last.isEmbedded
        phrase.words = last.words.lowerBound..<phrase.words.upperBound
        phrase.extended = last.words.lowerBound..<phrase.extended.upperBound
        phrases.removeLast()
    }

    /// The end of “of the Press Guild”, “in Mozambique”, “for the Middle East and North Africa” from word `i` on.
    private func prepositional(from i: Int) -> Int? {
        var end = i
        for _ in 0..<2 {
            guard end + 1 < words.count, words[end].kind == .word, Self.postmodifiers.contains(words[end].hash) else {
                break
            }
            var k = end + 1
            if words[k].isAny(.determiner) { k += 1 }
            guard k < words.count, words[k].kind == .word, !words[k].isAny([.calendar, .time]) else { break }
            let start = k
            while k < words.count, k < start + 8,
                isNounlike(k) && !words[k].isAny(.cue.subtracting(.utterance)) || isNameLink(k)
            { k += 1 }
            guard k > start else { break }
            end = k
        }
        return end > i ? end : nil
    }

    private func isNameLink(_ i: Int) -> Bool {
        i + 1 < words.count && words[i].kind == .word && words[i - 1].isCapitalised && isName(i + 1)
            && (words[i].hash == Self.andHash || isLink(words[i]) || words[i].isAny(.particle))
    }

    private static let postmodifiers = HashSet(
        Lexicon.hashes("of for at in from with on"))

    /// The role in “, chair of the Press Guild,” after a name.
    private func apposition(from i: Int) -> Range<Int>? {
        guard i + 1 < words.count, words[i].isMark(",") else { return nil }
        var k = i + 1
        var hasRole = false
        let limit = min(words.count, i + 24)
        while k < limit {
            let word = words[k]
            if word.isMark(",") || word.isMark(".") || word.isMark(";") || word.isMark(":") || word.kind == .quotation
                || word.kind == .paragraph || word.isMark("—") || word.isMark("(")
            {
                break
            }
            if word.isAny([.saying, .auxiliary, .sayingParticiple, .relative, .they, .he, .she]),
                !word.isAny([.speaker, .preposition])
            {
                break
            }
            if !hasRole, k > i + 7 { return nil }
            if word.isAny(.verb), !word.isAny(.speaker), !hasVerbEnding(word), !hasRole { return nil }
            if word.isAny([.role, .organisation]), !word.isPossessive { hasRole = hasRole || word.isAny(.role) }
            if !hasRole, word.isAny([.conjunction, .preposition, .that]), !word.isCapitalised { return nil }
            k += 1
        }
        guard hasRole, k > i + 1, k < limit || k == words.count else { return nil }
        return (i + 1)..<k
    }

    /// “Amnesty’s Director for Europe, Ann Other”: takes in the role that stands before a name and its comma.
    private func takeRoleBefore(_ phrase: inout Phrase) {
        let comma = phrase.words.lowerBound - 1
        guard comma > 0, words[comma].isMark(","), phrase.name.count >= 2, let last = phrases.last,
            last.form == .nominal || words[last.head].isAny([.role, .rank]) || last.extended.upperBound == comma
        else { return }
        var from = phrases.count - 1
        var hops = 0
        while from >= 0, hops < 4, phrases[from].words.upperBound > comma - 16 {
            let before = phrases[from]
            if before.extended.upperBound >= comma, words[before.head].isAny(.role), before.form == .nominal {
                guard words[before.words.lowerBound].isAny(.determiner) || words[before.words.lowerBound].isCapitalised
                else { return }
                phrase.role = before.words.lowerBound..<comma
                phrase.words = before.words.lowerBound..<phrase.words.upperBound
                phrase.extended = before.words.lowerBound..<phrase.extended.upperBound
                return
            }
            if words[before.words.lowerBound].sentence != words[comma].sentence { return }
            from -= 1
            hops += 1
        }
    }
}
