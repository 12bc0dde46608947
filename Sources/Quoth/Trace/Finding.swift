/// What the record tells of one quotation, or of one passage that was taken over.
public struct Finding: Hashable, Sendable {
    /// The index of the quotation in the copy's list; `nil` for a passage outside quotation marks.
    public var quotation: Int?
    /// The words that were judged: the quotation's parts, or the passage.
    public var copy: [TextRange]
    /// The gravest of ``verdicts``.
    public var verdict: Verdict
    /// All verdicts that apply, the gravest first.
    public var verdicts: [Verdict]
    /// Everything else worth knowing.
    public var flags: [Flag]
    /// The classes of edits that may change the meaning, hidden ones included.
    public var risks: [Edit.Class]
    /// All differences, risks first.
    public var edits: [Edit]
    /// The differences that the copy admits.
    public var marked: [MarkedEdit]
    /// The closest passages: one, or one a part where the words come from several places. Empty if nothing is close.
    public var matches: [Match]
    /// What was cut from the source's sentence before the passage.
    public var cutBefore: TextRange?
    /// What was cut from the source's sentence after the passage.
    public var cutAfter: TextRange?
    /// Who the copy gives the words to.
    public var speaker: Speaker?
    /// What the copy says of the day that the words were said.
    public var day: Day?
    /// How the copy's speaker agrees with the source's.
    public var agreement: SpeakerAgreement
    /// The earliest passage in the record, where that is not the closest one but surely older.
    public var earliest: Match?
    /// Other passages that can be as early as the earliest one, or as the closest where that is it: their dates leave it
    /// open.
    public var rivals: [Passage] = []
    /// For words that were not found, the nearest passage.
    public var nearest: Match?
    /// Whether the quotation stands inside another one.
    public var isNested: Bool
    /// Whether the words are the writer's, who reports what was said without quotation marks.
    public var isIndirect = false
    /// How sure, from 0 to 1.
    public var confidence: Double

    /// A finding of `verdict` for the words in `copy`.
    public init(quotation: Int?, copy: [TextRange], verdict: Verdict) {
        self.quotation = quotation
        self.copy = copy
        self.verdict = verdict
        verdicts = [verdict]
        flags = []
        risks = []
        edits = []
        marked = []
        matches = []
        agreement = .unknown
        isNested = false
        confidence = 1
    }

    /// What is told of quotation number `index` of `draft` before anything is found.
    package static func unfound(_ index: Int, of draft: QuotedDocument) -> Finding {
        let quotation = draft.quotations[index]
        var finding = Finding(quotation: index, copy: quotation.parts, verdict: .unfound)
        finding.speaker = quotation.attribution?.speaker
        finding.day = quotation.attribution?.day
        finding.isNested = quotation.parent != nil
        finding.isIndirect = quotation.kind == .indirect
        return finding
    }
}

/// How two attributions of the same words agree.
public enum SpeakerAgreement: String, Sendable, Codable {
    case same, unconfirmed, partial, conflict, unknown
}
