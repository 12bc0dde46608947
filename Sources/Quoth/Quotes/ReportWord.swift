/// What the report model sees of one word: words as hashes, all else as codes whose names are ``ReportNames``.
struct ReportWord {
    /// The hash of the word in lower case, of a mark's character, or of the tag of a number and of a quotation.
    var form: UInt64
    /// The hash of the last three bytes of a word; the form of all else.
    var suffix: UInt64
    /// The coarse part of speech.
    var tag: WordTag
    /// How often the word is a cue, in tenths, or that it is none.
    var strength = ReportNames.noStrength
    /// What the rules take it for.
    var rule: UInt8 = 0
    /// Its place in a phrase, and the phrase's form.
    var phrase: UInt8 = 0
    /// How a quotation starts and ends, and its length; 0 for any other word.
    var quotation: UInt8 = 0
    /// Whether the nearest cue may be this one.
    var isCue = false
    /// The bits of the kinds of quotation, for a quotation; of those in its sentence, for a sentence's first word.
    var kinds: UInt8 = 0
    /// Whether a comma, “that” or a quotation stands between the left cue and it.
    var hasComma = false
    var hasThat = false
    var hasQuotation = false
    /// The numbers that the model has for its form, its suffix and its tag; 0 for what it has no weights of.
    var number: UInt16 = 0
    var suffixNumber: UInt16 = 0
    var tagNumber: UInt8 = 0
    /// The number of its sentence.
    var sentence: Int32 = 0
    /// The first and the last word of its sentence.
    var first: Int32 = 0
    var last: Int32 = 0
    /// The nearest cue of its sentence on either side; -1 where there is none.
    var left: Int32 = -1
    var right: Int32 = -1

    /// What stands before the first word and after the last one.
    static let edge = ReportWord(
        form: ReportNames.edge, suffix: ReportNames.edge, tag: .edge, strength: ReportNames.edgeStrength,
        rule: ReportNames.edgeRule, phrase: ReportNames.edgePhrase, quotation: ReportNames.edgeQuotation)

    /// The hash of its tag's name: for a mark its character.
    var tagName: UInt64 { tag == .mark ? form : ReportNames.tags[Int(tag.rawValue)] }
    /// The hashes of the names of its codes.
    var strengthName: UInt64 { ReportNames.strengths[Int(strength)] }
    var ruleName: UInt64 { ReportNames.rules[Int(rule)] }
    var phraseName: UInt64 { ReportNames.phrases[Int(phrase)] }
    var quotationName: UInt64 { ReportNames.quotations[Int(quotation)] }
}
