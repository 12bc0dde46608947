internal import Quoth

/// A match as it comes out of the store.
struct SearchRow {
    /// Its place on the timeline.
    var row: Int
    var score: Double?
    var hit: SearchHit

    /// The columns that ``init(_:isOfQuotations:)`` reads, behind the row's number and its score.
    static func columns(isOfQuotations: Bool) -> String {
        let document = """
            v.id, v.name, d.key, d.url, v.title, v.author, coalesce(v.site, v.publisher, d.host), v.published, v.language, \
            v.superseded, (SELECT classes FROM change WHERE change.version = v.id)
            """
        let quotation = "q.key, q.words, q.kind, q.speaker_name, q.role, q.organisation, q.cue, f.verdict"
        return isOfQuotations ? document + ", " + quotation : document
    }

    init(_ statement: Statement, isOfQuotations: Bool) {
        row = statement.integer(0)
        score = statement.isNull(1) ? nil : statement.real(1)
        hit = SearchHit(
            version: statement.integer(2), name: statement.text(3), key: statement.text(4),
            url: statement.optionalText(5), title: Snippet(statement.text(6)), author: statement.optionalText(7),
            site: statement.optionalText(8), published: statement.optionalText(9),
            language: statement.optionalText(10), isOld: statement.integer(11) != 0, score: score)
        hit.changes = statement.text(12).split(separator: " ").map(String.init)
        guard isOfQuotations else { return }
        hit.quote = SearchHit.Quote(
            id: Self.hexadecimal(statement.integer(13)), words: Snippet(statement.text(14)), kind: statement.text(15),
            speaker: statement.optionalText(16), role: statement.optionalText(17),
            organisation: statement.optionalText(18), cue: statement.optionalText(19),
            verdict: statement.optionalText(20))
    }

    /// The row with a number; `nil` if there is none.
    static func row(
        _ number: Int, score: Double?, isOfQuotations: Bool, _ database: Database
    ) throws(RecordError) -> SearchRow? {
        let tables =
            isOfQuotations
            ? """
            quotation q CROSS JOIN version v ON v.id = q.version CROSS JOIN document d ON d.id = v.document \
            LEFT JOIN finding f ON f.quotation = q.id WHERE q.id = ?1
            """ : "version v CROSS JOIN document d ON d.id = v.document WHERE v.rank = ?1"
        let sql = "SELECT ?1, ?2, \(columns(isOfQuotations: isOfQuotations)) FROM \(tables)"
        return try database.first(sql, [.integer(number), score.map(Value.real) ?? .null]) {
            SearchRow($0, isOfQuotations: isOfQuotations)
        }
    }

    /// A quotation's key as sixteen digits.
    static func hexadecimal(_ key: Int) -> String {
        let digits = String(UInt64(bitPattern: Int64(key)), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
