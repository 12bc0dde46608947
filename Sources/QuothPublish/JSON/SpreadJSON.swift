internal import Quoth

/// The answer of `spread`, schema `quoth/spread@1`: `docs/formats.md` documents each field.
public struct SpreadJSON: Encodable {
    let schema = Schema.spread
    let engine = EngineJSON()
    let passages: [SpreadPassageJSON]
    let sources: [DocumentJSON]
    let errors: [LeftOut]

    enum CodingKeys: CodingKey { case schema, engine, passages, sources, errors }

    /// The answer of `run`.
    /// - Complexity: O(*n*) in the bytes of the texts that are named.
    public init(_ run: SpreadRun) {
        let atlas = run.atlas
        passages = run.passages.map { SpreadPassageJSON($0, run.sources, atlas) }
        let named = Set(run.passages.compactMap(\.spread).flatMap(\.copies).map(\.document))
        sources = named.sorted().map { DocumentJSON(run.sources[$0].document) }
        errors = run.leftOut
    }

    /// The same as JSON lines: one a passage, then one a left-out input, each with its schema.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public func lines() throws -> [UInt8] {
        let lines = passages.map { LineJSON(schema, passage: $0) } + errors.map { LineJSON(schema, error: $0) }
        return try LineJSON.lines(lines)
    }
}

/// A passage that was asked for, with its copies and wordings; numbers of copies count from 1, in order of time.
struct SpreadPassageJSON: Encodable {
    let text: String
    let earliest: [Int]
    let copies: [SpreadCopyJSON]
    let variants: [SpreadVariantJSON]

    init(_ passage: SpreadPassage, _ sources: [QuotedDocument], _ atlas: Atlas) {
        text = passage.words
        earliest = passage.spread?.earliest.map { $0 + 1 } ?? []
        copies = passage.spread?.copies.enumerated().map { SpreadCopyJSON($1, number: $0 + 1, atlas) } ?? []
        variants =
            passage.spread.map { spread in
                spread.variants.indices.map { SpreadVariantJSON($0, of: spread, sources, atlas) }
            } ?? []
    }
}
