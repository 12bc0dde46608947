/// A phrase of the running text that may name a speaker.
struct Phrase {
    /// What kind of phrase.
    enum Form: UInt8 {
        case name, pronoun, nominal
    }

    /// Its words: the bare noun phrase, as indices into the word table.
    var words: Range<Int>
    /// Its words with what follows to say who it is: “of the Press Guild”, “, chair of the Press Guild”.
    var extended: Range<Int>
    /// The words of the name itself, without titles and roles; empty for a pronoun.
    var name: Range<Int>
    /// The word that decides what it is: the last of the name, the noun, the pronoun.
    var head: Int
    /// Its form.
    var form: Form
    /// Words that tell the role: before the name, or after it between commas.
    var role: Range<Int>?
    /// Whether a preposition stands before it.
    var isEmbedded = false
    /// Whether its case shows that it is no subject: den Plan, der Ministerin.
    var isOblique = false
    /// Whether its noun, which no table holds, is built like one for a person, or names a paper in quotation marks.
    var isPersonal = false
}
