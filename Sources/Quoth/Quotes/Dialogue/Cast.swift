/// The characters of a story: its persons, the nouns by which it calls the others, and the narrator.
///
/// A character is a number: that of an entity, or a higher one for a noun and for the narrator.
struct Cast {
    let entities: EntityTable
    /// The narrator, who says “I”.
    let narrator: Int
    private let words: [Word]
    private let phrases: [Phrase]
    /// Whether an entity is taken for a person of the story.
    private var isKnown: [Bool]
    /// The persons by each word of their names.
    private var byName: [UInt64: [Int]] = [:]
    /// The characters that only a noun names, with their gender.
    private var byNoun: [UInt64: Int] = [:]
    private var genders: [Entity.Gender] = []
    /// The person whose title or role a noun is: “the Professor”.
    private var holders: [UInt64: Int] = [:]

    /// How many persons that share a name are compared.
    private static let limit = 24
    private static let the = Lexicon.hash("the".utf8)

    /// The cast of a document's phrases.
    /// - Complexity: O(*n*) in the phrases.
    init(entities: EntityTable, words: [Word], phrases: [Phrase]) {
        self.entities = entities
        self.words = words
        self.phrases = phrases
        narrator = entities.entities.count
        isKnown = Array(repeating: false, count: entities.entities.count)
        for (i, phrase) in phrases.enumerated() {
            guard let entity = entities.entityOf[i], entities.entities[entity].isPerson else { continue }
            // A capital at a sentence's start makes no name: “Presently”.
            let first = words[phrase.name.lowerBound]
            if phrase.name.count > 1 || !first.startsSentence || first.isAny([.male, .female]) {
                isKnown[entity] = true
            }
        }
        dropCommonWords()
        for (i, entity) in entities.entities.enumerated() where isKnown[i] {
            for word in Set(entity.words) where byName[word, default: []].count < Self.limit {
                byName[word, default: []].append(i)
            }
        }
        findHolders()
        for (i, phrase) in phrases.enumerated() where phrase.form == .nominal && entities.entityOf[i] == nil {
            let head = words[phrase.head].hash
            let gender = GenderReader.gender(ofNoun: head)
            guard byNoun[head] == nil, gender != .unknown || words[phrase.head].isAny(.role) else { continue }
            byNoun[head] = narrator + 1 + genders.count
            genders.append(gender)
        }
    }

    /// Takes out single words that the text writes small more often than not.
    private mutating func dropCommonWords() {
        var counts: [UInt64: Int] = [:]
        for (i, entity) in entities.entities.enumerated() where isKnown[i] && entity.words.count == 1 {
            counts[entity.words[0]] = 0
        }
        for word in words where word.kind == .word && !word.startsSentence {
            if let count = counts[word.hash] { counts[word.hash] = count + (word.isCapitalised ? 1 : -1) }
        }
        for (i, entity) in entities.entities.enumerated() where isKnown[i] && entity.words.count == 1 {
            if (counts[entity.words[0]] ?? 0) <= 0 { isKnown[i] = false }
        }
    }

    /// Finds who has a title or a role; of several the one who is named much more often than the others.
    private mutating func findHolders() {
        var second: [UInt64: Int] = [:]
        for (i, entity) in entities.entities.enumerated() where isKnown[i] {
            let titles = entity.roles.filter { $0.words.upperBound <= phrases[$0.phrase].name.lowerBound }.map {
                $0.words.upperBound - 1
            }
            let nouns = Set(titles.filter { words[$0].isAny([.title, .role]) }.map { words[$0].hash })
            for noun in nouns where !Self.courtesies.contains(noun) {
                guard let other = holders[noun] else {
                    holders[noun] = i
                    continue
                }
                let (more, less) = entities.entities[other].mentions >= entity.mentions ? (other, i) : (i, other)
                holders[noun] = more
                second[noun] = max(second[noun] ?? 0, entities.entities[less].mentions)
            }
        }
        for (noun, count) in second where entities.entities[holders[noun] ?? 0].mentions < 3 * count {
            holders[noun] = nil
        }
    }

    private static let courtesies = Set("mr mrs miss ms sir dr".split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// The character that phrase `index` names; `nil` for a pronoun, and for what is no person.
    func character(of index: Int) -> Int? {
        if let entity = entities.entityOf[index] { return isKnown[entity] ? entity : nil }
        guard phrases[index].form == .nominal else { return nil }
        let head = words[phrases[index].head].hash, first = words[phrases[index].words.lowerBound]
        if let holder = holders[head], first.isAny(.determiner), first.hash == Self.the { return holder }
        return byNoun[head]
    }

    /// What is known of a character's gender.
    func gender(of character: Int) -> Entity.Gender {
        if character < narrator { return entities.entities[character].gender }
        return character == narrator ? .unknown : genders[character - narrator - 1]
    }

    /// Whether only a noun names a character.
    func isNoun(_ character: Int) -> Bool { character > narrator }

    /// The person that is addressed by the words of a name, the most often named if several may be.
    func character(addressedAs name: [UInt64]) -> Int? {
        guard let last = name.last, let all = byName[last] else { return nil }
        let gender = name.dropLast().lazy.map { GenderReader.gender(ofNoun: $0) }.first { $0 != .unknown }
        var best: Int?
        for one in all {
            let entity = entities.entities[one]
            if let gender, entity.gender != .unknown, gender != entity.gender { continue }
            if name.count > 1, gender == nil, !entity.words.contains(name[0]) { continue }
            if best.map({ entity.mentions > entities.entities[$0].mentions }) ?? true { best = one }
        }
        return best
    }

    /// How often the text names a character, as a power of 2; at most 10.
    func prominence(of character: Int) -> Float {
        guard character < narrator else { return 0 }
        return Float(min(10, Int.bitWidth - entities.entities[character].mentions.leadingZeroBitCount))
    }
}
