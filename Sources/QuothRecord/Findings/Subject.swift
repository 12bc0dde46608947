internal import Quoth

/// A version of a record with what is needed to judge it, or to judge against it.
struct Subject {
    /// The row of its document.
    private let document: Int
    private let series: String?
    let quoted: QuotedDocument
    let time: TimeSpan

    /// Version number `version` of `record`; `nil` if there is none.
    init?(_ version: Int, in record: Record) throws(RecordError) {
        let row = try record.database.first(
            "SELECT document FROM version WHERE id = ?", [.integer(version)]
        ) { $0.integer(0) }
        guard let row, let text = try record.document(version: version) else { return nil }
        (document, series) = (row, text.series)
        quoted = QuotedDocument(document: text, quotations: try record.quotations(version: version))
        time = TimeSpan(publicationOf: text)
    }

    /// Whether version number `other` is of another document, and of another series.
    func isOther(than other: Int, in record: Record) throws(RecordError) -> Bool {
        try record.database.first("SELECT document, series FROM version WHERE id = ?", [.integer(other)]) { row in
            row.integer(0) != document && (series == nil || row.optionalText(1) != series)
        } ?? false
    }
}
