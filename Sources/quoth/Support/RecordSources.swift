internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// The documents of a record that are likely sources of some copies: what is traced against, instead of all of it.
struct RecordSources {
    /// The most documents of the record that are looked at closely for one copy.
    private static let perCopy = 128

    /// The likely sources, in the order of the record.
    var documents: [Document] = []
    /// How common the words of the copies are in the record.
    var background = Background()

    /// What `record` has of the likely sources of `copies`, looked up on all cores.
    /// - Throws: `RecordError` if the record is damaged.
    static func find(in record: RecordSnapshot, for copies: [Document]) async throws -> RecordSources {
        var found: [Result<Likely, RecordError>] = []
        try await inOrder(copies, work: { likely($0, in: record) }) { found.append($0) }
        var sources = RecordSources()
        var documents: [SegmentedIndex.Place: Document] = [:]
        for result in found {
            let likely = try result.get()
            documents.merge(likely.documents) { one, _ in one }
            sources.background.add(likely.background)
        }
        let order = documents.keys.sorted { ($0.segment, $0.document) < ($1.segment, $1.document) }
        sources.documents = order.compactMap { documents[$0] }
        return sources
    }

    /// What an index tells of one copy.
    private struct Likely: Sendable {
        var documents: [SegmentedIndex.Place: Document]
        var background: Background
    }

    private static func likely(_ copy: Document, in record: RecordSnapshot) -> Result<Likely, RecordError> {
        do throws(RecordError) {
            let found = try record.sources(of: FoldedText(copy.text), limit: perCopy)
            let documents = Dictionary(uniqueKeysWithValues: found.documents.map { ($0.place, $0.document) })
            return .success(Likely(documents: documents, background: found.background))
        } catch {
            return .failure(error)
        }
    }

    /// What proves of the documents that `findings` name that the logs of the records among `paths` had them.
    static func proofs(
        of documents: [Document], namedIn findings: [Finding], in paths: [String]
    ) throws(RecordError) -> [SourceProof] {
        var waiting = SourceProof.named(in: findings)
        var proofs: [SourceProof] = []
        for path in paths where RecordSnapshot.exists(at: path) {
            let found = try Record(path).proofs(of: waiting.map { documents[$0] })
            proofs += zip(waiting, found).compactMap { source, proof in
                proof.map { SourceProof(source: source, proof: $0) }
            }
            waiting = zip(waiting, found).compactMap { $1 == nil ? $0 : nil }
        }
        return proofs.sorted { $0.source < $1.source }
    }
}
