/// The characters of a story: its persons, the nouns by which it calls the others, and the narrator.
///
/// A character is a number: that of an entity, or a higher one for the narrator, for a noun, and for a person who
/// shares another one's surname.
struct Cast {
    let entities: EntityTable
    /// The narrator, who says “I”.
    let narrator: Int
    /// Where the narrator is called by name.
    private(set) var narratorName: TextRange?
    /// Whether the narrator is one of the characters.
    let isFirstPerson: Bool
    /// Who the phrases name, by their index; `nil` for a pronoun, and for what is no person.
    private(set) var characterOf: [Int?]
    /// What is known of each character.
    private(set) var characters: [Character]
    /// The persons by each word of their names.
    private(set) var byName: [UInt64: [Int]] = [:]

    /// What a story shows of somebody.
    struct Character {
        /// What is known of the gender.
        var gender = Entity.Gender.unknown
        /// Whether only a noun names them.
        var isNoun = false
        /// Whether they are somebody at all, and no place or thing.
        var isKnown = false
        /// How often the narration names them.
        var mentions = 0
        /// How often it names them beside a verb of saying.
        var spoken = 0
        /// The words of the name.
        var words: [UInt64] = []
        /// The courtesy title, as a hash.
        var courtesy: UInt64?
        /// The name to show, where it isn't the entity's.
        var name: Range<Int>?
    }

    /// The cast of a document's phrases.
    /// - Complexity: O(*n*) in the phrases and words.
    init(entities: EntityTable, words: [Word], phrases: [Phrase], isFirstPerson: Bool = false) {
        self.isFirstPerson = isFirstPerson
        self.entities = entities
        narrator = entities.entities.count
        var reader = CastReader(entities: entities, words: words, phrases: phrases)
        reader.read()
        (characterOf, characters, byName) = (reader.characterOf, reader.characters, reader.byName)
        guard isFirstPerson else { return }
        characters[narrator].isKnown = true
        for (i, phrase) in phrases.enumerated() where words[phrase.head].hash == NarratorReader.pronoun {
            characterOf[i] = narrator
        }
    }

    /// The character that phrase `index` names; `nil` for a pronoun, and for what is no person.
    func character(of index: Int) -> Int? { characterOf[index] }

    /// Gives the narrator the name that stands at `range`.
    mutating func nameNarrator(_ range: TextRange) { narratorName = range }

    /// Lets nouns stand for the persons that they mean.
    mutating func link(_ links: [Int: Int]) {
        guard !links.isEmpty else { return }
        for i in characterOf.indices { characterOf[i] = characterOf[i].map { links[$0] ?? $0 } }
    }

    /// Whether phrase `index` names `character` as it is to be shown: not by a noun, if there is a name.
    func names(_ index: Int, _ character: Int) -> Bool {
        characterOf[index] == character
            && (isNoun(character) || character == narrator || entities.entityOf[index] == character)
    }

    /// What is known of a character's gender.
    func gender(of character: Int) -> Entity.Gender { characters[character].gender }

    /// Whether only a noun names a character.
    func isNoun(_ character: Int) -> Bool { characters[character].isNoun }

    /// The person that is addressed by the words of a name, the most often named if several may be.
    func character(addressedAs name: [UInt64]) -> Int? {
        guard let last = name.last, let all = byName[last] else { return nil }
        let gender = name.dropLast().lazy.map { GenderReader.gender(ofNoun: $0) }.first { $0 != .unknown }
        var best: Int?
        for one in all {
            let person = characters[one]
            if let gender, person.gender != .unknown, gender != person.gender { continue }
            if name.count > 1, gender == nil, !person.words.contains(name[0]) { continue }
            if best.map({ person.mentions > characters[$0].mentions }) ?? true { best = one }
        }
        return best
    }

    /// How often the text names a character, as a power of 2; at most 10.
    func prominence(of character: Int) -> Float {
        guard !characters[character].isNoun, character != narrator else { return 0 }
        return Float(min(10, Int.bitWidth - characters[character].mentions.leadingZeroBitCount))
    }

    /// How much the noun of a relative, such as mother, speaks for a character by their courtesy title.
    func kinship(_ noun: UInt64, _ character: Int) -> Float {
        let isElder = Self.elders.contains(noun), isYounger = Self.youngers.contains(noun)
        guard isElder || isYounger, let title = characters[character].courtesy else { return 0 }
        let isMarried = title == Self.mrs || title == Self.mr
        return isMarried == isElder ? TurnWeights.kin : -TurnWeights.kin
    }

    private static let elders = HashSet(
        Lexicon.hashes("mother father wife husband aunt uncle grandmother grandfather"))
    private static let youngers = HashSet(
        Lexicon.hashes("daughter niece sister girl"))
    private static let mr = Lexicon.hash("mr".utf8), mrs = Lexicon.hash("mrs".utf8)
}
