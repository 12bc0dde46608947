/// A person or an organisation that a document names, under all its names.
struct Entity {
    /// The grammatical gender that a title, a first name or a pronoun shows.
    enum Gender: UInt8 {
        case unknown, male, female
    }

    /// The fullest name, as words of the table.
    var name: Range<Int>
    /// The phrase that names it first by that.
    var first: Int
    /// The surname where it stands only with another's first name: `Stone` for Ann in “Ann and Bob Stone”.
    var family: Int?
    /// The hashes of the fullest name's words.
    var words: [UInt64]
    /// Whether it is taken for a person.
    var isPerson: Bool
    /// What is known of the gender.
    var gender: Gender
    /// The courtesy title that it goes by, Mr, Mrs or Miss, as a hash.
    var courtesy: UInt64?
    /// How often a title or a noun before the whole name shows a gender: “Mrs John Stone” may stand beside John Stone.
    var titles = (male: 0, female: 0)
    /// How often it is named.
    var mentions = 0
    /// How often by the fullest name.
    var fullMentions = 0
    /// A mention by the first name alone, and how many of them there are.
    var firstName: Range<Int>?
    var firstMentions = 0
    /// How often by the last word alone.
    var lastMentions = 0
    /// The words that give a role, with the phrase that they stand in; the first is the fullest mention's.
    var roles: [(phrase: Int, words: Range<Int>)] = []
    /// The words after a name that say where somebody belongs: `Press Guild` in “Ann Other of the Press Guild”.
    var affiliation: Range<Int>?
    /// Other forms of the name.
    var aliases: [Range<Int>] = []

    /// How often it is named; for a first name without those mentions by the surname: Bob is rather Bob Stone, who is
    /// mostly called Bob, than Bob Quay, who is Quay.
    func mentions(asIn name: [UInt64]) -> Int {
        name.count == 1 && words.count > 1 && name[0] == words[0] ? mentions - lastMentions : mentions
    }

    /// The name that the text goes by: the fullest, unless a long text that has it hardly ever uses a single part of it.
    var usualName: Range<Int> {
        // A man whom the story also calls Mr Stone keeps his surname.
        let isMister = courtesy != nil && gender == .male
        let isRare = mentions >= 40 && fullMentions == 1 || fullMentions * 100 < mentions
        if let firstName, !isMister, isRare, firstMentions * 2 > mentions {
            return firstName
        }
        // “Harvest Festival Tom”, once, by the way a heading or a list runs on.
        if fullMentions == 1, lastMentions >= 16, lastMentions * 2 > mentions {
            return (name.upperBound - 1)..<name.upperBound
        }
        return name
    }

    /// The word of a name that its bearer is called by: the last, but for “Jr.” and its like.
    static func surname(_ words: [UInt64]) -> UInt64? {
        guard words.count > 2, let last = words.last, suffixes.contains(last) else { return words.last }
        return words[words.count - 2]
    }

    private static let suffixes = HashSet(Lexicon.hashes("jr sr ii iii iv"))
}
