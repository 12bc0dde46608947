/// What the report model sees of one word: each thing as the hash of its name.
struct ReportWord {
    /// The word in lower case, a mark's character, or what stands for a number and for a quotation.
    var form: UInt64
    /// The last three bytes of a word.
    var suffix: UInt64
    /// The coarse part of speech.
    var tag: UInt64
    /// How often the word is a cue, in tenths, or that it is none.
    var strength: UInt64
    /// What the rules take it for.
    var rule: UInt64
    /// Its place in a phrase, and the phrase's form.
    var phrase: UInt64
    /// How a quotation starts and ends, and its length; 0 for any other word.
    var quotation: UInt64 = 0
    /// Whether the nearest cue may be this one.
    var isCue = false
    /// The bits of the kinds of quotation, for a quotation; of those in its sentence, for a sentence's first word.
    var kinds: UInt8 = 0
    /// The first and the last word of its sentence.
    var first: Int32 = 0
    var last: Int32 = 0
    /// The nearest cue of its sentence on either side; -1 where there is none.
    var left: Int32 = -1
    var right: Int32 = -1
    /// Whether a comma, “that” or a quotation stands between the left cue and it.
    var hasComma = false
    var hasThat = false
    var hasQuotation = false

    /// Stands before the first word and after the last one.
    static let edge = ReportWord(
        form: ReportNames.edge, suffix: ReportNames.edge, tag: ReportNames.edge, strength: ReportNames.edge,
        rule: ReportNames.edge, phrase: ReportNames.edge, quotation: ReportNames.edge)
}
