public import Quoth

/// The findings of one case as the check scorer reads them.
public struct BenchFindings: Encodable {
    struct Change: Encodable {
        let `class`: String
        let from: String
        let to: String
    }

    struct Marked: Encodable {
        let kind: String
        let from: String
        let to: String
        let cut: String?
    }

    struct Detail: Encodable {
        var edits: [Change] = []
        var marked: [Marked] = []
        var risk: [String] = []
        var flags: [String] = []
        var parts: [String]?
        var cutBefore: String?
        var cutAfter: String?
        var speaker: String?
        var sourceSpeaker: String?
        var draftSpeaker: String?
        var sourceRole: String?
        var draftRole: String?
        var sourceDate: String?
        var draftDate: String?
        var secondSource: String?
        var nearest: String?
        var nested: Bool?
        var type: String?

        enum CodingKeys: String, CodingKey {
            case edits, marked, risk, flags, parts, speaker, nearest, nested, type
            case cutBefore = "cut_before"
            case cutAfter = "cut_after"
            case sourceSpeaker = "source_speaker"
            case draftSpeaker = "draft_speaker"
            case sourceRole = "source_role"
            case draftRole = "draft_role"
            case sourceDate = "source_date"
            case draftDate = "draft_date"
            case secondSource = "second_source"
        }
    }

    struct Entry: Encodable {
        let quote: String
        let verdict: String
        let source: String?
        let detail: Detail
    }

    let id: String
    let findings: [Entry]

    /// The line of case `id`: what was found for the quotations of `draft` in `sources`.
    public init(id: String, draft: QuotedDocument, sources: [QuotedDocument], findings: [Finding]) {
        self.id = id
        self.findings = findings.map { Self.entry($0, draft, sources) }
    }

    private static func entry(_ finding: Finding, _ draft: QuotedDocument, _ sources: [QuotedDocument]) -> Entry {
        let source = finding.verdict == .unfound ? nil : finding.matches.first.map { sources[$0.source.document] }
        return Entry(
            quote: finding.copy.map { draft.document.text[$0] }.joined(separator: " … "),
            verdict: finding.verdict.rawValue, source: source?.document.id, detail: detail(finding, draft, sources))
    }

    private static func detail(_ finding: Finding, _ draft: QuotedDocument, _ sources: [QuotedDocument]) -> Detail {
        var detail = Detail()
        detail.edits = finding.edits.map { Change(class: $0.kind.rawValue, from: $0.from, to: $0.to) }
        detail.marked = finding.marked.map {
            Marked(kind: $0.kind.rawValue, from: $0.from, to: $0.to, cut: $0.kind == .ellipsis ? $0.from : nil)
        }
        detail.risk = finding.risks.map(\.rawValue)
        detail.flags = finding.flags.map(\.rawValue)
        detail.draftSpeaker = finding.speaker?.name
        detail.draftRole = finding.speaker?.fullRole
        detail.draftDate = finding.day?.iso
        detail.nearest = finding.nearest.map { sources[$0.source.document].document.id }
        detail.nested = finding.isNested ? true : nil
        let kind = finding.quotation.map { draft.quotations[$0].kind }
        detail.type = kind == .indirect ? "indirect" : nil
        if finding.agreement != .unknown { detail.speaker = finding.agreement.rawValue }
        if let first = finding.matches.first { describe(first, finding, sources, &detail) }
        return detail
    }

    private static func describe(
        _ match: Match, _ finding: Finding, _ sources: [QuotedDocument], _ detail: inout Detail
    ) {
        let source = sources[match.source.document].document
        detail.cutBefore = finding.cutBefore.map { source.text[$0] }
        detail.cutAfter = finding.cutAfter.map { source.text[$0] }
        detail.sourceSpeaker = match.speaker?.name
        detail.sourceRole = match.speaker?.fullRole
        detail.sourceDate = match.day?.iso
        if finding.matches.count > 1 {
            detail.parts = finding.matches.map { sources[$0.source.document].document.text[$0.source.range] }
            detail.secondSource = finding.matches.dropFirst().map { sources[$0.source.document].document.id }
                .first { $0 != source.id }
        }
    }
}
