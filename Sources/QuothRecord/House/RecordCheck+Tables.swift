internal import Quoth

extension RecordCheck {
    /// More findings of SQLite's own check than these are not listed.
    private static let mostFindings = 100

    /// What SQLite says of its tables, and whether rows that name others name some.
    mutating func checkTables(_ database: Database) throws(RecordError) {
        for line in try database.all("PRAGMA integrity_check(\(Self.mostFindings))", [], { $0.text(0) })
        where line != "ok" { damages.append(Damage(RecordFiles.store, nil, line)) }
        for (table, row) in try database.all("PRAGMA foreign_key_check", [], { ($0.text(0), $0.integer(1)) }) {
            damages.append(Damage(RecordFiles.store, "table \(table), row \(row)", "it names a row that is not there"))
        }
    }

    /// Whether the indices of words hold together; SQLite checks these only for who may write.
    mutating func checkWords() {
        do throws(RecordError) {
            let database = try Database(path + "/" + RecordFiles.store, .readWrite)
            for table in ["version_text", "quotation_text"] {
                do throws(RecordError) {
                    // Without a row of its own content it compares nothing but the index with itself.
                    try database.run("INSERT INTO \(table)(\(table), rank) VALUES('integrity-check', 1)")
                } catch {
                    if case .store = error { throw error }
                    if case .busy = error { throw error }
                    damages.append(Damage(RecordFiles.store, "index of words \(table)", "it does not fit its texts"))
                }
            }
        } catch {
            notes.append("the indices of words were not checked, which takes the right to write: \(error)")
        }
    }

    // MARK: Texts

    /// Opens every segment, reads every text, and compares the rows that were made of it.
    mutating func checkSegments(_ database: Database) throws(RecordError) {
        var missing: [Int: [UInt8]] = [:]
        try database.rows("SELECT id, digest FROM version") { row in missing[row.integer(0)] = row.bytes(1) }
        counts.versions = missing.count
        var hasFailed = false
        for file in try SegmentRows(database: database).all() {
            do throws(RecordError) {
                let segment = try RecordSnapshot(path, [file])
                for damage in segment.index.segments[0].damages() { note(.damaged(damage)) }
                hasFailed = try !check(segment, file, database, &missing) || hasFailed
            } catch {
                note(error)
                hasFailed = true
            }
        }
        // The versions of a damaged segment are not missing, they are unreadable.
        if hasFailed { return }
        for version in missing.keys.sorted() {
            damages.append(Damage(RecordFiles.store, "table version, row \(version)", "its text is in no segment"))
        }
    }

    /// Whether all texts of a segment could be read.
    private mutating func check(
        _ segment: RecordSnapshot, _ file: SegmentFile, _ database: Database, _ missing: inout [Int: [UInt8]]
    ) throws(RecordError) -> Bool {
        var isWhole = true
        for number in 0..<segment.documentCount where !file.removed.contains(number) {
            let place = SegmentedIndex.Place(segment: 0, document: number)
            do throws(RecordError) {
                let version = try segment.version(at: place)
                let document = try segment.document(at: place)
                texts[version] = Digest(of: document.text.utf8)
                guard let digest = missing.removeValue(forKey: version) else {
                    damages.append(Damage(file.seeds, "document \(number)", "the store has no version \(version)"))
                    continue
                }
                if VersionDigest.digest(of: document) != digest {
                    damages.append(Damage(file.texts, "version \(version)", "its digest is not that of the store"))
                }
                try checkRows(of: version, document, database)
            } catch {
                isWhole = false
                note(error)
            }
        }
        return isWhole
    }

    private mutating func checkRows(
        of version: Int, _ document: Document, _ database: Database
    ) throws(RecordError) {
        let sql = """
            SELECT document.key, title, author, publisher, published, digest FROM version JOIN document \
            ON document.id = version.document WHERE version.id = ?
            """
        let row = try database.first(sql, [.integer(version)]) { row in
            (row.text(0), (1...4).map { row.optionalText($0) }, row.bytes(5))
        }
        guard let (key, facts, digest) = row else { return }
        let authors = document.authors.map(\.value).joined(separator: "\n")
        let expected = [
            document.title?.value, authors.isEmpty ? nil : authors, document.publisher?.value,
            document.published?.value.iso,
        ]
        if facts != expected {
            damages.append(
                Damage(RecordFiles.store, "table version, row \(version)", "its facts are not those of its text"))
        }
        try checkQuotations(of: version, document.text, key: key, digest, database)
    }

    private mutating func checkQuotations(
        of version: Int, _ text: Text, key: String, _ digest: [UInt8], _ database: Database
    ) throws(RecordError) {
        let sql = "SELECT \(QuotationRow.columns), words, key, id FROM quotation WHERE version = ? ORDER BY ordinal"
        let rows = try database.all(sql, [.integer(version)]) { row in
            (QuotationRow.quotation(row), row.text(17), row.integer(18), row.integer(19))
        }
        for (ordinal, (quotation, words, own, id)) in rows.enumerated() {
            counts.quotations += 1
            let expected = QuotationRow.key(
                document: key, version: digest, start: quotation?.range.start ?? 0, ordinal: ordinal)
            guard let quotation, quotation.parts.allSatisfy({ $0.end <= text.count }), own == expected,
                words == QuotationRow.words(quotation, in: text)
            else {
                damages.append(
                    Damage(RecordFiles.store, "table quotation, row \(id)", "its words do not stand in its text"))
                continue
            }
        }
    }
}
