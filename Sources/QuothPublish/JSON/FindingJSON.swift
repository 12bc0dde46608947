internal import Quoth

/// One finding: of a quotation in `check`, of a passage in `trace`.
struct FindingJSON: Encodable {
    var number: Int
    var document: String
    var type: String
    var text: String
    var line: Int
    var parts: [PlaceJSON]
    var speaker: SpeakerJSON?
    var date: String?
    var verdict: String
    var verdicts: [String]
    var flags: [String]
    var risks: [String]
    var agreement: String
    var isNested: Bool
    var confidence: Double
    var edits: [EditJSON]
    var marked: [MarkedEditJSON]
    var matches: [MatchJSON]
    var cutBefore: String?
    var cutAfter: String?
    var earliest: MatchJSON?
    var rivals: [String]?
    var nearest: MatchJSON?

    enum CodingKeys: String, CodingKey {
        case number, document, type, text, line, parts, speaker, date, verdict, verdicts, flags, risks, agreement
        case confidence, edits, marked, matches, cutBefore, cutAfter, earliest, rivals, nearest
        case isNested = "nested"
    }

    init(_ finding: Finding, number: Int, in copy: QuotedDocument, locator: Locator, atlas: Atlas) {
        self.number = number
        document = copy.document.id
        type = finding.quotation.map { copy.quotations[$0].kind.rawValue } ?? "passage"
        text = finding.copy.map { copy.document.text[$0] }.joined(separator: " … ")
        line = finding.copy.first.map { locator.line(at: $0.start) } ?? 1
        parts = finding.copy.map { PlaceJSON($0, locator) }
        speaker = finding.speaker.map(SpeakerJSON.init)
        date = finding.day?.iso
        verdict = finding.verdict.rawValue
        verdicts = finding.verdicts.map(\.rawValue)
        flags = finding.flags.map(\.rawValue)
        risks = finding.risks.map(\.rawValue)
        agreement = finding.agreement.rawValue
        isNested = finding.isNested
        confidence = Share.rounded(finding.confidence)
        edits = finding.edits.map { EditJSON($0, copy: locator) }
        marked = finding.marked.map { MarkedEditJSON($0, copy: locator) }
        matches = finding.matches.map { MatchJSON($0, copy: locator, source: atlas[$0]) }
        earliest = finding.earliest.map { MatchJSON($0, copy: locator, source: atlas[$0]) }
        rivals = finding.rivals.isEmpty ? nil : finding.rivals.map { atlas[document: $0.document].document.id }
        nearest = finding.nearest.map { MatchJSON($0, copy: locator, source: atlas[$0]) }
        if let first = finding.matches.first {
            cutBefore = finding.cutBefore.map { atlas[first].document.text[$0] }
            cutAfter = finding.cutAfter.map { atlas[first].document.text[$0] }
        }
    }
}
