/// The words that one speaker says in one paragraph of a story, with what the paragraph tells of the speaker.
struct DialogueTurn {
    /// Who the story says is speaking.
    enum Subject {
        /// A name, a noun or a pronoun beside a cue.
        case phrase(Int)
        /// “said I”.
        case narrator
    }

    /// Its utterances, as indices.
    var utterances: [Int]
    /// The block of its first word, and of its last.
    var block: Int
    var lastBlock: Int
    /// Who speaks, by the cue.
    var subject: Subject?
    /// The cue, as a word.
    var cue: Int?
    /// The subject of a sentence of the paragraph that has no cue: She stirred her tea. “…”
    var actor: Int?
    /// The persons that the words address.
    var addressed: [Int] = []
    /// The persons of whom the words speak.
    var mentioned: [Int] = []
    /// The gender of whom the words call sir, madam, father.
    var addressedGender = Entity.Gender.unknown
    /// The scene that it stands in, by number.
    var scene = 0
    /// The names by which the words call somebody.
    var calls: [TextRange] = []
    /// Whether the words end in a question.
    var isQuestion = false
}
