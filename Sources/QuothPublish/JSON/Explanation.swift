public import Quoth

/// What each stage passed on for one document, schema `quoth/explain@1`.
public struct Explanation {
    private let quoted: QuotedDocument
    private let findings: [Finding]
    private let chains: [Chain]
    private let sources: [QuotedDocument]

    /// The explanation of `quoted`, with what `tracer` finds of it.
    public init(_ quoted: QuotedDocument, tracer: Tracer?) {
        self.init(
            quoted, findings: tracer?.check(quoted) ?? [],
            chains: tracer.map { $0.sifted($0.chains(for: quoted.document), of: quoted) } ?? [],
            sources: tracer?.sources ?? [])
    }

    /// An explanation of what was found before.
    init(_ quoted: QuotedDocument, findings: [Finding], chains: [Chain], sources: [QuotedDocument]) {
        self.quoted = quoted
        self.findings = findings
        self.chains = chains
        self.sources = sources
    }

    /// The line of a capture: where it came from and how large it is.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public static func lines(of capture: Capture) throws -> [UInt8] {
        try JSONLine.bytes(Line(stage: "capture", id: capture.name, capture: CaptureJSON(capture))) + [0x0A]
    }

    /// One JSON line a thing: the document, each block, quotation, chain and finding.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public func lines() throws -> [UInt8] {
        let locator = Locator(quoted.document)
        let atlas = Atlas(sources, for: findings)
        let id = quoted.document.id
        var lines = [Line(stage: "document", id: id, document: ExtractJSON(quoted.document, isLine: false))]
        lines += quoted.document.blocks.map { Line(stage: "block", id: id, block: BlockJSON($0, locator)) }
        lines += quoted.quotations.enumerated().map { index, quotation in
            Line(
                stage: "quotation", id: id,
                quotation: QuotationJSON(quotation, number: index + 1, locator, isExplained: true))
        }
        lines += chains.map { chain in
            let source = Locator(sources[chain.document].document)
            return Line(stage: "chain", id: id, chain: ChainJSON(chain, copy: locator, source: source))
        }
        lines += findings.enumerated().map { index, finding in
            let json = FindingJSON(finding, number: index + 1, in: quoted, locator: locator, atlas: atlas)
            return Line(stage: "finding", id: id, finding: json)
        }
        return try lines.flatMap { try JSONLine.bytes($0) + [0x0A] }
    }

    private struct Line: Encodable {
        let schema = Schema.explain
        let stage: String
        let id: String
        var capture: CaptureJSON?
        var document: ExtractJSON?
        var block: BlockJSON?
        var quotation: QuotationJSON?
        var chain: ChainJSON?
        var finding: FindingJSON?

        enum CodingKeys: CodingKey { case schema, stage, id, capture, document, block, quotation, chain, finding }
    }

    private struct CaptureJSON: Encodable {
        let origin: String
        let bytes: Int
        let mediaType: String?
        let charset: String?

        init(_ capture: Capture) {
            origin = capture.origin
            bytes = capture.bytes.count
            mediaType = capture.mediaType
            charset = capture.charset
        }
    }

    private struct ChainJSON: Encodable {
        let source: String
        let copy: SpanJSON
        let passage: SpanJSON
        let bits: Double
        let sharedWords: Int
        /// Why the passage is no reuse, if it is none.
        let boilerplate: DiscountJSON?

        init(_ chain: Chain, copy: Locator, source: Locator) {
            self.source = source.document.id
            self.copy = SpanJSON(chain.copy, copy)
            passage = SpanJSON(chain.source, source)
            bits = Share.rounded(chain.bits)
            sharedWords = chain.pairs.count
            boilerplate = chain.discount.map(DiscountJSON.init)
        }
    }
}
