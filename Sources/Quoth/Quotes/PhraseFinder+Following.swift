// What follows a phrase, or stands before it, to say who it is: “of the Press Guild”, “, chair of the Press Guild”.

extension PhraseFinder {
    /// Takes in what follows a phrase to say who it is.
    mutating func extend(_ phrase: inout Phrase) {
        var end = phrase.words.upperBound
        if phrase.form != .pronoun, let after = prepositional(from: end, isKnown: isKnown(phrase)) { end = after }
        if phrase.form == .name, let honours = honours(from: end) { end = honours }
        phrase.extended = phrase.words.lowerBound..<end
        if phrase.form == .name {
            if let role = apposition(from: end), !(phrase.isEmbedded && leadsToHolder(role.upperBound)) {
                let isOffice = phrase.role?.contains { words[$0].isAny(.role) } ?? false
                let end = employer(after: role.upperBound) ?? role.upperBound
                if !isOffice { phrase.role = role.lowerBound..<end }
                phrase.extended = phrase.words.lowerBound..<end
            } else if let end = capitals(from: end, isPerson: isFullName(phrase)) {
                phrase.extended = phrase.words.lowerBound..<end
            } else {
                takeRoleBefore(&phrase)
            }
            takeOfficeBefore(&phrase)
            takeOfficeOfTitled(&phrase)
        }
    }

    /// “Chair of governors the Rev Ann Other”: an office that runs into a title with its article.
    private mutating func takeOfficeOfTitled(_ phrase: inout Phrase) {
        let start = phrase.words.lowerBound
        guard isArticleOfTitle(start), start < phrase.name.lowerBound,
            let office = phrases.suffix(2).firstIndex(where: {
                $0.form == .nominal && $0.extended.upperBound == start && words[$0.head].isAny(.role)
            })
        else { return }
        let before = phrases[office]
        phrase.role = before.words.lowerBound..<before.extended.upperBound
        phrase.words = before.words.lowerBound..<phrase.words.upperBound
        phrase.extended = before.words.lowerBound..<phrase.extended.upperBound
        phrase.isEmbedded = before.isEmbedded
        phrases.removeSubrange(office...)
    }

    /// “Deputy Director of Advocacy Ann Other”, “Chief of Harbour Staff General Ann Other”: the office runs into the
    /// name. Where no title parts them, the last two words are taken for the name.
    private mutating func takeOfficeBefore(_ phrase: inout Phrase) {
        if takeOfficeOfTwoFields(&phrase) { return }
        guard phrase.isEmbedded, let last = phrases.last, last.form == .nominal,
            last.words.upperBound == phrase.words.lowerBound - 1, words[last.head].isAny(.role)
        else { return }
        // “Cabinet member for roads Cllr Ann Other”
        let isStyled = words[phrase.name.lowerBound].isAny(.title)
        let title = isStyled ? phrase.name.lowerBound : phrase.name.lowerBound - 1
        let isTitledName =
            title >= phrase.words.lowerBound && words[title].isAny(.title) && words[title].isCapitalised
            && words[last.words.lowerBound].isCapitalised
        let hasField =
            title > phrase.words.lowerBound && !words[phrase.words.lowerBound].isCapitalised
            && (isTitledName || isFieldOf(phrase))
        guard words[last.head].isCapitalised || hasField else { return }
        let isTitled =
            hasField
            || phrase.words.lowerBound < phrase.name.lowerBound && words[phrase.words.lowerBound].isCapitalised
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

    /// “Minister of Roads and Bridges Ann Other”, “Minister of State at the Department of Bridges Ann Other”: the second
    /// field of an office runs into the name.
    private mutating func takeOfficeOfTwoFields(_ phrase: inout Phrase) -> Bool {
        let start = phrase.words.lowerBound
        guard phrases.count > 1, start > 1, phrase.name.count >= 3,
            words[start - 1].hash == Self.andHash || words[start - 1].hash == Self.atHash,
            let first = phrase.name.dropFirst().first(where: { words[$0].isAny([.male, .female]) && $0 < phrase.head })
        else { return false }
        let (office, field) = (phrases[phrases.count - 2], phrases[phrases.count - 1])
        guard field.words.upperBound == start - 1, office.words.upperBound == field.words.lowerBound - 1,
            words[office.words.upperBound].isAny(.preposition), words[office.head].isAny(.role),
            words[office.head].isCapitalised
        else { return false }
        phrase.role = office.words.lowerBound..<first
        phrase.name = first..<phrase.name.upperBound
        phrase.words = office.words.lowerBound..<phrase.words.upperBound
        phrase.extended = office.words.lowerBound..<phrase.extended.upperBound
        phrase.isEmbedded = office.isEmbedded
        phrases.removeLast(2)
        return true
    }

    /// Whether a phrase after “of” is the field of an office and its holder's full name: “master of the choristers Ann
    /// Other”. A verb other than of saying would make it a clause of its own.
    private func isFieldOf(_ phrase: Phrase) -> Bool {
        let name = phrase.name, after = phrase.words.upperBound
        guard name.count == 2, words[name.lowerBound].isAny([.male, .female]),
            words[phrase.words.lowerBound - 1].hash == Self.ofHash,
            (phrase.words.lowerBound..<name.lowerBound).allSatisfy({ !words[$0].isAny([.role, .title, .rank]) })
        else { return false }
        return after >= words.count || words[after].kind != .word || words[after].isAny(.saying)
    }

    /// Whether a phrase means somebody whom a reader knows: a name, “the company”, “its director”.
    private func isKnown(_ phrase: Phrase) -> Bool {
        let first = words[phrase.words.lowerBound]
        return phrase.form == .name || first.hash == Self.theHash || first.isAny(.oblique)
    }

    /// The end of “of the Press Guild”, “in Mozambique”, “for the Middle East and North Africa” from word `i` on.
    /// - Parameter isKnown: Whether “in a statement” tells where somebody spoke, and not who it is: “a man in a yellow coat”.
    private func prepositional(from i: Int, isKnown: Bool) -> Int? {
        var end = i
        for _ in 0..<2 {
            guard end + 1 < words.count, words[end].kind == .word,
                Self.postmodifiers.contains(words[end].hash) || words[end].hash == Self.toHash && isEnvoy(i - 1),
                !(isKnown && isOccasion(end)), !(words[end].hash == Self.fromHash && isUtterance(end - 1))
            else { break }
            var k = end + 1
            if words[k].isAny(.determiner) { k += 1 }
            guard k < words.count, words[k].kind == .word, !words[k].isAny([.calendar, .time]) else { break }
            let start = k
            while k < words.count, k < start + 8,
                isNounlike(k) && !words[k].isAny(.cue.subtracting(.utterance)) && !isArticleOfTitle(k) || isNameLink(k)
            { k += 1 }
            guard k > start else { break }
            end = k
        }
        return end > i ? end : nil
    }

    /// Whether word `i` is the article of a title: “Chair of governors the Rev Ann Other”.
    private func isArticleOfTitle(_ i: Int) -> Bool {
        words[i].hash == Self.theHash && !words[i].isCapitalised && i + 2 < words.count && words[i + 1].isAny(.title)
            && words[i + 1].isCapitalised && words[i + 2].isCapitalised
    }

    /// Whether word `i` is a noun for somebody who is sent *to* somewhere.
    private func isEnvoy(_ i: Int) -> Bool { i >= 0 && Self.envoys.contains(words[i].hash) }

    private static let toHash = Lexicon.hash("to".utf8)
    private static let envoys = HashSet(
        Lexicon.hashes("ambassador envoy adviser advisor emissary delegate representative aide assistant counsellor"))

    /// Whether the preposition at `i` leads to the occasion of words: “in a statement”, “at a rally”, “on Twitter”.
    private func isOccasion(_ i: Int) -> Bool {
        guard Self.places.contains(words[i].hash) else { return false }
        return Self.articles.contains(words[i + 1].hash) || Self.platforms.contains(words[i + 1].hash)
    }

    /// Whether word `i` opens a line as a noun for what is said: “Statement from Ann Other”.
    private func isUtterance(_ i: Int) -> Bool {
        words[i].isAny(.utterance) && words[i].isCapitalised
            && (words[i].startsSentence || i > 0 && words[i - 1].startsSentence)
    }

    private static let fromHash = Lexicon.hash("from".utf8)
    private static let places = HashSet(Lexicon.hashes("in at on from with"))
    private static let articles = HashSet(Lexicon.hashes("a an its their his her"))
    private static let platforms = HashSet(Lexicon.hashes("twitter facebook instagram x linkedin mastodon bluesky"))

    private func isNameLink(_ i: Int) -> Bool {
        i + 1 < words.count && words[i - 1].isCapitalised && isName(i + 1)
            && (words[i].isMark("&") || words[i].kind == .word && isSmallLink(i))
    }

    private func isSmallLink(_ i: Int) -> Bool {
        words[i].hash == Self.andHash || isLink(words[i]) || words[i].isAny(.particle)
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
        guard hasRole, k > i + 1, k < limit || k == words.count, !namesHolder((i + 1)..<k) else { return nil }
        // “the Guild, whose director Ann Other said”: she has a clause of her own.
        if words[i + 1].hash == Self.whoseHash, k == words.count || words[k].kind == .word { return nil }
        return (i + 1)..<k
    }

    /// Whether an office stands right before a name at the end of some words, which then is who speaks: “in a memo seen by
    /// the Echo, Chief Executive Ann Other”.
    private func namesHolder(_ range: Range<Int>) -> Bool {
        let known = range.last { words[$0].isAny([.role, .title]) && !Self.honours.contains(words[$0].hash) }
        guard let office = known, words[office].isCapitalised || words[range.lowerBound].isCapitalised,
            !words[office].isPossessive
        else { return false }
        var name = range[(office + 1)...]
        while let last = name.last, Self.honours.contains(words[last].hash) { name.removeLast() }
        return name.count >= 2
            && name.allSatisfy { words[$0].isCapitalised && words[$0].classes.isDisjoint(with: Self.offName) }
    }

    /// The end of letters between commas behind a name: “Ann Other, PhD,”.
    private func honours(from i: Int) -> Int? {
        var end = i
        while end + 2 < words.count, words[end].isMark(","), words[end + 1].isCapitalised,
            Self.honours.contains(words[end + 1].hash), words[end + 2].isMark(",")
        {
            end += 2
        }
        return end > i ? end : nil
    }

    /// Whether the holder of the office that ends at word `i` follows between commas, before a cue: “In a letter to Mr
    /// Other, the chair of the Guild, Dame Ann Stone, wrote”.
    private func leadsToHolder(_ i: Int) -> Bool {
        guard i + 2 < words.count, words[i].isMark(","), words[i + 1].isCapitalised,
            words[i + 1].isAny([.title, .male, .female])
        else { return false }
        var end = i + 2
        while end < min(i + 7, words.count), words[end].kind == .word, words[end].isCapitalised { end += 1 }
        return end + 1 < words.count && words[end].isMark(",") && words[end + 1].isAny(.saying)
    }

    static let offName: WordClass = [.organisation, .place, .demonym, .rank, .role, .preposition, .document]

    /// The end of the organisation behind a role and a comma: “, chief executive, River Trust, said”.
    private func employer(after i: Int) -> Int? {
        guard let end = capitals(until: i), (i..<end).count(where: { words[$0].isMark(",") }) == 1 else { return nil }
        return end
    }

    /// The end of what stands between commas behind a name, before a cue: “, Reader in Housing, University of Karlow, said”.
    private func capitals(from i: Int, isPerson: Bool) -> Int? {
        guard let end = capitals(until: i) else { return nil }
        // Two names in a row are two: “…, Ann Other, chair of the Guild, said”.
        let first = ((i + 1)..<end).prefix { !words[$0].isMark(",") }
        if first.contains(where: { words[$0].isAny([.rank, .role]) || isLink(words[$0]) }) { return end }
        // “Ann Other, Harbour Rights Centre, said”
        return isPerson && !first.contains { words[$0].isAny([.male, .female, .title]) } ? end : nil
    }

    private func isFullName(_ phrase: Phrase) -> Bool {
        phrase.name.count >= 2 && words[phrase.name.lowerBound].isAny([.male, .female])
    }

    /// The end of a run of capitalised words, commas and the small words of names that starts with a comma and is
    /// followed by a comma and a cue.
    private func capitals(until i: Int) -> Int? {
        guard i + 2 < words.count, words[i].isMark(",") else { return nil }
        var k = i + 1
        while k < words.count, k < i + 16 {
            let word = words[k]
            let isPart =
                word.kind == .word
                && (word.isCapitalised || word.isAny([.determiner, .particle]) || isLink(word)
                    || word.hash == Self.andHash)
            guard isPart || word.isMark("&") || word.isMark(",") else { break }
            if word.isMark(","), k + 1 < words.count, words[k + 1].isAny(.saying), !words[k + 1].isCapitalised {
                return k > i + 1 ? k : nil
            }
            k += 1
        }
        return nil
    }

    /// The start of a role that “and” joins to the one before: “President and CEO”.
    private func joinedRole(_ index: Int, at start: Int) -> Int {
        guard index > 0, start > 0, words[start - 1].hash == Self.andHash else { return start }
        let before = phrases[index - 1]
        return before.words.upperBound == start - 1 && words[before.head].isAny(.role) ? before.words.lowerBound : start
    }

    /// Whether word `i` is a noun for a relative: “his wife, Ann”.
    private func isKin(_ i: Int) -> Bool { Self.kin.contains(words[i].hash) }

    static let kin = HashSet(
        Lexicon.hashes(
            """
            wife husband widow widower son daughter mother father brother sister partner grandmother grandfather uncle aunt \
            cousin nephew niece
            """))

    /// “Amnesty’s Director for Europe, Ann Other”: takes in the role that stands before a name and its comma.
    private func takeRoleBefore(_ phrase: inout Phrase) {
        let comma = phrase.words.lowerBound - 1
        guard comma > 0, words[comma].isMark(","), phrase.name.count >= 2 || isKin(comma - 1), let last = phrases.last,
            last.form == .nominal || words[last.head].isAny([.role, .rank]) || last.extended.upperBound == comma
                || words[last.head].isAcronym && words[comma - 1].isMark(")")
        else { return }
        // “General Secretary of the Press Guild (PG), Ann Other”
        let isBracketed = comma > 3 && words[comma - 1].isMark(")") && words[comma - 3].isMark("(")
        let end = isBracketed ? comma - 3 : comma
        var from = phrases.count - 1
        var hops = 0
        while from >= 0, hops < 4, phrases[from].words.upperBound > comma - 16 {
            let before = phrases[from]
            if before.extended.upperBound >= end, words[before.head].isAny(.role), before.form == .nominal {
                let first = words[before.words.lowerBound]
                guard first.isAny([.determiner, .oblique]) || first.isCapitalised else { return }
                let start = joinedRole(from, at: before.words.lowerBound)
                // “(the chair), Ann Other”: what stands in the brackets is no role before them.
                guard start < end else { return }
                phrase.role = start..<end
                phrase.words = start..<phrase.words.upperBound
                phrase.extended = start..<phrase.extended.upperBound
                return
            }
            if words[before.words.lowerBound].sentence != words[comma].sentence { return }
            from -= 1
            hops += 1
        }
    }
}
