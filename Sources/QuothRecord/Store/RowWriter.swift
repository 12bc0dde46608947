internal import Quoth

/// Writes the rows of what is added, inside a transaction that somebody else has begun.
struct RowWriter {
    let database: Database
    /// The words that search reads, which wait until ``WordRows/flush()``.
    let words: WordRows

    init(database: Database) {
        self.database = database
        words = WordRows(database)
    }

    /// The row of the raw bytes with `digest`, if they are kept already.
    func blob(_ digest: [UInt8]) throws(RecordError) -> Int? {
        try database.first("SELECT id FROM blob WHERE digest = ?", [.bytes(digest)]) { $0.integer(0) }
    }

    /// Adds the row of raw bytes that stand in a pack; the number of the row.
    func addBlob(_ raw: RawBytes, pack: Int, offset: Int) throws(RecordError) -> Int {
        try database.run(
            "INSERT INTO blob(digest, size, pack, offset, length, checksum) VALUES(?,?,?,?,?,?)", .bytes(raw.digest),
            .integer(raw.size), .integer(pack), .integer(offset), .integer(raw.frame.count),
            .integer(Int(CRC32.of(raw.frame))))
        return database.lastRow
    }

    /// The row of the document with the key of `added`, made if need be.
    func document(_ added: AddedDocument) throws(RecordError) -> (row: Int, isNew: Bool) {
        let known = try database.first("SELECT id FROM document WHERE key = ?", [.text(added.key)]) { $0.integer(0) }
        if let known { return (known, false) }
        let host = added.document.url.flatMap { DocumentKey.address($0.value) }.map(DocumentKey.host)
        try database.run(
            "INSERT INTO document(key, url, host) VALUES(?,?,?)", .text(added.key), Value(added.document.url?.value),
            Value(host))
        return (database.lastRow, true)
    }

    /// The row of the version of document number `document` with `digest`, if it is kept already.
    func version(of document: Int, digest: [UInt8]) throws(RecordError) -> Int? {
        try database.first(
            "SELECT id FROM version WHERE document = ? AND digest = ?", [.integer(document), .bytes(digest)]
        ) { $0.integer(0) }
    }

    /// Adds version number `id` of document number `document`: its facts, its words for search, and its quotations.
    func addVersion(
        _ id: Int, of document: Int, _ added: AddedDocument, capturedAt: String
    ) throws(RecordError) {
        let facts = added.document
        let day = Timeline.day(facts.published?.value)
        let rank = try words.number(day, .documents)
        try database.run(
            """
            INSERT INTO version(id, document, digest, name, title, author, publisher, site, published, language, kind, \
            series, listing, words, first_captured, rank, form) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """, .integer(id), .integer(document), .bytes(added.digest), .text(facts.id), Value(facts.title?.value),
            Value(facts.authors.isEmpty ? nil : facts.authors.map(\.value).joined(separator: "\n")),
            Value(facts.publisher?.value), Value(facts.site?.value), Value(facts.published?.value.iso),
            Value(facts.language?.value), Value(facts.kind?.value.rawValue), Value(facts.series), Value(facts.listing),
            .integer(added.words.count), Value(capturedAt.isEmpty ? nil : capturedAt), .integer(rank),
            .integer(VersionForm(facts).rawValue))
        let host = try database.first("SELECT host FROM document WHERE id = ?", [.integer(document)]) {
            $0.optionalText(0)
        }
        let page = IndexedText.Facts(
            host: host ?? nil, site: facts.site?.value, publisher: facts.publisher?.value,
            language: facts.language?.value, kind: facts.kind?.value.rawValue)
        words.add(row: rank, added, page)
        for (ordinal, quotation) in added.quotations.enumerated() {
            let row = try words.number(day, .quotations)
            try add(quotation, number: ordinal, row: row, to: id, added, page)
        }
    }

    /// Notes which version of document number `document` is the newest: of those that are whole, or else the fullest, the
    /// one that was captured last, and where no time is known, the one that was added last.
    func markNewest(of document: Int) throws(RecordError) {
        try database.run(
            """
            UPDATE version SET superseded = NOT superseded WHERE document = ?1 AND superseded = (id = ( \
            SELECT v.id FROM version v LEFT JOIN capture c ON c.version = v.id WHERE v.document = ?1 \
            ORDER BY max(v.form, \(VersionForm.text.rawValue)), c.captured_at DESC, v.form, CASE c.captured_at WHEN '' THEN v.id END DESC, v.digest DESC LIMIT 1))
            """, .integer(document))
    }

    /// Adds a capture of version number `version`; the number of its row, or `nil` if there is one already.
    func addCapture(_ addition: Addition, of version: Int, blob: Int) throws(RecordError) -> Int? {
        try database.run(
            """
            INSERT OR IGNORE INTO capture(version, blob, url, origin, captured_at, media_type, charset) \
            VALUES(?,?,?,?,?,?,?)
            """, .integer(version), .integer(blob), Value(addition.url), .text(addition.origin),
            .text(addition.capturedAt), Value(addition.mediaType), Value(addition.charset))
        guard database.changes > 0 else { return nil }
        let row = database.lastRow
        if !addition.capturedAt.isEmpty {
            try database.run(
                "UPDATE version SET first_captured = ?1 WHERE id = ?2 AND (first_captured IS NULL OR first_captured > ?1)",
                .text(addition.capturedAt), .integer(version))
            // Its place among the versions may be another one now.
            if database.changes > 0 {
                try database.run("INSERT OR IGNORE INTO unsettled(version) VALUES(?)", .integer(version))
            }
        }
        return row
    }

    /// The digest of the version of document number `document` that was added before version number `version`.
    func digest(before version: Int, of document: Int) throws(RecordError) -> String? {
        try database.first(
            "SELECT digest FROM version WHERE document = ? AND id < ? ORDER BY id DESC LIMIT 1",
            [.integer(document), .integer(version)]
        ) { Digest.hexadecimal($0.bytes(0)) }
    }

    // MARK: Quotations

    private func add(
        _ quotation: Quotation, number: Int, row: Int, to version: Int, _ added: AddedDocument,
        _ page: IndexedText.Facts
    ) throws(RecordError) {
        let text = added.document.text
        let speaker = try quotation.attribution.flatMap { attribution throws(RecordError) in
            try self.speaker(attribution.speaker, in: version)
        }
        let key = QuotationRow.key(
            document: added.key, version: added.digest, start: quotation.range.start, ordinal: number)
        let words = QuotationRow.words(quotation, in: text)
        let own: [Value] = [
            .integer(row), .integer(version), .integer(number), .integer(key), Value(speaker), .text(words),
        ]
        try database.run(
            """
            INSERT INTO quotation(id, version, ordinal, key, speaker, words, \(QuotationRow.columns)) \
            VALUES(?,?,?,?,?,?, ?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """, own + QuotationRow.values(quotation, in: text))
        let cue = quotation.attribution?.cue.map { text[$0.range] }
        self.words.add(row: row, words: words, quotation, cue: cue, page)
    }

    /// The row of a speaker who has a name, made if need be, with the other names that the version gives.
    func speaker(_ speaker: Speaker, in version: Int?) throws(RecordError) -> Int? {
        guard speaker.kind == .person || speaker.kind == .organisation, !speaker.name.isEmpty else { return nil }
        let key = speaker.kind.rawValue + ":" + Folding.fold(speaker.name)
        let known = try database.first("SELECT id FROM speaker WHERE key = ?", [.text(key)]) { $0.integer(0) }
        let row: Int
        if let known {
            row = known
        } else {
            try database.run(
                "INSERT INTO speaker(key, name, kind) VALUES(?,?,?)", .text(key), .text(speaker.name),
                .text(speaker.kind.rawValue))
            row = database.lastRow
        }
        guard let version else { return row }
        for alias in speaker.aliases {
            try database.run(
                "INSERT OR IGNORE INTO alias(speaker, version, name) VALUES(?,?,?)", .integer(row), .integer(version),
                .text(alias))
        }
        return row
    }

    // MARK: Removing

    /// Removes all rows of version number `version`, whose document is `document`.
    func remove(_ version: Int, _ document: Document) throws(RecordError) {
        let own = Value.integer(version)
        try words.remove(version: version, document)
        let page = try database.first("SELECT document FROM version WHERE id = ?", [own]) { $0.integer(0) }
        try database.execute("CREATE TEMP TABLE IF NOT EXISTS gone(speaker INTEGER PRIMARY KEY)")
        for statement in Self.removals { try database.run(statement, own) }
        // A speaker of whom nothing is left.
        try database.execute(
            """
            DELETE FROM speaker WHERE id IN (SELECT speaker FROM temp.gone) \
            AND NOT EXISTS (SELECT 1 FROM quotation q WHERE q.speaker = speaker.id) \
            AND NOT EXISTS (SELECT 1 FROM alias a WHERE a.speaker = speaker.id); DELETE FROM temp.gone
            """)
        guard let page else { return }
        try markNewest(of: page)
        for statement in Self.endings { try database.run(statement, .integer(page)) }
    }

    /// What else goes with the last version of a document, its number being the parameter.
    private static let endings = [
        "UPDATE watch SET document = NULL WHERE document = ?1 AND NOT EXISTS (SELECT 1 FROM version WHERE document = ?1)",
        "DELETE FROM document WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM version WHERE document = ?1)",
    ]

    /// What else goes with a version, its number being the parameter; a raw capture goes that no other version has.
    private static let removals = [
        // What was judged against it is judged again when the record is settled.
        """
        INSERT OR IGNORE INTO unsettled(version) \
        SELECT version FROM quotation JOIN finding ON quotation = id WHERE source = ?
        """,
        "DELETE FROM finding WHERE quotation IN (SELECT id FROM quotation WHERE version = ?1) OR source = ?1",
        "DELETE FROM judged_against WHERE quotation IN (SELECT id FROM quotation WHERE version = ?)",
        "DELETE FROM looked_into WHERE version = ?",
        "UPDATE finding SET earliest = NULL WHERE earliest = ?",
        // The numbers may be given again: news of them would be of others.
        "UPDATE news SET item = 0 WHERE item = ? AND kind <> 1",
        "UPDATE news SET item = 0 WHERE kind = 1 AND item IN (SELECT id FROM quotation WHERE version = ?)",
        """
        INSERT OR IGNORE INTO temp.gone SELECT speaker FROM quotation WHERE version = ?1 AND speaker NOTNULL \
        UNION SELECT speaker FROM alias WHERE version = ?1
        """,
        "DELETE FROM quotation WHERE version = ?",
        "DELETE FROM alias WHERE version = ?",
        // What it stood between is compared with each other when the record is settled.
        "INSERT OR IGNORE INTO unsettled(version) SELECT version FROM change WHERE previous = ?",
        "DELETE FROM unsettled WHERE version = ?",
        "DELETE FROM change WHERE version = ?1 OR previous = ?1",
        "UPDATE leaf SET capture = NULL WHERE capture IN (SELECT id FROM capture WHERE version = ?)",
        """
        UPDATE blob SET pack = NULL WHERE id IN (SELECT blob FROM capture WHERE version = ?1) \
        AND NOT EXISTS (SELECT 1 FROM capture WHERE capture.blob = blob.id AND version <> ?1)
        """,
        "DELETE FROM capture WHERE version = ?",
        "DELETE FROM version WHERE id = ?",
    ]
}
