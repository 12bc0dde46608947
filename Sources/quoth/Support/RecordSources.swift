internal import Quoth
internal import QuothRecord

/// The documents of a record that are likely sources of some copies: what is traced against, instead of all of it.
struct RecordSources {
    /// The most documents of the record that are looked at closely for one copy.
    private static let perCopy = 64

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
        var places: Set<SegmentedIndex.Place> = []
        for result in found {
            let likely = try result.get()
            places.formUnion(likely.places)
            sources.background.add(likely.background)
        }
        for place in places.sorted(by: { ($0.segment, $0.document) < ($1.segment, $1.document) }) {
            sources.documents.append(try record.document(at: place))
        }
        return sources
    }

    /// What an index tells of one copy.
    private struct Likely: Sendable {
        var places: [SegmentedIndex.Place]
        var background: Background
    }

    private static func likely(_ copy: Document, in record: RecordSnapshot) -> Result<Likely, RecordError> {
        do throws(RecordError) {
            let found = try record.candidates(for: FoldedText(copy.text), limit: perCopy)
            return .success(Likely(places: found.documents, background: found.background))
        } catch {
            return .failure(error)
        }
    }
}
