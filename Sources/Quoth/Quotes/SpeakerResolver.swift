/// Says who a phrase means: the fullest name in the document, the role, the organisation.
struct SpeakerResolver {
    let document: Document
    let text: Text
    let words: [Word]
    let phrases: [Phrase]
    let table: EntityTable
    let antecedents: AntecedentFinder
    let organisations: OrganisationFinder
    /// The names of persons, and the surnames of those that have a longer name, as ``key(_:)``.
    private let personNames: Set<UInt64>
    /// For each noun in the roles of persons that only one of them has, a phrase that names this person.
    let onlyRoles: [UInt64: Int]
    /// The full names of organisations by their last noun.
    private let fullNames: [UInt64: Range<Int>]

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
        fullNames = Self.fullNames(table, words)
        personNames = Set(
            table.entities.enumerated().lazy.filter {
                $1.isPerson && $1.words.count > 1 && evidence.personhood[$0] > 2 && Self.isSurelyPerson($1, words)
            }.flatMap {
                [Self.key($1.words), Self.key($1.words.suffix(1))]
            })
    }

    /// The full names of organisations by the noun that they end in, where only one does: the Trust.
    private static func fullNames(_ table: EntityTable, _ words: [Word]) -> [UInt64: Range<Int>] {
        var found: [UInt64: Range<Int>] = [:], shared: Set<UInt64> = []
        for entity in table.entities where !entity.isPerson && entity.words.count > 1 {
            let last = words[entity.name.upperBound - 1]
            guard last.isAny(.organisation), !last.isAcronym else { continue }
            if found.updateValue(entity.name, forKey: last.hash) != nil { shared.insert(last.hash) }
        }
        return found.filter { !shared.contains($0.key) }
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
    static let reach = 60

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
        case .name: return named(national(index, last: last) ?? index)
        case .pronoun:
            if let noun = unnamed(before: index, last: last) { return nominal(noun, last: nil) }
            if words[phrase.head].isAny(.it), let body = body(before: index) { return nominal(body, last: nil) }
            if let meant = name(of: index, last: last) { return named(meant) }
            if words[phrase.head].isAny(.they), let many = many(before: index, last: last) {
                return nominal(many, last: nil)
            }
            return Speaker(name: string(phrase.words), kind: words[phrase.head].isAny(.they) ? .group : .unnamed)
        case .nominal: return nominal(index, last: last)
        }
    }

    /// The entity that phrase `index` names or, as a pronoun, refers back to; `nil` for one that nobody names.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func entity(of index: Int, last: LastSpeaker?) -> Int? {
        phrases[index].form == .nominal ? nil : name(of: index, last: last).flatMap { table.entityOf[$0] }
    }

    /// Whether two phrases name the same person.
    func areOne(_ a: Int?, _ b: Int?) -> Bool {
        guard let a, let b, let entity = table.entityOf[a] else { return false }
        return entity == table.entityOf[b] && table.entities[entity].isPerson
    }

    /// The phrase that names whom phrase `index` means; `nil` where nobody is named.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func name(of index: Int, last: LastSpeaker?) -> Int? {
        switch phrases[index].form {
        case .name: national(index, last: last) ?? index
        case .pronoun: subject(before: index) ?? antecedents.antecedent(of: index, last: last)
        case .nominal: meant(by: index, last: last)
        }
    }

    /// The noun of somebody unnamed who spoke last, for “he” or “she” in the same paragraph with no name between: a
    /// spokeswoman.
    private func unnamed(before index: Int, last: LastSpeaker?) -> Int? {
        let pronoun = words[phrases[index].head]
        guard !table.isNarrative, pronoun.isAny([.he, .she]), let last, last.name == nil,
            phrases[last.phrase].form == .nominal, last.phrase < index
        else { return nil }
        let noun = words[phrases[last.phrase].head]
        let gender = GenderReader.gender(ofNoun: noun.hash)
        guard noun.block == pronoun.block, noun.isAny(.role), pronoun.sentence - noun.sentence <= 4,
            gender == .unknown || (gender == .female) == pronoun.isAny(.she)
        else { return nil }
        let isNamed = (last.phrase + 1..<index).contains {
            phrases[$0].form == .name && antecedents.agrees(pronoun, phrase: $0)
        }
        return isNamed ? nil : last.phrase
    }

    /// The body that “it” takes up, where nothing names it: the subject of the sentence before, “the port authority”.
    private func body(before index: Int) -> Int? {
        guard !table.isNarrative else { return nil }
        let pronoun = words[phrases[index].head]
        for k in (max(0, index - 8)..<index).reversed() {
            let first = words[phrases[k].words.lowerBound]
            guard first.block == pronoun.block, pronoun.sentence - first.sentence <= 2 else { return nil }
            if phrases[k].form == .name, !phrases[k].isEmbedded, isSubject(k) { return nil }
            if phrases[k].form == .nominal, isOrganisation(k), first.startsSentence {
                return meant(by: k, last: nil) == nil ? k : nil
            }
        }
        return nil
    }

    /// The noun that “they” takes up: a spokesperson who spoke last, people who are the subject of one of the sentences
    /// before.
    private func many(before index: Int, last: LastSpeaker?) -> Int? {
        let pronoun = words[phrases[index].head]
        if let last, last.name == nil, phrases[last.phrase].form == .nominal,
            pronoun.sentence - words[phrases[last.phrase].head].sentence <= 3,
            words[phrases[last.phrase].head].isAny([.people, .role])
        {
            return last.phrase
        }
        for k in (max(0, index - 8)..<index).reversed() {
            let noun = words[phrases[k].head]
            guard pronoun.sentence - noun.sentence <= 2 else { return nil }
            if phrases[k].form == .name, !phrases[k].isEmbedded, isSubject(k) { return nil }
            if phrases[k].form == .nominal, !phrases[k].isEmbedded, noun.isAny(.people),
                words[phrases[k].words.lowerBound].startsSentence
            {
                return k
            }
        }
        return nil
    }

    /// The name that a noun means which is the subject of the sentence of a pronoun, or of the one before: “The prime
    /// minister … she”, “The regulator … it”. A name nearer to the pronoun comes first.
    private func subject(before index: Int) -> Int? {
        let pronoun = words[phrases[index].head]
        guard pronoun.isAny([.he, .she, .it]) else { return nil }
        let reach = pronoun.isAny(.it) ? 2 : 1
        for k in (max(0, index - 8)..<index).reversed() {
            guard pronoun.sentence - words[phrases[k].head].sentence <= reach else { return nil }
            switch phrases[k].form {
            case .name:
                if !phrases[k].isEmbedded, antecedents.agrees(pronoun, phrase: k) { return nil }
            case .pronoun: continue
            case .nominal:
                guard isSubject(k), !antecedents.isAsked(k, by: pronoun), let name = meant(by: k, last: nil),
                    antecedents.agrees(pronoun, phrase: name) || pronoun.isAny(.it) && isOrganisation(k)
                else { continue }
                return name
            }
        }
        return nil
    }

    /// Whether the noun of a phrase means an organisation, and no person.
    private func isOrganisation(_ phrase: Int) -> Bool {
        let head = words[phrases[phrase].head]
        return head.isAny(.organisation) && !head.isAny(.role)
    }

    /// The phrase that names the entity of phrase `index`, where it is a pronoun or a noun that refers back.
    func named(_ index: Int) -> Speaker {
        guard phrases[index].form == .name, let number = table.entityOf[index] else {
            return nominalSpeaker(index)
        }
        let entity = table.entities[number]
        let family = entity.family.map { " " + string($0..<($0 + 1)) } ?? ""
        var speaker = Speaker(
            name: string(shownName(of: entity)) + family, kind: entity.isPerson ? .person : .organisation)
        if let declared = declaredAuthor(matching: entity) {
            speaker.name = declared
            speaker.role = document.role
        }
        speaker.aliases = (entity.aliases + [entity.name]).map { string($0) }.filter { $0 != speaker.name }
        if entity.isPerson, let role = role(of: entity, at: index) {
            speaker.role = role.role
            speaker.organisation = role.organisation.flatMap {
                isPerson(called: $0) && !role.role.hasSuffix(" of " + $0) ? nil : $0
            }
        }
        if let short = speaker.organisation, let full = fullNames[Lexicon.hash(short.utf8)] {
            speaker.organisation = string(full)
        }
        if entity.isPerson, speaker.organisation == nil, let affiliation = entity.affiliation {
            speaker.organisation = string(affiliation)
        }
        return speaker
    }

    /// Whether phrase `index` may mean somebody else than it is taken for, or somebody whom the text names elsewhere.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func isDoubtful(_ index: Int, last: LastSpeaker?) -> Bool {
        guard !table.isNarrative else { return false }
        switch phrases[index].form {
        case .name: return isDoubtfulName(index)
        case .pronoun:
            guard words[phrases[index].head].isAny([.he, .she, .it]) else { return false }
            guard let meant = name(of: index, last: last) else { return unnamed(before: index, last: last) == nil }
            if words[phrases[index].head].isAny(.it), subject(before: index) != nil { return true }
            return !areOne(meant, last?.name) && antecedents.isDoubtful(index, last: last)
        case .nominal: return isDoubtfulNoun(index, last: last)
        }
    }

    /// Whether phrase `index` may be no name, or more than one: a single word that stands nowhere else and that nothing
    /// shows to be somebody's, or three of which a sentence's start may make the first look like one.
    func isDoubtfulName(_ index: Int) -> Bool {
        guard phrases[index].form == .name, let number = table.entityOf[index], !table.isNarrative else { return false }
        let entity = table.entities[number], first = words[entity.name.lowerBound]
        guard entity.mentions == 1, entity.roles.isEmpty, !first.isAny([.male, .female]) else { return false }
        if entity.words.count == 1 { return !first.isAcronym && !first.isAny([.organisation, .place]) }
        return entity.words.count > 2 && entity.isPerson && first.startsSentence && first.classes.isEmpty
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

    func string(_ range: Range<Int>) -> String { RoleReader(text: text, words: words).string(range) }
}
