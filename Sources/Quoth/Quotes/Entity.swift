/// A person or an organisation that a document names, under all its names.
struct Entity {
    /// The grammatical gender that a title, a first name or a pronoun shows.
    enum Gender: UInt8 {
        case unknown, male, female
    }

    /// The fullest name, as words of the table.
    var name: Range<Int>
    /// The hashes of the fullest name's words.
    var words: [UInt64]
    /// Whether it is taken for a person.
    var isPerson: Bool
    /// What is known of the gender.
    var gender: Gender
    /// The words that give a role, with the phrase that they stand in; the first is the fullest mention's.
    var roles: [(phrase: Int, words: Range<Int>)] = []
    /// The words after a name that say where somebody belongs: `Press Guild` in “Ann Other of the Press Guild”.
    var affiliation: Range<Int>?
    /// Other forms of the name.
    var aliases: [Range<Int>] = []
}
