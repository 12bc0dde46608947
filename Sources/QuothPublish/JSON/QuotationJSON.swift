internal import Quoth

/// One quotation with its speaker, and the rule that decided.
struct QuotationJSON: Encodable {
    let number: Int
    let type: String
    let text: String
    let parts: [PlaceJSON]
    /// The whole report that the words stand in.
    let report: SpanJSON?
    let reportText: String?
    let speaker: SpeakerJSON?
    let mention: SpanJSON?
    let mentionText: String?
    let cue: SpanJSON?
    let cueText: String?
    let date: String?
    let occasion: String?
    let rule: String?
    let confidence: Double?
    let runnersUp: [RunnerUpJSON]?
    let isClosed: Bool
    /// The number of the quotation that this one stands in.
    let parent: Int?

    enum CodingKeys: String, CodingKey {
        case number, type, text, parts, report, reportText, speaker, mention, mentionText, cue, cueText, date, occasion,
            rule
        case confidence, runnersUp, parent
        case isClosed = "closed"
    }

    /// - Parameter isExplained: Whether the others that were weighed are told too.
    init(_ quotation: Quotation, number: Int, _ locator: Locator, isExplained: Bool = false) {
        let text = locator.document.text
        let attribution = quotation.attribution
        self.number = number
        type = quotation.kind.rawValue
        self.text = quotation.parts.map { text[$0] }.joined(separator: " … ")
        parts = quotation.parts.map { PlaceJSON($0, locator) }
        report = quotation.report.map { SpanJSON($0, locator) }
        reportText = quotation.report.map { text[$0] }
        speaker = attribution.map { SpeakerJSON($0.speaker) }
        mention = attribution?.mention.map { SpanJSON($0.range, locator) }
        mentionText = attribution?.mention.map { text[$0.range] }
        cue = attribution?.cue.map { SpanJSON($0.range, locator) }
        cueText = attribution?.cue.map { text[$0.range] }
        date = attribution?.day?.iso
        occasion = attribution?.occasion
        rule = attribution?.rule
        confidence = attribution.map { Share.rounded($0.confidence) }
        let others = attribution?.runnersUp ?? []
        runnersUp = isExplained && !others.isEmpty ? others.map { RunnerUpJSON($0, locator) } : nil
        isClosed = quotation.isClosed
        parent = quotation.parent.map { $0 + 1 }
    }
}
