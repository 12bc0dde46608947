internal import Quoth
internal import QuothRecord

/// One version with its text and its quotations, as a line of JSON.
struct ExportedDocumentJSON: Encodable {
    let schema = Schema.export
    let key: String
    let version: String
    let document: DocumentJSON
    let text: String
    let captures: [ExportedCapture]
    let change: Change?
    let quotations: [Item]

    /// What the version changed in the one before it.
    struct Change: Encodable {
        let previous: String
        let classes: [String]
        let changes: [ChangeItem]
    }

    /// One change; a quotation by its key, places in this version.
    struct ChangeItem: Encodable {
        let `class`: String
        let fate: String?
        let silent: Bool?
        let quotation: String?
        let from: String?
        let to: String?
        let speakerBefore: String?
        let speakerAfter: String?
        let later: SpanJSON?

        init(_ change: StoredChange, _ exported: ExportedDocument, _ locator: Locator) {
            (`class`, fate, silent) = (change.kind.rawValue, change.fate?.rawValue, change.isSilent ? true : nil)
            let keys = exported.quotations.map(\.key)
            quotation = change.laterQuotation.flatMap { keys.indices.contains($0) ? keys[$0] : nil }
            (from, to) = (change.from, change.to)
            (speakerBefore, speakerAfter) = (change.speakerBefore, change.speakerAfter)
            let count = exported.document.text.count
            later = change.later.flatMap { ends in
                guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= count else { return nil }
                return SpanJSON(TextRange(ends[0], ends[1]), locator)
            }
        }
    }

    /// A quotation with what tells it and what is told of it.
    struct Item: Encodable {
        let key: String
        let quotation: QuotationJSON
        let finding: FindingItem?
    }

    /// A finding, its places by key and digest.
    struct FindingItem: Encodable {
        let verdict: String
        let verdicts: [String]
        let flags: [String]
        let risks: [String]
        let confidence: Double
        let source: Place?
        let earliest: Place?
    }

    struct Place: Encodable {
        let document: String
        let url: String?
        let version: String
        let start: Int?
        let end: Int?

        init(_ place: ExportedFinding.Place) {
            document = place.document
            url = place.url
            version = place.version
            start = place.range?.lowerBound
            end = place.range?.upperBound
        }
    }

    init(_ exported: ExportedDocument) {
        let locator = Locator(exported.document)
        key = exported.key
        version = exported.version
        document = DocumentJSON(exported.document)
        text = exported.document.text.string
        captures = exported.captures
        change = exported.change.map { change in
            Change(
                previous: change.previous, classes: change.classes,
                changes: change.changes.map { ChangeItem($0, exported, locator) })
        }
        quotations = exported.quotations.enumerated().map { number, item in
            Item(
                key: item.key, quotation: QuotationJSON(item.quotation, number: number + 1, locator),
                finding: item.finding.map { finding in
                    FindingItem(
                        verdict: finding.verdict, verdicts: finding.verdicts, flags: finding.flags,
                        risks: finding.risks, confidence: Share.rounded(finding.confidence),
                        source: finding.source.map(Place.init), earliest: finding.earliest.map(Place.init))
                })
        }
    }
}
