/// Tells the gender of names by titles, first names and the pronouns that take them up.
struct GenderReader {
    private let words: [Word]

    init(words: [Word]) { self.words = words }

    /// The gender that a title or a first name shows.
    func gender(of phrase: Phrase) -> Entity.Gender {
        let titled = titleGender(of: phrase)
        if titled != .unknown { return titled }
        guard phrase.name.count > 1 || words[phrase.head].isAny([.male, .female]) else { return .unknown }
        let first = words[phrase.name.lowerBound]
        if first.isAny(.male) != first.isAny(.female) { return first.isAny(.male) ? .male : .female }
        return .unknown
    }

    /// The gender that the words before a name, or a noun itself, show: Mrs, Sir, spokesman.
    func titleGender(of phrase: Phrase) -> Entity.Gender {
        let end = phrase.name.isEmpty ? phrase.words.upperBound : phrase.name.lowerBound
        for k in phrase.words.lowerBound..<max(end, phrase.words.lowerBound) {
            let gender = Self.gender(ofNoun: words[k].hash)
            if gender != .unknown { return gender }
        }
        // “Lady Catherine”, “Aunt Juley”: the title is a part of the name.
        return phrase.name.count > 1 ? Self.gender(ofNoun: words[phrase.name.lowerBound].hash) : .unknown
    }

    /// The title right before a name that tells two bearers of one surname apart: Mr, Mrs or Miss.
    func courtesy(of phrase: Phrase) -> UInt64? {
        guard phrase.name.lowerBound > phrase.words.lowerBound else { return nil }
        let title = words[phrase.name.lowerBound - 1].hash
        return Self.courtesies.contains(title) ? title : nil
    }

    /// What a pronoun or possessive says of the one it means, and how surely: the weight of a vote.
    static func vote(of word: Word) -> (gender: Entity.Gender, weight: Int)? { votes[word.hash] }

    /// The gender of a noun for a person: man, duchess, Mrs.
    static func gender(ofNoun hash: UInt64) -> Entity.Gender {
        maleNouns.contains(hash) ? .male : femaleNouns.contains(hash) ? .female : .unknown
    }

    private static let courtesies = HashSet(Lexicon.hashes("mr mrs miss"))
    private static let maleNouns = HashSet(Lexicon.hashes(GenderWords.male))
    private static let femaleNouns = HashSet(Lexicon.hashes(GenderWords.female))
    private static let votes: HashLookup<(gender: Entity.Gender, weight: Int)> = {
        var votes: [(key: UInt64, value: (gender: Entity.Gender, weight: Int))] = []
        // Of two entries for one word the first stays.
        for (list, gender) in [(GenderWords.femalePronouns, Entity.Gender.female), (GenderWords.malePronouns, .male)] {
            for (weight, words) in list.reversed() { votes += Lexicon.hashes(words).map { ($0, (gender, weight)) } }
        }
        return HashLookup(votes)
    }()
}
