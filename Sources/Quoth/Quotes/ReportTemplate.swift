/// What a feature of the report model looks at. A template's name stands first on its lines in the table of weights.
enum ReportTemplate: UInt8, CaseIterable {
    /// How strongly the word is a cue; no feature of its own, but a table in the same file.
    case strength
    case bias
    /// The words, the tags, and the strengths as cues, around.
    case wordBefore, word, wordAfter
    case tagBefore2, tagBefore, tag, tagAfter, tagAfter2
    case strengthBefore, strengthHere, strengthAfter
    /// What the rules say (``IndirectFinder``), the phrase that the word stands in, the quotation that it is.
    case ruleBefore, ruleHere, ruleAfter
    case phraseBefore, phraseHere, phraseAfter
    case quotationBefore, quotationHere, quotationAfter
    case suffix
    case wordsBefore, wordsAfter, strengthWord
    case tagsBefore, tagsAfter, tagsAround, strengthTags, tagsStrength
    /// The place in the sentence.
    case fromStart, toEnd
    /// The nearest cue to the left: its word, how far, the word after it, what stands between, its subject.
    case noLeft, leftWord, leftDistance, leftNext, leftThat, leftComma, leftTag, leftQuotation, leftSubject
    /// The nearest cue to the right, and what follows it.
    case noRight, rightWord, rightDistance, rightNext, rightComma
    case leftRight
    /// The quotations in the sentence; its first word.
    case quotations, firstWord

    /// What a part of a feature names.
    enum Part {
        case none, form, suffix, tag, strength, rule, phrase, quotation, kinds, digit, answer
    }

    /// What the parts of its features name, in order.
    var parts: [Part] {
        switch self {
        case .bias, .noLeft, .noRight: [.none]
        case .strength, .wordBefore, .word, .wordAfter, .leftWord, .rightWord, .firstWord: [.form]
        case .wordsBefore, .wordsAfter, .leftNext: [.form, .form]
        case .strengthWord, .rightNext: [.strength, .form]
        case .rightComma: [.strength, .answer, .form]
        case .suffix: [.suffix]
        case .tagBefore2, .tagBefore, .tag, .tagAfter, .tagAfter2: [.tag]
        case .tagsBefore, .tagsAfter: [.tag, .tag]
        case .tagsAround: [.tag, .tag, .tag]
        case .strengthTags: [.strength, .tag, .tag]
        case .tagsStrength: [.tag, .strength, .tag, .tag]
        case .leftTag, .leftSubject: [.strength, .tag]
        case .strengthBefore, .strengthHere, .strengthAfter: [.strength]
        case .leftDistance, .rightDistance: [.strength, .digit]
        case .leftThat, .leftComma: [.strength, .answer]
        case .leftRight: [.strength, .strength]
        case .ruleBefore, .ruleHere, .ruleAfter: [.rule]
        case .phraseBefore, .phraseHere, .phraseAfter: [.phrase]
        case .quotationBefore, .quotationHere, .quotationAfter: [.quotation]
        case .fromStart, .toEnd: [.digit]
        case .leftQuotation: [.answer]
        case .quotations: [.kinds]
        }
    }

    /// Its name in the table of weights.
    var name: String { "\(self)" }
}
