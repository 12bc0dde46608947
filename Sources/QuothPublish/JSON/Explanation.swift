public import Quoth

/// What each stage passed on for one document, schema `quoth/explain@1`.
public struct Explanation {
    private let quoted: QuotedDocument
    private let findings: [Finding]
    private let sources: [QuotedDocument]

    /// The explanation of `quoted`, with what was found in `sources` where it was checked.
    public init(_ quoted: QuotedDocument, findings: [Finding]?, sources: [QuotedDocument]?) {
        self.quoted = quoted
        self.findings = findings ?? []
        self.sources = sources ?? []
    }

    private struct Line: Encodable {
        let schema = Schema.explain
        let stage: String
        var id: String
        var document: ExtractJSON?
        var block: BlockJSON?
        var quotation: QuotationJSON?
        var finding: FindingJSON?

        enum CodingKeys: CodingKey { case schema, stage, id, document, block, quotation, finding }
    }

    /// One JSON line a thing: the document, each block, each quotation, each finding.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public func lines() throws -> [UInt8] {
        let locator = Locator(quoted.document)
        let atlas = Atlas(sources, for: findings)
        let id = quoted.document.id
        var lines = [Line(stage: "document", id: id, document: ExtractJSON(quoted.document, isLine: false))]
        lines += quoted.document.blocks.map { Line(stage: "block", id: id, block: BlockJSON($0, locator)) }
        lines += quoted.quotations.enumerated().map { index, quotation in
            Line(stage: "quotation", id: id, quotation: QuotationJSON(quotation, number: index + 1, locator))
        }
        lines += findings.enumerated().map { index, finding in
            let json = FindingJSON(finding, number: index + 1, in: quoted, locator: locator, atlas: atlas)
            return Line(stage: "finding", id: id, finding: json)
        }
        return try lines.flatMap { try JSONLine.bytes($0) + [0x0A] }
    }
}
