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

    /// Whether words of a sentence, or around a cue, mostly have this feature in common.
    @inline(__always)
    var isShared: Bool {
        switch self {
        case .bias, .quotations, .firstWord, .noLeft, .leftWord, .leftNext, .leftTag, .leftSubject, .noRight,
            .rightWord, .rightNext, .leftRight, .leftThat, .leftComma, .leftQuotation, .rightComma:
            true
        default: false
        }
    }

    /// Its name in the table of weights.
    var name: String { "\(self)" }
}
