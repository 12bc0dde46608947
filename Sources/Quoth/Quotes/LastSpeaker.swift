/// Who spoke before: the phrase that names the speaker, and the phrase with the name that it means.
struct LastSpeaker: Hashable {
    /// The phrase beside the words, as an index: a name, “she”, “the director”.
    var phrase: Int
    /// The phrase that names whom it means; `nil` where nobody is named.
    var name: Int?
    /// Whether nobody else has spoken so far.
    var isOnly = false
}
