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
        /// When it was last captured, or its server said that it has not changed; `nil` where that is not known.
        public var seenAt: String?
        /// How often it was captured.
        public var captures: Int
        /// The words of its text.
        public var words: Int
        /// Whether a later version has taken its place.
        public var isOld: Bool
        /// How much of the page it is.
        public var form: VersionForm
        /// The index of the version that it is compared with, the last one before it of the same form, if there is one.
        public var previous: Int?
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
            SELECT v.id, v.digest, v.title, v.published, v.first_captured, count(c.id), v.words, v.superseded, v.form, \
            nullif(max(coalesce(max(c.captured_at), ''), coalesce(v.seen_at, '')), '') FROM version v LEFT JOIN capture c ON c.version = v.id WHERE v.document = ? GROUP BY v.id \
            ORDER BY \(VersionOrder.sql)
            """
        let entries = try database.all(sql, [.integer(document)]) { row in
            VersionHistory.Entry(
                number: 0, row: row.integer(0), digest: Digest.hexadecimal(row.bytes(1)), title: row.optionalText(2),
                published: row.optionalText(3), capturedAt: row.optionalText(4), seenAt: row.optionalText(9),
                captures: row.integer(5),
                words: row.integer(6), isOld: row.integer(7) != 0, form: VersionForm(rawValue: row.integer(8)) ?? .page)
        }
        let previous = VersionOrder.previous(entries.map(\.form))
        return zip(entries, previous).enumerated().map { index, pair in
            var entry = pair.0
            (entry.number, entry.previous) = (index + 1, pair.1)
            return entry
        }
    }

    /// The keys of documents with a version that changed another one, those captured last first.
    ///
    /// - Parameter isSilent: Only those in which a quotation was silently edited.
    public func changedDocuments(limit: Int, isSilent: Bool = false) throws(RecordError) -> [String] {
        let changed = isSilent ? "WHERE c.classes GLOB '\(StoredChange.silentClass)*' " : ""
        return try database.all(
            """
            SELECT d.key FROM change c CROSS JOIN version v ON v.id = c.version CROSS JOIN document d ON d.id = v.document \
            \(changed)GROUP BY v.document ORDER BY max(v.first_captured) DESC, max(v.id) DESC LIMIT ?
            """, [.integer(limit)]
        ) { $0.text(0) }
    }

    /// The text and the quotations of a version.
    public func quoted(_ entry: VersionHistory.Entry) throws(RecordError) -> QuotedDocument? {
        try quoted(version: entry.row)
    }

    /// The text and the quotations of version number `version`; `nil` if there is none.
    package func quoted(version: Int) throws(RecordError) -> QuotedDocument? {
        guard let document = try document(version: version) else { return nil }
        return QuotedDocument(document: document, quotations: try quotations(version: version))
    }

    /// What version number `version` changed, as the record keeps it; `nil` if it is the first, or not settled yet.
    package func change(
        of version: Int
    ) throws(RecordError) -> (previous: [UInt8], classes: [String], changes: [StoredChange])? {
        let sql =
            "SELECT p.digest, c.classes, c.payload FROM change c JOIN version p ON p.id = c.previous WHERE c.version = ?"
        return try database.first(sql, [.integer(version)]) { row in
            let classes = row.text(1).split(separator: " ").map(String.init)
            return (row.bytes(0), classes, StoredChange.changes(row.text(2)))
        }
    }
}
