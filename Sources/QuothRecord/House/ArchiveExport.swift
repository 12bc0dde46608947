internal import Quoth

/// The raw captures of a record as a web archive: a `resource` record each, by address, time and digest.
public struct ArchiveExport {
    private let record: Record
    private let builder: WARCBuilder
    /// Captures that no archive can hold: without an address or a time, or dropped.
    public private(set) var leftOut = 0

    /// An export of `record`.
    public init(_ record: Record) {
        self.record = record
        builder = WARCBuilder(software: "Quoth/" + Version.current)
    }

    /// Hands each record of the archive to `body`.
    /// - Parameter host: Of documents of this host; `nil` is any.
    /// - Parameter document: Of the document with this key or address; `nil` is any.
    /// - Complexity: O(*n*) in the bytes of the captures; one stands in memory.
    public mutating func forEach(
        host: String? = nil, document: String? = nil, _ body: ([UInt8]) throws -> Void
    ) throws {
        let sql = """
            SELECT DISTINCT capture.url, captured_at, blob.id, media_type, pack NOTNULL FROM capture \
            JOIN blob ON blob.id = capture.blob JOIN version ON version.id = capture.version \
            JOIN document ON document.id = version.document WHERE (?1 IS NULL OR document.host = ?1) \
            AND (?2 IS NULL OR document.key = ?2 OR document.url = ?2) ORDER BY capture.url, captured_at, blob.digest
            """
        let rows = try record.database.all(sql, [Value(host), Value(document)]) { row in
            (row.optionalText(0), row.text(1), row.integer(2), row.optionalText(3), row.integer(4) == 1)
        }
        var hasBegun = false
        for (url, date, blob, mediaType, isKept) in rows {
            guard let url, !url.utf8.contains(where: { $0 <= 0x20 }), !date.isEmpty, isKept,
                let bytes = try record.raw(blob: blob)
            else {
                leftOut += 1
                continue
            }
            if !hasBegun { try body(builder.information(date: date)) }
            hasBegun = true
            let type = mediaType.flatMap { $0.utf8.contains { $0 < 0x20 } ? nil : $0 }
            try body(builder.resource(bytes, url: url, date: date, mediaType: type))
        }
    }
}
