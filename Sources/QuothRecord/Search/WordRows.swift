internal import Quoth

/// Writes what search reads: the words of documents and quotations, under numbers in the order of time.
///
/// Rows wait in memory until the transaction ends and go in sorted, as FTS5 writes its index anew for each number that is
/// smaller than the one before.
final class WordRows {
    private let database: Database
    /// The next number of a day, of those days that were asked for.
    private var next: [Timeline.Kind: [Int: Int]] = [.documents: [:], .quotations: [:]]
    private var documents: [(row: Int, title: [UInt8], text: [UInt8])] = []
    private var quotations: [(row: Int, words: [UInt8])] = []

    init(_ database: Database) { self.database = database }

    /// A number for a row of `day` that no other one has.
    func number(_ day: Int, _ kind: Timeline.Kind) throws(RecordError) -> Int {
        let start = Timeline.start(ofDay: day, kind)
        let end = Timeline.start(ofDay: max(day + 1, day == 0 ? Timeline.firstDay : 0), kind)
        let number: Int
        if let known = next[kind]?[day] {
            number = known
        } else {
            let sql =
                kind == .documents
                ? "SELECT max(rank) FROM version WHERE rank >= ? AND rank < ?"
                : "SELECT max(id) FROM quotation WHERE id >= ? AND id < ?"
            let last = try database.first(sql, [.integer(start), .integer(end)]) { $0.optionalInteger(0) } ?? nil
            number = last.map { $0 + 1 } ?? start
        }
        guard number < end else {
            let reason = "more documents have one date of publication than a record holds"
            throw .store(path: database.path, doing: "written", code: 0, reason: reason)
        }
        next[kind]?[day] = number + 1
        return number
    }

    /// Adds the words of a document.
    func add(row: Int, _ added: AddedDocument, _ facts: IndexedText.Facts) {
        documents.append(
            (row, IndexedText.title(added.document.title?.value), IndexedText.document(added.words, facts)))
    }

    /// Adds the words of a quotation.
    func add(row: Int, words: String, _ quotation: Quotation, cue: String?, _ facts: IndexedText.Facts) {
        let speaker = quotation.attribution?.speaker
        let text = IndexedText.quotation(
            FoldedText(Text(words)), speakers: speaker.map { [$0.name] + $0.aliases } ?? [],
            organisation: speaker?.organisation, cue: cue, kind: quotation.kind.rawValue, facts)
        quotations.append((row, text))
    }

    /// Writes what waits.
    func flush() throws(RecordError) {
        documents.sort { $0.row < $1.row }
        quotations.sort { $0.row < $1.row }
        for (row, title, text) in documents {
            try database.run(
                "INSERT INTO version_text(rowid, title, text) VALUES(?,?,?)", .integer(row), Self.text(title),
                Self.text(text))
        }
        for (row, words) in quotations {
            try database.run("INSERT INTO quotation_text(rowid, words) VALUES(?,?)", .integer(row), Self.text(words))
        }
        documents.removeAll(keepingCapacity: true)
        quotations.removeAll(keepingCapacity: true)
    }

    // MARK: Removing

    /// Takes the words of a version, and of its quotations, out of the index, which needs to be told what they were.
    func remove(version: Int, _ document: Document) throws(RecordError) {
        let found = try database.first(
            """
            SELECT v.rank, d.host, v.site, v.publisher, v.language, v.kind FROM version v \
            JOIN document d ON d.id = v.document WHERE v.id = ?
            """, [.integer(version)]
        ) { row in
            let facts = IndexedText.Facts(
                host: row.optionalText(1), site: row.optionalText(2), publisher: row.optionalText(3),
                language: row.optionalText(4), kind: row.optionalText(5))
            return (row: row.integer(0), facts: facts)
        }
        guard let (row, facts) = found else { return }
        try database.run(
            "INSERT INTO version_text(version_text, rowid, title, text) VALUES('delete',?,?,?)", .integer(row),
            Self.text(IndexedText.title(document.title?.value)),
            Self.text(IndexedText.document(FoldedText(document.text), facts)))
        let quotations = try database.all(
            "SELECT \(Self.columns) FROM quotation WHERE version = ?", [.integer(version)]
        ) { Self.words($0, facts) }
        for (row, words) in quotations { try delete(row, words) }
    }

    /// Takes the words of one quotation out of the index, as its row tells them.
    func remove(quotation: Int) throws(RecordError) {
        if let (row, words) = try words(of: quotation) { try delete(row, words) }
    }

    /// Puts them in again, as its row tells them now.
    func add(quotation: Int) throws(RecordError) {
        guard let (row, words) = try words(of: quotation) else { return }
        try database.run("INSERT INTO quotation_text(rowid, words) VALUES(?,?)", .integer(row), Self.text(words))
    }

    private func delete(_ row: Int, _ words: [UInt8]) throws(RecordError) {
        try database.run(
            "INSERT INTO quotation_text(quotation_text, rowid, words) VALUES('delete',?,?)", .integer(row),
            Self.text(words))
    }

    private func words(of quotation: Int) throws(RecordError) -> (row: Int, words: [UInt8])? {
        try database.first(
            """
            SELECT q.id, q.words, q.speaker_name, q.aliases, q.organisation, q.cue, q.kind, d.host, v.site, v.publisher, \
            v.language, v.kind FROM quotation q JOIN version v ON v.id = q.version JOIN document d ON d.id = v.document \
            WHERE q.id = ?
            """, [.integer(quotation)]
        ) { row in
            let facts = IndexedText.Facts(
                host: row.optionalText(7), site: row.optionalText(8), publisher: row.optionalText(9),
                language: row.optionalText(10), kind: row.optionalText(11))
            return Self.words(row, facts)
        }
    }

    private static let columns = "id, words, speaker_name, aliases, organisation, cue, kind"

    /// The words that the index holds of a quotation in a row of ``columns``.
    private static func words(_ row: Statement, _ facts: IndexedText.Facts) -> (row: Int, words: [UInt8]) {
        let aliases = row.text(3).split(separator: "\n").map(String.init)
        let words = IndexedText.quotation(
            FoldedText(Text(row.text(1))), speakers: (row.optionalText(2).map { [$0] } ?? []) + aliases,
            organisation: row.optionalText(4), cue: row.optionalText(5), kind: row.text(6), facts)
        return (row.integer(0), words)
    }

    private static func text(_ bytes: [UInt8]) -> Value { .text(String(decoding: bytes, as: UTF8.self)) }
}
