/// Reads from a story's phrases who its characters are.
struct CastReader {
    private let entities: EntityTable
    private let words: [Word]
    private let phrases: [Phrase]
    private let titles: GenderReader
    private(set) var characterOf: [Int?]
    private(set) var characters: [Cast.Character]
    private(set) var byName: [UInt64: [Int]] = [:]
    /// The characters that only a noun names.
    private var byNoun: [UInt64: Int] = [:]
    /// The person whose title or role a noun is: “the Professor”.
    private var holders: [UInt64: Int] = [:]

    private var nouns: [UInt64: Noun] = [:]

    /// How a story uses a noun.
    private struct Noun {
        var mentions = 0, definite = 0, spoken = 0
    }

    /// How many persons that share a name are compared.
    private static let limit = 24
    private static let the = Lexicon.hash("the".utf8)
    private static let verbs: WordClass = [.saying, .voicing]
    private static let courtesies = Lexicon.hashes("mr mrs miss ms sir dr")
    /// Prepositions that stand before places.
    private static let locatives = HashSet(Lexicon.hashes("in at near into through round around across outside inside"))
    /// What people swear by.
    private static let oaths = HashSet(Lexicon.hashes("god lord heaven heavens christ jesus providence goodness"))

    init(entities: EntityTable, words: [Word], phrases: [Phrase]) {
        self.entities = entities
        self.words = words
        self.phrases = phrases
        titles = GenderReader(words: words)
        characterOf = Array(repeating: nil, count: phrases.count)
        characters = entities.entities.map {
            Cast.Character(
                gender: Self.gender(of: $0), mentions: $0.mentions, words: $0.words, courtesy: $0.courtesy)
        }
        characters.append(Cast.Character())
    }

    /// The gender of a first name, unless a title says it; else what the pronouns show.
    private static func gender(of entity: Entity) -> Entity.Gender {
        guard entity.courtesy == nil || entity.gender == .unknown, let first = entity.words.first else {
            return entity.gender
        }
        let named = StoryNames.gender(of: first)
        // A surname may be a first name: only pronouns tell.
        return named == .unknown || entity.words.count == 1 && entity.gender != .unknown ? entity.gender : named
    }

    /// - Complexity: O(*n*) in the phrases and words.
    mutating func read() {
        findPersons()
        dropCommonWords()
        for (i, entity) in entities.entities.enumerated() where characters[i].isKnown {
            for word in Set(entity.words) where byName[word, default: []].count < Self.limit {
                byName[word, default: []].append(i)
            }
        }
        countNouns()
        findHolders()
        for i in phrases.indices { characterOf[i] = named(i) ?? noun(i) }
    }

    // MARK: Persons

    /// Whether a verb of saying stands right beside phrase `index`.
    private func isSpoken(_ index: Int) -> Bool {
        let phrase = phrases[index], before = phrase.words.lowerBound - 1, after = phrase.words.upperBound
        if before >= 0, words[before].isAny(Self.verbs), !words[before].isCapitalised { return true }
        return after < words.count && words[after].isAny(Self.verbs) && !phrase.isEmbedded
    }

    /// Takes entities for persons, by a capital inside a sentence, a title or a first name, and by what stands around.
    private mutating func findPersons() {
        var places = Array(repeating: 0, count: entities.entities.count)
        var (titled, definite) = (places, places)
        for (i, phrase) in phrases.enumerated() {
            guard let entity = entities.entityOf[i] else { continue }
            if isSpoken(i) { characters[entity].spoken += 1 }
            let before = phrase.words.lowerBound - 1
            if before >= 0, Self.locatives.contains(words[before].hash), !words[phrase.head].isPossessive {
                places[entity] += 1
            }
            let isTitled =
                titles.titleGender(of: phrase) != .unknown
                || phrase.role.map { $0.contains { words[$0].isAny([.title, .role]) } } ?? false
            if isTitled { titled[entity] += 1 }
            if words[phrase.words.lowerBound].hash == Self.the, phrase.name.count == 1 { definite[entity] += 1 }
            guard entities.entities[entity].isPerson || isTitled else { continue }
            // A capital at a sentence's start makes no name: “Presently”.
            let first = words[phrase.name.lowerBound]
            if phrase.name.count > 1 || !first.startsSentence || first.isAny([.male, .female]) {
                characters[entity].isKnown = true
            }
        }
        for (i, entity) in entities.entities.enumerated() where characters[i].isKnown {
            let spoken = characters[i].spoken
            let isPlace = places[i] * 5 >= entity.mentions && spoken * 4 < places[i] && titled[i] * 4 < places[i]
            let isOath = entity.words.count == 1 && Self.oaths.contains(entity.words[0]) && spoken == 0
            // “the Skipper” is a noun, even if it has a capital.
            let isNoun = definite[i] * 2 > entity.mentions
            if isPlace || isOath || isNoun { characters[i].isKnown = false }
        }
    }

    /// Takes out single words that the text writes small more often than not.
    private mutating func dropCommonWords() {
        var counts: [UInt64: Int] = [:]
        for (i, entity) in entities.entities.enumerated() where characters[i].isKnown && entity.words.count == 1 {
            counts[entity.words[0]] = 0
        }
        for word in words where word.kind == .word && !word.startsSentence {
            if let count = counts[word.hash] { counts[word.hash] = count + (word.isCapitalised ? 1 : -1) }
        }
        for (i, entity) in entities.entities.enumerated() where characters[i].isKnown && entity.words.count == 1 {
            if (counts[entity.words[0]] ?? 0) <= 0 { characters[i].isKnown = false }
        }
    }

    /// Counts how often each noun stands with “the”, and how often beside a verb of saying.
    private mutating func countNouns() {
        for (i, phrase) in phrases.enumerated() where phrase.form != .pronoun {
            let noun = words[phrase.head].hash
            if words[phrase.words.lowerBound].hash == Self.the { nouns[noun, default: Noun()].definite += 1 }
            nouns[noun, default: Noun()].mentions += 1
            if isSpoken(i) { nouns[noun, default: Noun()].spoken += 1 }
        }
    }

    /// Finds who has a title or a role; of several the one who is named much more often than the others.
    private mutating func findHolders() {
        var titled: [UInt64: [Int: Int]] = [:]
        for (i, entity) in entities.entities.enumerated() where characters[i].isKnown {
            for role in entity.roles where role.words.upperBound <= phrases[role.phrase].name.lowerBound {
                let title = words[role.words.upperBound - 1]
                guard title.isAny([.title, .role]), !Self.courtesies.contains(title.hash) else { continue }
                titled[title.hash, default: [:]][i, default: 0] += 1
            }
        }
        for (noun, bearers) in titled {
            let order = bearers.keys.sorted { (characters[$0].mentions, $1) > (characters[$1].mentions, $0) }
            let isOnly = order.count == 1 || characters[order[0]].mentions >= 3 * characters[order[1]].mentions
            // A noun that hardly ever comes with the name is somebody else's: “the General”.
            if isOnly, bearers[order[0], default: 0] * 12 >= nouns[noun]?.definite ?? 0 { holders[noun] = order[0] }
        }
    }

    // MARK: Phrases

    /// The person that phrase `index` names.
    private func named(_ index: Int) -> Int? {
        entities.entityOf[index].flatMap { characters[$0].isKnown ? $0 : nil }
    }

    /// The character that phrase `index` calls by a noun: “the old man”, “the Skipper”, and beside a verb of saying any.
    private mutating func noun(_ index: Int) -> Int? {
        let phrase = phrases[index]
        guard phrase.form != .pronoun else { return nil }
        let head = words[phrase.head], first = words[phrase.words.lowerBound]
        let isDefinite = first.hash == Self.the
        guard phrase.form == .nominal || isDefinite, !head.isAny(.determiner) || phrase.words.count > 1 else {
            return nil
        }
        if Self.others.contains(head.hash) { return nil }
        if isDefinite, let holder = holders[head.hash] { return holder }
        let key = self.key(of: phrase)
        if let known = byNoun[key] { return count(known, index) }
        let gender = GenderReader.gender(ofNoun: head.hash)
        let isSpeaker = first.isAny(.determiner) && isVoiced(head)
        guard gender != .unknown || head.isAny(.role) || isSpeaker else { return nil }
        characters.append(Cast.Character(gender: gender, isNoun: true, isKnown: true, words: [head.hash]))
        byNoun[key] = characters.count - 1
        return count(characters.count - 1, index)
    }

    /// Words that mean one of those who are there, and nobody for good: “said the other”.
    private static let others = HashSet(Lexicon.hashes("the other latter former one first second"))

    /// A noun with what tells two of its bearers apart: the old gentleman, the young gentleman.
    private func key(of phrase: Phrase) -> UInt64 {
        let before = phrase.head - 1
        guard before > phrase.words.lowerBound, Self.kinds.contains(words[before].hash) else {
            return words[phrase.head].hash
        }
        return words[phrase.head].hash ^ (words[before].hash &* 31)
    }

    private static let kinds = HashSet(
        Lexicon.hashes("old young elder younger elderly little big fat tall stout thin other first second third"))

    /// Whether a noun that isn't known as one for persons speaks so often that it must be one.
    private func isVoiced(_ head: Word) -> Bool {
        guard let noun = nouns[head.hash], !head.isAny([.time, .document]) else { return false }
        return noun.spoken > 0 && noun.spoken * 6 >= noun.mentions
    }

    private mutating func count(_ character: Int, _ index: Int) -> Int {
        characters[character].mentions += 1
        if isSpoken(index) { characters[character].spoken += 1 }
        return character
    }
}
