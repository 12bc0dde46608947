internal import Quoth
internal import QuothRecord

/// What is found out when somebody asks: a draft judged, two texts compared, a quotation followed.
struct SiteTracing {
    /// The most documents of the record that are looked at closely.
    private static let limit = 128

    let record: Record

    /// Every quotation of `draft`, judged against the record.
    func check(_ draft: Document) throws(RecordError) -> CheckRun {
        let quoted = Pipeline.attribute(draft)
        let (sources, background) = try likely(FoldedText(draft.text))
        let index = SeedIndex(sources.map(\.document), background: background)
        let findings = Tracer(sources: sources, index: index).checkOnCores(quoted)
        return CheckRun(drafts: [CheckedDraft(quoted: quoted, findings: findings)], sources: sources)
    }

    /// What `copy` took over from `source`.
    func trace(_ source: QuotedDocument, _ copy: QuotedDocument) -> TraceRun {
        let pairs = Tracer(sources: [source]).trace(copy)
        return TraceRun(copies: [TracedCopy(quoted: copy, pairs: pairs)], sources: [source])
    }

    /// How `quotation` of `document` spread through the record.
    func spread(_ quotation: SiteQuotation, of document: QuotedDocument) throws(RecordError) -> SpreadRun {
        let parts = quotation.quotation.parts
        var (sources, background) = try likely(FoldedText(document.document.text, in: parts))
        // The text that the words were taken from is a copy, too.
        if !sources.contains(where: {
            $0.document.id == document.document.id && $0.document.text == document.document.text
        }) {
            sources.append(document)
        }
        let index = SeedIndex(sources.map(\.document), background: background)
        let spread = Tracer(sources: sources, index: index).spread(of: parts, in: document)
        return SpreadRun(passages: [SpreadPassage(words: quotation.words, spread: spread)], sources: sources)
    }

    /// The documents that are likely to have `words`, with their quotations, and how common words are in the record.
    private func likely(_ words: FoldedText) throws(RecordError) -> ([QuotedDocument], Background) {
        let found = try record.snapshot.sources(of: words, limit: Self.limit)
        let sources = try found.documents.map { place, document throws(RecordError) in
            let version = try record.snapshot.version(at: place)
            return QuotedDocument(document: document, quotations: try record.quotations(version: version))
        }
        return (sources, found.background)
    }
}
