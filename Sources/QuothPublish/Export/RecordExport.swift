internal import Quoth
public import QuothRecord

/// Reads the versions of a record for an export, in an order that is the record's own: by the documents' keys, then by the
/// versions' digests.
public struct RecordExport {
    /// Which versions.
    public struct Filter: Sendable {
        /// Of documents with this key or address; `nil` is any.
        public var document: String?
        /// Of documents of this host; `nil` is any.
        public var host: String?
        /// Only versions that no later capture has replaced.
        public var isNewestOnly: Bool

        /// All versions, or fewer.
        public init(document: String? = nil, host: String? = nil, isNewestOnly: Bool = false) {
            self.document = document
            self.host = host
            self.isNewestOnly = isNewestOnly
        }
    }

    private let record: Record

    /// An export of `record`.
    public init(_ record: Record) {
        self.record = record
    }

    /// Hands every version to `body`, all of one moment.
    /// - Throws: ``RecordError`` if the record can't be read, or what `body` throws.
    /// - Complexity: O(*n* log *n*) in the versions, and their texts; one stands in memory.
    public func forEach(_ filter: Filter = Filter(), _ body: (ExportedDocument) throws -> Void) throws {
        let sql = """
            SELECT version.id, document.key, version.digest FROM version JOIN document ON document.id = version.document \
            WHERE (?1 IS NULL OR document.key = ?1 OR document.url = ?1) AND (?2 IS NULL OR document.host = ?2) \
            AND (?3 = 0 OR superseded = 0) ORDER BY document.key, version.digest
            """
        let values: [Value] = [Value(filter.document), Value(filter.host), .integer(filter.isNewestOnly ? 1 : 0)]
        let rows = try record.database.all(sql, values) { ($0.integer(0), $0.text(1), Digest.hexadecimal($0.bytes(2))) }
        for (id, key, digest) in rows {
            guard let document = try record.document(version: id) else { continue }
            try body(try exported(id, key, digest, document))
        }
    }

    /// Version number `id` with its captures and quotations.
    func exported(
        _ id: Int, _ key: String, _ digest: String, _ document: Document
    ) throws(RecordError) -> ExportedDocument {
        let captures = try captures(of: id)
        // What was first added, and under which name, is no matter of the version's.
        var document = document
        document.id = key
        document.origin = captures.first?.origin ?? document.origin
        document.capturedAt = captures.map(\.capturedAt).filter { !$0.isEmpty }.min()
        return ExportedDocument(
            key: key, version: digest, document: document, captures: captures, change: try change(of: id),
            quotations: try quotations(of: id))
    }

    private func change(of version: Int) throws(RecordError) -> ExportedChange? {
        try record.change(of: version).map { previous, classes, changes in
            ExportedChange(previous: Digest.hexadecimal(previous), classes: classes, changes: changes)
        }
    }

    private func captures(of version: Int) throws(RecordError) -> [ExportedCapture] {
        let sql = """
            SELECT origin, url, captured_at, media_type, digest FROM capture JOIN blob ON blob.id = capture.blob \
            WHERE version = ? ORDER BY captured_at, origin, digest
            """
        return try record.database.all(sql, [.integer(version)]) { row in
            ExportedCapture(
                origin: row.text(0), url: row.optionalText(1), capturedAt: row.text(2), mediaType: row.optionalText(3),
                payload: Digest.hexadecimal(row.bytes(4)))
        }
    }

    private func quotations(of version: Int) throws(RecordError) -> [ExportedQuotation] {
        let keys = try record.database.all(
            "SELECT id, key FROM quotation WHERE version = ? ORDER BY ordinal", [.integer(version)]
        ) { ($0.integer(0), $0.integer(1)) }
        let quotations = try record.quotations(version: version)
        guard keys.count == quotations.count else { return [] }
        var result: [ExportedQuotation] = []
        for ((id, key), quotation) in zip(keys, quotations) {
            let digits = String(UInt64(bitPattern: Int64(key)), radix: 16)
            result.append(
                ExportedQuotation(
                    key: String(repeating: "0", count: 16 - digits.count) + digits, quotation: quotation,
                    finding: try finding(of: id)))
        }
        return result
    }

    private func finding(of quotation: Int) throws(RecordError) -> ExportedFinding? {
        let sql = """
            SELECT verdict, verdicts, flags, risks, confidence, source, source_start, source_end, earliest \
            FROM finding WHERE quotation = ?
            """
        let row = try record.database.first(sql, [.integer(quotation)]) { row in
            (
                ExportedFinding(
                    verdict: row.text(0), verdicts: Self.words(row.text(1)), flags: Self.words(row.text(2)),
                    risks: Self.words(row.text(3)), confidence: row.real(4), source: nil, earliest: nil),
                row.optionalInteger(5), row.optionalInteger(6), row.optionalInteger(7), row.optionalInteger(8)
            )
        }
        guard var finding = row?.0, let (_, source, start, end, earliest) = row else { return nil }
        if let source { finding.source = try place(source, start, end) }
        if let earliest { finding.earliest = try place(earliest, nil, nil) }
        return finding
    }

    /// The names in a cell: a list of words, or one in JSON.
    private static func words(_ cell: String) -> [String] {
        cell.split { " ,[]\"\n".contains($0) }.map(String.init)
    }

    private func place(_ version: Int, _ start: Int?, _ end: Int?) throws(RecordError) -> ExportedFinding.Place? {
        let sql = """
            SELECT document.key, document.url, version.digest FROM version JOIN document \
            ON document.id = version.document WHERE version.id = ?
            """
        guard
            var place = try record.database.first(
                sql, [.integer(version)],
                { row in
                    ExportedFinding.Place(
                        document: row.text(0), url: row.optionalText(1), version: Digest.hexadecimal(row.bytes(2)),
                        range: nil)
                })
        else { return nil }
        if let start, let end, start <= end, let text = try record.document(version: version)?.text {
            place.range = CodePointMap(text).codePoints(TextRange(min(start, text.count), min(end, text.count)))
        }
        return place
    }
}
