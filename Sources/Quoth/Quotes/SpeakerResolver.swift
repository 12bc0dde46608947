/// Says who a phrase means: the fullest name in the document, the role, the organisation.
struct SpeakerResolver {
    private let document: Document
    private let text: Text
    private let words: [Word]
    private let phrases: [Phrase]
    private let table: EntityTable
    private let antecedents: AntecedentFinder
    private let organisations: OrganisationFinder
    /// The names of persons, and the surnames of those that have a longer name, as ``key(_:)``.
    private let personNames: Set<UInt64>
    /// For each noun in the roles of persons that only one of them has, a phrase that names this person.
    private let onlyRoles: [UInt64: Int]

    init(document: Document, words: [Word], phrases: [Phrase], entities: EntityTable? = nil) {
        self.document = document
        text = document.text
        self.words = words
        self.phrases = phrases
        table = entities ?? EntityTable(words: words, phrases: phrases, text: document.text)
        let evidence = NameEvidence(words: words, bytes: text.utf8, phrases: phrases, table: table)
        antecedents = AntecedentFinder(words: words, phrases: phrases, table: table, evidence: evidence)
        organisations = OrganisationFinder(words: words, phrases: phrases, table: table, evidence: evidence)
        onlyRoles = Self.onlyRoles(table, words)
        personNames = Set(
            table.entities.enumerated().lazy.filter {
                $1.isPerson && $1.words.count > 1 && evidence.personhood[$0] > 2 && Self.isSurelyPerson($1, words)
            }.flatMap {
                [Self.key($1.words), Self.key($1.words.suffix(1))]
            })
    }

    private static func onlyRoles(_ table: EntityTable, _ words: [Word]) -> [UInt64: Int] {
        var holders: [UInt64: Int] = [:], only: [UInt64: Int] = [:]
        for (number, entity) in table.entities.enumerated() where entity.isPerson && !table.isNarrative {
            for role in entity.roles {
                for word in role.words where words[word].isAny([.role, .title]) {
                    let hash = words[word].hash
                    if let other = holders[hash], other != number { only[hash] = nil } else { only[hash] = role.phrase }
                    holders[hash] = holders[hash] ?? number
                }
            }
        }
        return only
    }

    /// Whether a first name, a title, a role or a pronoun shows that a name is a person's: “Fenwick Ferries” speaks, too.
    private static func isSurelyPerson(_ entity: Entity, _ words: [Word]) -> Bool {
        entity.gender != .unknown || !entity.roles.isEmpty || words[entity.name.lowerBound].isAny([.male, .female])
    }

    /// How many phrases back a pronoun or a noun looks for what it means.
    private static let reach = 60

    /// The names that speak with phrase `index`, in a row that ends in “and”: “Ann Other and Bob Stone said”.
    func row(of index: Int) -> ClosedRange<Int> {
        guard phrases[index].form == .name, !phrases[index].isEmbedded else { return index...index }
        var (first, last) = (index, index)
        while first > 0, isLinked(first - 1, first) { first -= 1 }
        while last + 1 < phrases.count, last - index < 8, isLinked(last, last + 1) { last += 1 }
        let hasAnd = (first..<last).contains { words[phrases[$0 + 1].words.lowerBound - 1].isAny(.conjunction) }
        return hasAnd && !phrases[first].isEmbedded ? first...last : index...index
    }

    /// Whether only a comma or “and” stands between two names.
    private func isLinked(_ a: Int, _ b: Int) -> Bool {
        guard phrases[a].form == .name, phrases[b].form == .name,
            phrases[a].words.upperBound == phrases[b].words.lowerBound - 1
        else { return false }
        let link = words[phrases[b].words.lowerBound - 1]
        return link.isMark(",") || link.hash == Self.and
    }

    private static let and = Lexicon.hash("and".utf8)

    /// The speaker that the names of a row make together.
    func speakers(of row: ClosedRange<Int>) -> Speaker {
        let all = row.map { named($0) }
        let name = all.dropLast().map(\.name).joined(separator: ", ") + " and " + all[all.count - 1].name
        var speaker = Speaker(name: name, kind: .group, aliases: all.map(\.name))
        speaker.role = all[all.count - 1].role
        speaker.organisation = all[all.count - 1].organisation
        return speaker
    }

    /// The speaker that phrase `index` means.
    /// - Parameter last: Who spoke before.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func speaker(of index: Int, last: LastSpeaker?) -> Speaker {
        let phrase = phrases[index]
        switch phrase.form {
        case .name: return named(index)
        case .pronoun:
            if let meant = name(of: index, last: last) { return named(meant) }
            return Speaker(name: string(phrase.words), kind: words[phrase.head].isAny(.they) ? .group : .unnamed)
        case .nominal: return nominal(index, last: last)
        }
    }

    /// The entity that phrase `index` names or, as a pronoun, refers back to; `nil` for one that nobody names.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func entity(of index: Int, last: LastSpeaker?) -> Int? {
        phrases[index].form == .nominal ? nil : name(of: index, last: last).flatMap { table.entityOf[$0] }
    }

    /// The phrase that names whom phrase `index` means; `nil` where nobody is named.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func name(of index: Int, last: LastSpeaker?) -> Int? {
        switch phrases[index].form {
        case .name: index
        case .pronoun: subject(before: index) ?? antecedents.antecedent(of: index, last: last)
        case .nominal: meant(by: index, last: last)
        }
    }

    /// The name that a noun means which is the subject of the sentence of a pronoun, or of the one before: “The prime
    /// minister … she”, “The regulator … it”. A name nearer to the pronoun comes first.
    private func subject(before index: Int) -> Int? {
        let pronoun = words[phrases[index].head]
        guard pronoun.isAny([.he, .she, .it]) else { return nil }
        for k in (max(0, index - 8)..<index).reversed() {
            guard pronoun.sentence - words[phrases[k].head].sentence <= 1 else { return nil }
            switch phrases[k].form {
            case .name:
                if !phrases[k].isEmbedded, antecedents.agrees(pronoun, phrase: k) { return nil }
            case .pronoun: continue
            case .nominal:
                guard isSubject(k), let name = meant(by: k, last: nil),
                    antecedents.agrees(pronoun, phrase: name)
                else { continue }
                return name
            }
        }
        return nil
    }

    /// The phrase that names the entity of phrase `index`, where it is a pronoun or a noun that refers back.
    private func named(_ index: Int) -> Speaker {
        guard phrases[index].form == .name, let number = table.entityOf[index] else {
            return nominalSpeaker(index)
        }
        let entity = table.entities[number]
        var speaker = Speaker(name: string(shownName(of: entity)), kind: entity.isPerson ? .person : .organisation)
        if let declared = declaredAuthor(matching: entity) {
            speaker.name = declared
            speaker.role = document.role
        }
        speaker.aliases = (entity.aliases + [entity.name]).map { string($0) }.filter { $0 != speaker.name }
        if entity.isPerson, let role = role(of: entity, at: index) {
            speaker.role = role.role
            speaker.organisation = role.organisation.flatMap { isPerson(called: $0) ? nil : $0 }
        }
        if entity.isPerson, speaker.organisation == nil, let affiliation = entity.affiliation {
            speaker.organisation = string(affiliation)
        }
        return speaker
    }

    /// Whether the owner of a role is a person that the text names: “Ann Other's lawyer”.
    private func isPerson(called name: String) -> Bool {
        personNames.contains(Self.key(name.split(separator: " ").map { Lexicon.hash($0.utf8) }))
    }

    /// One hash of the hashes of a name's words.
    private static func key(_ words: some Sequence<UInt64>) -> UInt64 {
        words.reduce(0) { ($0 ^ $1) &* 0x100_0000_01b3 }
    }

    /// The name of an entity, with the courtesy title where the surname is all that the text has of a person of a story.
    private func shownName(of entity: Entity) -> Range<Int> {
        let name = entity.usualName
        guard table.isNarrative, name.count == 1, entity.words.count == 1, let title = entity.courtesy,
            name.lowerBound > 0, words[name.lowerBound - 1].hash == title
        else { return name }
        return (name.lowerBound - 1)..<name.upperBound
    }

    /// A declared author whose name ends like the entity's.
    private func declaredAuthor(matching entity: Entity) -> String? {
        guard let last = entity.words.last else { return nil }
        return document.authors.map(\.value).first { author in
            guard let surname = author.split(separator: " ").last else { return false }
            return Lexicon.hash(surname.utf8) == last && author.utf8.count >= string(entity.name).utf8.count
        }
    }

    // MARK: Roles

    /// The role that stands nearest before `index`, or with the fullest mention.
    private func role(of entity: Entity, at index: Int) -> (role: String, organisation: String?)? {
        let near = entity.roles.last { $0.phrase <= index } ?? entity.roles.first
        guard let near else { return nil }
        return RoleReader(text: text, words: words).read(near.words)
    }

    // MARK: Nouns

    private func isSubject(_ index: Int) -> Bool {
        let next = phrases[index].extended.upperBound
        return words[phrases[index].words.lowerBound].startsSentence
            || next < words.count && words[next].isAny([.saying, .auxiliary, .verb])
    }

    private func nominal(_ index: Int, last: LastSpeaker?) -> Speaker {
        let phrase = phrases[index], head = words[phrase.head]
        if let name = meant(by: index, last: last) {
            var speaker = named(name)
            if head.isAny(.organisation), !head.isAny(.role) { speaker.kind = .organisation }
            return speaker
        }
        guard refersBack(phrase) else { return nominalSpeaker(index) }
        if head.isAny([.role, .title]), let author = author(called: phrase) { return author }
        if head.isAny(.organisation), let publisher = publisher(called: phrase) { return publisher }
        if head.isAny(.document), let first = firstMention(of: head.hash, before: index) {
            return nominalSpeaker(first)
        }
        return nominalSpeaker(index)
    }

    /// The phrase that names whom a noun means: “the director”, “the centre”, “the 23-year-old”.
    private func meant(by index: Int, last: LastSpeaker?) -> Int? {
        let phrase = phrases[index], head = words[phrase.head]
        if let name = named(beside: index) { return name }
        guard refersBack(phrase) else { return nil }
        if isAge(head), let meant = antecedents.person(before: index, last: last) { return meant }
        if head.isAny([.role, .title]), let meant = holder(of: phrase, before: index) { return meant }
        guard head.isAny(.organisation) else { return nil }
        return organisations.sameNoun(index) ?? (publisher(called: phrase) == nil ? organisations.general(index) : nil)
    }

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

    private func nominalSpeaker(_ index: Int) -> Speaker {
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
        guard phrase.extended == phrase.words, let only = onlyRoles[words[phrase.head].hash],
            let number = table.entityOf[only], holds(phrase, number),
            let role = table.entities[number].roles.first(where: { $0.phrase == only }),
            role.words.allSatisfy({ word in phrase.words.contains { words[$0].hash == words[word].hash } })
        else { return nil }
        return only
    }

    /// Whether a person has the role that a noun tells.
    private func holds(_ phrase: Phrase, _ number: Int) -> Bool {
        let head = words[phrase.head].hash, short = Self.shortened[head]
        guard table.entities[number].isPerson else { return false }
        return table.entities[number].roles.contains { role in
            role.words.contains {
                words[$0].hash == head || words[$0].hash == short || isCompound(words[$0], of: words[phrase.head])
            } && limits(phrase.words) == limits(role.words)
        }
    }

    /// The words of a role that tell its holder from another: former, deputy, shadow.
    private func limits(_ role: Range<Int>) -> Set<UInt64> {
        Set(role.lazy.map { words[$0].hash }.filter { Self.limiting.contains($0) })
    }

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

    private func string(_ range: Range<Int>) -> String { RoleReader(text: text, words: words).string(range) }
}
