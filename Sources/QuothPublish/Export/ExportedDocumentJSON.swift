internal import Quoth

/// One version with its text and its quotations, as a line of JSON.
struct ExportedDocumentJSON: Encodable {
    let schema = Schema.export
    let key: String
    let version: String
    let document: DocumentJSON
    let text: String
    let captures: [ExportedCapture]
    let quotations: [Item]

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
