internal import Quoth
internal import QuothPublish

/// Follows passages through documents, of which only those that may have one are asked for their quotations.
struct SpreadSearch {
    /// The words to follow.
    struct Passage: Sendable {
        var document: QuotedDocument
        var parts: [TextRange]
    }

    let passages: [Passage]
    /// The larger collection that the documents come from, if they do.
    let background: Background?

    /// How the passages spread through `documents`.
    func run(in documents: [Document]) async throws -> SpreadRun {
        let index = SeedIndex(documents, background: background)
        let unread = Tracer(sources: documents.map { QuotedDocument(document: $0, quotations: []) }, index: index)
        var likely: [[LikelyCopy]] = []
        try await inOrder(passages, work: { unread.likelyCopies(of: $0.parts, in: $0.document) }) { likely.append($0) }
        let isLikely = Set(likely.joined().map(\.document))
        var sources: [QuotedDocument] = []
        try await inOrder(
            Array(documents.enumerated()),
            work: { number, document in
                isLikely.contains(number)
                    ? Pipeline.attribute(document) : QuotedDocument(document: document, quotations: [])
            }
        ) { sources.append($0) }
        let tracer = Tracer(sources: sources, index: index)
        var run = SpreadRun(passages: [], sources: sources)
        try await inOrder(
            Array(zip(passages, likely)),
            work: { passage, likely in
                SpreadPassage(
                    words: passage.parts.map { passage.document.document.text[$0] }.joined(separator: " … "),
                    spread: tracer.spread(of: passage.parts, in: passage.document, among: likely))
            }
        ) { run.passages.append($0) }
        return run
    }
}
