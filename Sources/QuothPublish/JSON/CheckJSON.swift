internal import Quoth

/// The answer of `check`, schema `quoth/check@1`: `docs/formats.md` documents each field.
public struct CheckJSON: Encodable {
    let schema = Schema.check
    let engine = EngineJSON()
    let drafts: [DocumentJSON]
    let sources: [DocumentJSON]
    let quotes: [FindingJSON]
    let summary: SummaryJSON
    let proofs: [SourceProofJSON]?
    let errors: [LeftOut]

    enum CodingKeys: CodingKey { case schema, engine, drafts, sources, quotes, summary, proofs, errors }

    /// The answer of `run`.
    /// - Complexity: O(*n*) in the bytes of the texts that are named.
    public init(_ run: CheckRun) {
        let atlas = Atlas(run.sources, for: run.findings)
        drafts = run.drafts.map { DocumentJSON($0.quoted.document) }
        sources = run.sources.map { DocumentJSON($0.document) }
        quotes = run.drafts.flatMap { Self.quotes(of: $0, atlas) }
        summary = SummaryJSON(run.findings)
        proofs = SourceProofJSON.all(run.proofs, run.sources)
        errors = run.leftOut
    }

    private static func quotes(of draft: CheckedDraft, _ atlas: Atlas) -> [FindingJSON] {
        let locator = Locator(draft.quoted.document)
        return draft.findings.enumerated().map { index, finding in
            FindingJSON(finding, number: index + 1, in: draft.quoted, locator: locator, atlas: atlas)
        }
    }

    /// The same as JSON lines: one a quotation, then one a left-out input, each with its schema.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public func lines() throws -> [UInt8] {
        try LineJSON.lines(
            quotes.map { LineJSON(schema, quote: $0) } + errors.map { LineJSON(schema, error: $0) })
    }
}
