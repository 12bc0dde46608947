public import Quoth

/// All versions of one document of a record.
public struct VersionHistory: Sendable {
    /// One version.
    public struct Entry: Sendable {
        /// Its number among the versions of the document, from 1, in the order of time.
        public var number: Int
        /// The row in this record.
        package var row: Int
        /// The version's digest, as hexadecimal digits.
        public var digest: String
        /// Its title.
        public var title: String?
        /// Its date of publication, ISO 8601.
        public var published: String?
        /// When it was first captured, ISO 8601 in UTC; `nil` where that is not known.
        public var capturedAt: String?
        /// How often it was captured.
        public var captures: Int
        /// The words of its text.
        public var words: Int
        /// Whether a later version has taken its place.
        public var isOld: Bool
    }

    /// What tells the document from others: its canonical URL, or where it was read.
    public var key: String
    /// Its versions, the earliest first.
    public var versions: [Entry]
}

extension Record {
    /// The history of the document that `name` means: by its URL, its key, or the id of one of its versions.
    ///
    /// - Throws: ``RecordError``; the result is `nil` if no document has the name.
    public func history(of name: String) throws(RecordError) -> VersionHistory? {
        let keys = [DocumentKey.address(name), name].compactMap { $0 }
        var row: (Int, String)?
        for key in keys where row == nil {
            row = try database.first("SELECT id, key FROM document WHERE key = ?", [.text(key)]) {
                ($0.integer(0), $0.text(1))
            }
        }
        if row == nil {
            row = try database.first(
                """
                SELECT d.id, d.key FROM version v JOIN document d ON d.id = v.document WHERE v.name = ? \
                ORDER BY v.id DESC LIMIT 1
                """, [.text(name)]
            ) { ($0.integer(0), $0.text(1)) }
        }
        guard let (document, key) = row else { return nil }
        return VersionHistory(key: key, versions: try versions(of: document))
    }

    private func versions(of document: Int) throws(RecordError) -> [VersionHistory.Entry] {
        let sql = """
            SELECT v.id, v.digest, v.title, v.published, nullif(min(c.captured_at), ''), count(c.id), v.words, v.superseded \
            FROM version v LEFT JOIN capture c ON c.version = v.id WHERE v.document = ? GROUP BY v.id \
            ORDER BY coalesce(min(c.captured_at), ''), v.id
            """
        let entries = try database.all(sql, [.integer(document)]) { row in
            VersionHistory.Entry(
                number: 0, row: row.integer(0), digest: Self.hexadecimal(row.bytes(1)), title: row.optionalText(2),
                published: row.optionalText(3), capturedAt: row.optionalText(4), captures: row.integer(5),
                words: row.integer(6), isOld: row.integer(7) != 0)
        }
        return entries.enumerated().map { index, entry in
            var entry = entry
            entry.number = index + 1
            return entry
        }
    }

    /// The keys of documents with more than one version, those captured last first.
    public func changedDocuments(limit: Int) throws(RecordError) -> [String] {
        try database.all(
            """
            SELECT d.key FROM version v JOIN document d ON d.id = v.document GROUP BY v.document HAVING count(*) > 1 \
            ORDER BY max(v.first_captured) DESC, max(v.id) DESC LIMIT ?
            """, [.integer(limit)]
        ) { $0.text(0) }
    }

    /// The text and the quotations of a version.
    public func quoted(_ entry: VersionHistory.Entry) throws(RecordError) -> QuotedDocument? {
        guard let document = try document(version: entry.row) else { return nil }
        return QuotedDocument(document: document, quotations: try quotations(version: entry.row))
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
