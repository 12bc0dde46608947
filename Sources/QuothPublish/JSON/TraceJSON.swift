internal import Quoth

/// The answer of `trace`, schema `quoth/trace@1`: `docs/formats.md` documents each field.
public struct TraceJSON: Encodable {
    let schema = Schema.trace
    let engine = EngineJSON()
    let copies: [DocumentJSON]
    let sources: [DocumentJSON]
    let pairs: [PairJSON]
    let discounted: [String: Int]
    let boilerplate: [BoilerplateJSON]?
    let summary: SummaryJSON
    let proofs: [SourceProofJSON]?
    let errors: [LeftOut]

    enum CodingKeys: CodingKey {
        case schema, engine, copies, sources, pairs, discounted, boilerplate, summary, proofs, errors
    }

    /// The answer of `run`.
    /// - Complexity: O(*n*) in the bytes of the texts that are named.
    public init(_ run: TraceRun) {
        let findings = run.copies.flatMap(\.pairs).flatMap(\.findings)
        let atlas = Atlas(run.sources, for: findings)
        copies = run.copies.map { DocumentJSON($0.quoted.document) }
        sources = run.sources.map { DocumentJSON($0.document) }
        pairs = run.copies.flatMap { copy in
            let locator = Locator(copy.quoted.document)
            return copy.pairs.map { pair in
                PairJSON(pair, copy.quoted, locator, run.sources[pair.source].document, atlas)
            }
        }
        discounted = BoilerplateJSON.counts(in: run)
        boilerplate = run.listsBoilerplate ? BoilerplateJSON.all(of: run) : nil
        summary = SummaryJSON(findings)
        proofs = SourceProofJSON.all(run.proofs, run.sources)
        errors = run.leftOut
    }

    /// The same as JSON lines: one a pair, then one a passage that is no reuse if they are listed, then one a left-out input, each with its schema.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public func lines() throws -> [UInt8] {
        try LineJSON.lines(
            pairs.map { LineJSON(schema, pair: $0) } + (boilerplate ?? []).map { LineJSON(schema, boilerplate: $0) }
                + errors.map { LineJSON(schema, error: $0) })
    }
}
