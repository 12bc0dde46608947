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

    init(document: Document, words: [Word], phrases: [Phrase], entities: EntityTable? = nil) {
        self.document = document
        text = document.text
        self.words = words
        self.phrases = phrases
        table = entities ?? EntityTable(words: words, phrases: phrases, text: document.text)
        let evidence = NameEvidence(words: words, bytes: text.utf8, phrases: phrases, table: table)
        antecedents = AntecedentFinder(words: words, phrases: phrases, table: table, evidence: evidence)
        organisations = OrganisationFinder(words: words, phrases: phrases, table: table, evidence: evidence)
        personNames = Set(
            table.entities.enumerated().lazy.filter {
                $1.isPerson && $1.words.count > 1 && evidence.personhood[$0] > 2
            }.flatMap {
                [Self.key($1.words), Self.key($1.words.suffix(1))]
            })
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
    /// - Parameter recent: The phrases that spoke before, the latest last.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func speaker(of index: Int, recent: [Int]) -> Speaker {
        let phrase = phrases[index]
        switch phrase.form {
        case .name: return named(index)
        case .pronoun:
            if let meant = antecedents.antecedent(of: index, speaker: recent.last) { return named(meant) }
            return Speaker(name: string(phrase.words), kind: words[phrase.head].isAny(.they) ? .group : .unnamed)
        case .nominal: return nominal(index, recent: recent)
        }
    }

    /// The entity that phrase `index` names or, as a pronoun, refers back to; `nil` for one that nobody names.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func entity(of index: Int, recent: [Int]) -> Int? {
        switch phrases[index].form {
        case .name: table.entityOf[index]
        case .pronoun: antecedents.antecedent(of: index, speaker: recent.last).flatMap { table.entityOf[$0] }
        case .nominal: nil
        }
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

    private func nominal(_ index: Int, recent: [Int]) -> Speaker {
        let phrase = phrases[index], head = words[phrase.head]
        let isDefinite = isDefinite(phrase)
        if isDefinite || head.isPossessive || phrase.words.count > 1 && words[phrase.words.lowerBound].isPossessive {
            if head.isAny([.role, .title]), let meant = holder(of: phrase, before: index) { return meant }
            if head.isAny(.organisation), let meant = organisation(called: phrase, before: index) { return meant }
            if head.isAny(.document), let first = firstMention(of: head.hash, before: index) {
                return nominalSpeaker(first)
            }
        }
        return nominalSpeaker(index)
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

    /// The person whose role holds the noun: “the director”, after “Mara Lindqvist, director of the centre”.
    private func holder(of phrase: Phrase, before index: Int) -> Speaker? {
        let head = words[phrase.head].hash
        let short = Self.shortened[head]
        var k = index - 1
        while k >= max(0, index - Self.reach) {
            if let number = table.entityOf[k], table.entities[number].isPerson,
                table.entities[number].roles.contains(where: { role in
                    role.words.contains {
                        words[$0].hash == head || words[$0].hash == short
                            || isCompound(words[$0], of: words[phrase.head])
                    }
                })
            {
                return named(k)
            }
            k -= 1
        }
        guard let role = document.role, let author = document.authors.first?.value,
            role.split(separator: " ").contains(where: { Lexicon.hash($0.utf8) == head })
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

    /// The organisation that a noun takes up.
    private func organisation(called phrase: Phrase, before index: Int) -> Speaker? {
        if let name = organisations.sameNoun(index) { return named(name) }
        let head = words[phrase.head].hash
        for name in [document.publisher?.value, document.authors.first?.value].compactMap(\.self)
        where name.split(separator: " ").contains(where: { Lexicon.hash($0.utf8) == head }) {
            return Speaker(name: name, kind: .organisation)
        }
        return organisations.general(index).map {
            var speaker = named($0)
            speaker.kind = .organisation
            return speaker
        }
    }

    private func string(_ range: Range<Int>) -> String { RoleReader(text: text, words: words).string(range) }
}
