internal import QuothRecord

/// How much a record holds, for its first page.
struct SiteCounts: Hashable, Sendable {
    let documents: Int
    let quotations: Int
    let speakers: Int

    /// Counts what stands in `record`.
    /// - Complexity: O(*n*) in the documents, quotations and speakers.
    init(_ record: Record) throws(RecordError) {
        func count(_ table: String) throws(RecordError) -> Int {
            try record.database.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? 0
        }
        (documents, quotations, speakers) = (try count("document"), try count("quotation"), try count("speaker"))
    }
}
