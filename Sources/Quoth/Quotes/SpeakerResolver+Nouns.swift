// Whom nouns mean: “the director”, “the company”, “the 23-year-old”.

extension SpeakerResolver {
    func isSubject(_ index: Int) -> Bool {
        let next = phrases[index].extended.upperBound
        return words[phrases[index].words.lowerBound].startsSentence
            || next < words.count && words[next].isAny([.saying, .auxiliary, .verb])
    }

    func nominal(_ index: Int, last: LastSpeaker?) -> Speaker {
        let phrase = phrases[index], head = words[phrase.head]
        if let name = meant(by: index, last: last) {
            var speaker = named(name)
            if head.isAny(.organisation), !head.isAny(.role) { speaker.kind = .organisation }
            return speaker
        }
        guard refersBack(phrase) else { return nominalSpeaker(index) }
        if let last, let unnamed = unnamed(calledBy: phrase, last) { return nominalSpeaker(unnamed) }
        if head.isAny([.role, .title]), let author = author(called: phrase) { return author }
        if head.isAny(.organisation), let publisher = publisher(called: phrase) { return publisher }
        if head.isAny(.document), let first = firstMention(of: head.hash, before: index) {
            return nominalSpeaker(first)
        }
        return nominalSpeaker(index)
    }

    /// The noun of somebody unnamed who spoke last and whom a bare noun takes up: “the spokesperson”.
    private func unnamed(calledBy phrase: Phrase, _ last: LastSpeaker) -> Int? {
        let earlier = phrases[last.phrase], head = words[phrase.head]
        guard last.name == nil, earlier.form == .nominal, earlier.words.lowerBound < phrase.words.lowerBound,
            phrase.extended.count == 2, words[earlier.head].hash == head.hash, head.isAny(.role), !table.isNarrative
        else { return nil }
        return last.phrase
    }

    /// The phrase that names whom a noun means: “the director”, “the centre”, “the 23-year-old”.
    func meant(by index: Int, last: LastSpeaker?) -> Int? {
        let phrase = phrases[index], head = words[phrase.head]
        if let name = named(beside: index) ?? named(behind: index) { return name }
        guard refersBack(phrase) else { return nil }
        if phrase.words.contains(where: { isAge(words[$0]) }), let meant = aged(index, last: last) { return meant }
        if head.isAny([.role, .title]), let meant = holder(of: phrase, before: index) { return meant }
        if isDescribed(phrase), let meant = described(before: index, last: last) { return meant }
        if let last, last.isOnly, Self.general.contains(head.hash), phrase.extended.count == 2 { return last.name }
        guard head.isAny(.organisation) else { return nil }
        return organisations.sameNoun(index) ?? (publisher(called: phrase) == nil ? organisations.general(index) : nil)
    }

    /// The person whom “the 23-year-old” means: hardly somebody who speaks by an office.
    private func aged(_ index: Int, last: LastSpeaker?) -> Int? {
        antecedents.person(before: index, last: last) { entity in
            !entity.roles.contains { $0.words.contains { Self.offices.contains(words[$0].hash) } }
        } ?? antecedents.person(before: index, last: last)
    }

    private static let offices = HashSet(
        Lexicon.hashes(
            """
            director manager officer chair chairman chairwoman chairperson spokesman spokeswoman spokesperson minister coach \
            secretary commissioner superintendent inspector sergeant constable judge prosecutor mayor president
            """))

    /// Whether a noun takes up whoever was named last, or an office of which the text names no holder: “the Bishop”.
    func isDoubtfulNoun(_ index: Int, last: LastSpeaker?) -> Bool {
        let phrase = phrases[index], head = words[phrase.head]
        guard refersBack(phrase), named(beside: index) == nil, named(behind: index) == nil else { return false }
        if phrase.words.contains(where: { isAge(words[$0]) }) { return true }
        guard head.isAny([.role, .title]) else { return false }
        return holder(of: phrase, before: index) == nil && author(called: phrase) == nil
            && last.flatMap { unnamed(calledBy: phrase, $0) } == nil
    }

    /// The person whom “the Kenyan” means: who was called so with the name, who was said to be of that country, or the
    /// likeliest of those who did not speak last.
    func national(_ index: Int, last: LastSpeaker?) -> Int? {
        let phrase = phrases[index], head = words[phrase.head]
        guard phrase.extended.count == 2, words[phrase.words.lowerBound].hash == Self.the, !table.isNarrative else {
            return nil
        }
        if head.isAcronym {
            return head.isAny([.place, .organisation, .demonym]) ? nil : holder(of: phrase, before: index)
        }
        guard Self.nationals.contains(head.hash) else { return nil }
        let before = (max(0, index - Self.reach)..<index).reversed()
        return before.first { k in phrases[k].role?.contains { words[$0].hash == head.hash } ?? false }
            ?? before.first { k in isPerson(k) && isOwned(k, byLandOf: head) }
            ?? antecedents.person(before: index, last: last, other: true)
    }

    private func isPerson(_ phrase: Int) -> Bool { table.entityOf[phrase].map { table.entities[$0].isPerson } ?? false }

    /// Whether the possessive of a country stands before a name: “Chile's Ana Reyes”, for “the Chilean”.
    private func isOwned(_ phrase: Int, byLandOf demonym: Word) -> Bool {
        let own = phrases[phrase]
        return (own.words.lowerBound..<max(own.words.lowerBound, own.name.lowerBound)).contains { k in
            words[k].isPossessive && words[k].isCapitalised
                && zip(
                    text.utf8[words[k].range.start..<words[k].range.end],
                    text.utf8[demonym.range.start..<demonym.range.end]
                )
                .prefix { $0 == $1 }.count >= 4
        }
    }

    /// Nouns for one person of a nation.
    private static let nationals = HashSet(
        Lexicon.hashes(
            """
            american australian austrian belgian brazilian briton bulgarian canadian chilean colombian croat croatian cuban \
            czech dane egyptian estonian ethiopian finn frenchman frenchwoman georgian german ghanaian greek hungarian \
            icelander indian indonesian iranian iraqi irishman irishwoman israeli italian jamaican jordanian kenyan korean \
            latvian lithuanian mexican moroccan nepali nigerian norwegian pakistani peruvian pole portuguese romanian \
            russian scot serb slovak slovene spaniard swede swiss syrian tunisian turk ugandan ukrainian \
            uruguayan venezuelan welshman welshwoman englishman englishwoman dutchman dutchwoman
            """))

    /// The name that a noun between commas stands beside: “Fenwick Lines (FL), the operator of two ferries, said”.
    private func named(beside index: Int) -> Int? {
        let phrase = phrases[index], comma = phrase.words.lowerBound - 1
        guard comma > 1, words[comma].isMark(","), phrase.extended.upperBound < words.count,
            words[phrase.extended.upperBound].isMark(",")
        else { return nil }
        let isBracketed = words[comma - 1].isMark(")") && comma > 3 && words[comma - 3].isMark("(")
        let end = isBracketed ? comma - 3 : comma
        return (max(0, index - 3)..<index).last {
            phrases[$0].form == .name && phrases[$0].extended.upperBound == end && !phrases[$0].isEmbedded
        }
    }

    /// The name between commas behind a noun: “The regulator, Aquanor, said”, “one of the walkers, Ann Other, 52,”.
    private func named(behind index: Int) -> Int? {
        let phrase = phrases[index], comma = phrase.extended.upperBound
        guard comma + 2 < words.count, words[comma].isMark(","), !phrase.isEmbedded else { return nil }
        let head = words[phrase.words.lowerBound]
        if let alias = alias(after: comma), refersBack(phrase) { return alias }
        let isOne = head.hash == Self.one && words[phrase.words.lowerBound + 1].hash == PhraseFinder.ofHash
        guard isOne || words[phrase.head].isAny(.organisation) && refersBack(phrase),
            let next = nextPhrase(at: comma + 1), phrases[next].form == .name
        else { return nil }
        let after = phrases[next].extended.upperBound
        guard after < words.count, words[after].isMark(",") || words[after].isMark(":") || words[after].isAny(.saying),
            isOne || !words[phrases[next].name.lowerBound].isAny([.male, .female])
        else { return nil }
        return next
    }

    /// The name that somebody is “known as” between commas.
    private func alias(after comma: Int) -> Int? {
        guard let link = (comma + 1..<min(comma + 7, words.count)).first(where: { words[$0].hash == Self.linkAs }),
            (comma + 1..<link).contains(where: { Self.known.contains(words[$0].hash) }),
            let name = nextPhrase(at: link + 1), phrases[name].form == .name
        else { return nil }
        return name
    }

    private static let linkAs = Lexicon.hash("as".utf8)
    private static let known = HashSet(Lexicon.hashes("known called identified named name"))
    private static let one = Lexicon.hash("one".utf8)

    /// Whether a noun describes somebody whom the text has just named rather than an office: “the midfielder”, “the
    /// Osaka-born conductor”.
    private func isDescribed(_ phrase: Phrase) -> Bool {
        guard !table.isNarrative, words[phrase.words.lowerBound].hash == Self.the,
            phrase.extended.count == phrase.words.count || words[phrase.words.upperBound].hash == Self.from
        else { return false }
        if Self.describing.contains(words[phrase.head].hash) { return !limited(phrase) }
        guard words[phrase.head].isAny(.role), phrase.words.count > 2 else { return false }
        let before = words[phrase.head - 1]
        guard before.isCapitalised else { return false }
        let tail = text.utf8[before.range.start..<before.range.end].suffix(6)
        return tail.suffix(5).elementsEqual("-born".utf8) || tail.elementsEqual("-based".utf8)
    }

    /// Whether a word such as “former” or “other” tells a noun's bearer from another.
    private func limited(_ phrase: Phrase) -> Bool {
        phrase.words.contains {
            $0 != phrase.head
                && (Self.limiting.contains(words[$0].hash) || Self.others.contains(words[$0].hash)
                    || words[$0].isPossessive
                    || words[$0].isAny(.organisation))
        }
    }

    /// The person who was named last, in one of the three sentences before.
    private func described(before index: Int, last: LastSpeaker?) -> Int? {
        guard let meant = antecedents.person(before: index, last: last) else { return nil }
        let head = words[phrases[index].head]
        let gender = GenderReader.gender(ofNoun: head.hash)
        guard head.sentence - words[phrases[meant].head].sentence <= 4, let number = table.entityOf[meant],
            gender == .unknown || table.entities[number].gender == .unknown || table.entities[number].gender == gender
        else { return nil }
        return meant
    }

    private static let from = Lexicon.hash("from".utf8)
    private static let others = HashSet(Lexicon.hashes("other second third first new next another one"))
    /// Nouns that hardly mean somebody whom no text names.
    private static let describing = HashSet(
        Lexicon.hashes(
            """
            midfielder striker defender winger goalkeeper skipper batsman batter bowler cricketer footballer sprinter swimmer \
            golfer boxer wrestler rower gymnast quarterback linebacker pitcher medallist medalist champion olympian \
            conductor pianist violinist cellist soprano tenor baritone guitarist drummer rapper composer playwright \
            dramatist screenwriter novelist poet comedian singer songwriter filmmaker sculptor choreographer \
            physicist chemist biologist ecologist psychologist sociologist astronomer archaeologist geologist economist \
            historian academic geneticist virologist epidemiologist neuroscientist philosopher theologian astronaut \
            mp mep td deputy legislator parliamentarian senator councillor congressman congresswoman lawmaker backbencher politician peer \
            pensioner retiree widow widower grandmother grandfather great-grandmother great-grandfather welder plumber \
            carpenter joiner roofer bricklayer electrician gardener postman postwoman mother-of-two mother-of-three \
            father-of-two father-of-three mum-of-two mum-of-three dad-of-two dad-of-three \
            billionaire entrepreneur businessman businesswoman tycoon philanthropist restaurateur
            """))

    /// Whether a noun may take up somebody who was named: it has an article or an owner.
    private func refersBack(_ phrase: Phrase) -> Bool {
        isDefinite(phrase) || words[phrase.head].isPossessive
            || phrase.words.count > 1 && words[phrase.words.lowerBound].isPossessive
    }

    /// Whether a word is an age that stands for a person: “the 23-year-old”.
    private func isAge(_ word: Word) -> Bool {
        text.utf8[word.range.start..<word.range.end].suffix(9).elementsEqual("-year-old".utf8)
    }

    /// The nearest earlier phrase that brings a text in under the same noun: “a letter with the Guild”, for “the letter”.
    private func firstMention(of noun: UInt64, before index: Int) -> Int? {
        (max(0, index - Self.reach)..<index).last {
            words[phrases[$0].head].hash == noun && phrases[$0].form == .nominal && !isDefinite(phrases[$0])
        }
    }

    private func isDefinite(_ phrase: Phrase) -> Bool {
        let first = words[phrase.words.lowerBound]
        if first.hash == Self.the || first.isAny(.oblique) { return true }
        // Bare nouns only: “der Vorsitzende des Heimatvereins” may well be another one.
        return Self.articles.contains(first.hash) && phrase.words.count == 2
            && phrase.extended.count == phrase.words.count
    }

    private static let the = Lexicon.hash("the".utf8)
    /// Definite articles of German, French and Spanish.
    private static let articles = Set(
        Lexicon.hashes("der die das le la les el los las"))

    func nominalSpeaker(_ index: Int) -> Speaker {
        let phrase = phrases[index], head = words[phrase.head]
        let kind: Speaker.Kind =
            head.isAny(.document) && !head.isAny(.role)
            ? .document
            : head.isAny(.people)
                ? .group
                : head.isAny(.organisation) && !head.isAny(.role) ? .organisation : .unnamed
        var first = phrase.extended.lowerBound
        if words[first].isAny(.determiner), phrase.extended.count > 1, kind != .unnamed, !words[first].isAny(.number) {
            first += 1
        }
        let plain = table.isNarrative ? phrase.words.upperBound : phrase.extended.upperBound
        let end = kind == .document ? descriptionEnd(phrase) : plain
        var speaker = Speaker(name: string(first..<end), kind: kind)
        if kind == .unnamed, head.isAny(.role), !table.isNarrative {
            let role = first..<end
            speaker.role = string(role.drop { words[$0].isAny([.determiner, .number]) })
        }
        return speaker
    }

    /// The end of what says which text is meant: `letter` + `with the Press Guild and the Harbour Rights Centre`.
    private func descriptionEnd(_ phrase: Phrase) -> Int {
        var end = phrase.extended.upperBound
        while end + 1 < words.count, end < phrase.words.upperBound + 16,
            words[end].isAny(.conjunction) || words[end].isMark(",")
        {
            guard let next = nextPhrase(at: end + 1), phrases[next].form == .name, isListed(next) else { break }
            end = phrases[next].words.upperBound
        }
        return end
    }

    /// Whether a phrase may be an item of a list of names: no verb follows it.
    private func isListed(_ index: Int) -> Bool {
        let after = phrases[index].words.upperBound
        return after >= words.count || !words[after].isAny([.cue, .verb, .auxiliary])
    }

    /// The phrase that starts at word `start`.
    private func nextPhrase(at start: Int) -> Int? {
        let next = bisect(phrases.count) { phrases[$0].words.lowerBound >= start }
        return next < phrases.count && phrases[next].words.lowerBound == start ? next : nil
    }

    /// The person whose role holds the noun: “the director”, after “Mara Lindqvist, director of the centre”. Where nobody
    /// before has it, the only one of the text who has.
    private func holder(of phrase: Phrase, before index: Int) -> Int? {
        for k in (max(0, index - Self.reach)..<index).reversed() {
            if let number = table.entityOf[k], holds(phrase, number) { return k }
        }
        if let named = appointed(to: phrase, before: index) { return named }
        guard phrase.extended == phrase.words, let only = onlyRoles[words[phrase.head].hash],
            let number = table.entityOf[only], holds(phrase, number),
            let role = table.entities[number].roles.first(where: { $0.phrase == only }),
            role.words.allSatisfy({ word in phrase.words.contains { words[$0].hash == words[word].hash } })
        else { return nil }
        return only
    }

    /// The person whom a sentence before gives an office: “Ann Other was installed as the 71st Bishop of Karlow”.
    private func appointed(to phrase: Phrase, before index: Int) -> Int? {
        let head = words[phrase.head].hash
        for k in (max(0, index - Self.reach)..<index).reversed() where words[phrases[k].head].hash == head {
            let link = phrases[k].words.lowerBound - 1
            guard phrases[k].form == .nominal, link > 0,
                words[link].hash == Self.linkAs || Self.becoming.contains(words[link].hash),
                limits(phrase.words) == limits(phrases[k].words)
            else { continue }
            let subject = (max(0, k - 4)..<k).reversed().first {
                phrases[$0].form == .name && !phrases[$0].isEmbedded && isPerson($0)
                    && words[phrases[$0].head].sentence == words[link].sentence
            }
            if let subject { return subject }
        }
        return nil
    }

    private static let becoming = HashSet(
        Lexicon.hashes("became become becomes appointed elected named installed ordained"))

    /// Whether a person has the role that a noun tells.
    private func holds(_ phrase: Phrase, _ number: Int) -> Bool {
        let head = words[phrase.head].hash, short = Self.shortened[head]
        guard table.entities[number].isPerson else { return false }
        if words[phrase.head].isAcronym, phrase.words.count == 2 {
            return table.entities[number].roles.contains { hasInitials($0.words, of: words[phrase.head]) }
        }
        return table.entities[number].roles.contains { role in
            role.words.contains {
                words[$0].hash == head || words[$0].hash == short || isCompound(words[$0], of: words[phrase.head])
            } && limits(phrase.words) == limits(role.words)
        }
    }

    /// Whether an abbreviation has the capitals of words that follow each other in a role: “the CS” for a Cabinet Secretary.
    private func hasInitials(_ role: Range<Int>, of short: Word) -> Bool {
        var capitals: [UInt8] = []
        for word in role where words[word].isCapitalised {
            let bytes = text.utf8[words[word].range.start..<words[word].range.end]
            for k in bytes.indices where k == bytes.startIndex || bytes[k - 1] == 0x2D {
                capitals.append(bytes[k] & 0xDF)
            }
        }
        let wanted = Array(text.utf8[short.range.start..<short.range.end])
        guard (2...4).contains(wanted.count), capitals.count >= wanted.count else { return false }
        return (0...(capitals.count - wanted.count)).contains {
            capitals[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    /// The words of a role that tell its holder from another: former, deputy, shadow.
    private func limits(_ role: Range<Int>) -> Set<UInt64> {
        Set(role.lazy.map { words[$0].hash }.filter { Self.limiting.contains($0) })
    }

    /// Nouns for somebody of whom a text tells, and hardly for somebody whom nothing names: “the expert”.
    private static let general = HashSet(
        Lexicon.hashes(
            """
            expert author writer novelist poet artist painter singer musician composer actor actress comedian filmmaker
            scientist researcher historian economist campaigner activist entrepreneur chef player coach designer architect
            """))
    private static let limiting = HashSet(
        Lexicon.hashes("former ex deputy vice late acting incoming outgoing assistant shadow"))

    /// The declared author, if the noun is their role.
    private func author(called phrase: Phrase) -> Speaker? {
        guard let role = document.role, let author = document.authors.first?.value,
            role.split(separator: " ").contains(where: { Lexicon.hash($0.utf8) == words[phrase.head].hash })
        else { return nil }
        return Speaker(name: author, role: role)
    }

    /// Whether a noun is a compound of another, as German writes them: Finanzminister, Minister.
    private func isCompound(_ word: Word, of head: Word) -> Bool {
        let length = head.range.count
        guard word.isCapitalised, head.isCapitalised, word.range.count >= length + 3, length >= 4 else { return false }
        // The first letter is a capital in the one and none in the other.
        return text.utf8[(word.range.end - length + 1)..<word.range.end]
            .elementsEqual(text.utf8[(head.range.start + 1)..<head.range.end])
            && text.utf8[word.range.end - length] == text.utf8[head.range.start] | 0x20
    }

    /// The titles that stand before a name for an office: `Sen.` for a senator.
    private static let shortened = HashLookup(
        [
            ("senator", "sen"), ("governor", "gov"), ("congressman", "rep"), ("congresswoman", "rep"),
            ("general", "gen"),
            ("professor", "prof"), ("captain", "capt"), ("colonel", "col"), ("sergeant", "sgt"), ("admiral", "adm"),
            ("lieutenant", "lt"), ("councillor", "cllr"), ("doctor", "dr"),
        ].map { (Lexicon.hash($0.0.utf8), Lexicon.hash($0.1.utf8)) })

    /// The publisher or the author, if the noun is part of its name.
    private func publisher(called phrase: Phrase) -> Speaker? {
        let head = words[phrase.head].hash
        return [document.publisher?.value, document.authors.first?.value].compactMap(\.self).first {
            $0.split(separator: " ").contains { Lexicon.hash($0.utf8) == head }
        }.map { Speaker(name: $0, kind: .organisation) }
    }

}
