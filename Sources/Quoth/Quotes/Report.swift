/// A report of speech in the running text: what is reported, its cue, and who is said to speak.
struct Report {
    /// The words that are reported, as indices into the word table.
    var content: Range<Int>
    /// The cue's first word.
    var cue: Int?
    /// The phrase of the source.
    var phrase: Int?
    /// What found it.
    var rule: String
    /// How often such a report is one, with the right source.
    var confidence: Double

    /// Whether it is sure enough to say whose the words of a quotation in it are.
    var isSure: Bool { confidence >= Self.sure }

    /// How often a report that the rules find too is one, with the right source: from here on it says whose words are.
    static let sure = 0.87
    /// From here on a report is shown, and outweighs a speaker of words in it that is less sure than this.
    static let likely = 0.7
}
