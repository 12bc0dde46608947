internal import Quoth

/// Tells which of some rows of a record somebody follows.
struct FollowMatcher {
    private let record: Record
    private let decisions: [SpeakerDecision]

    init(_ record: Record) throws(RecordError) {
        self.record = record
        decisions = try SpeakerDecisions(record).all()
    }

    /// Whether `target` is found among quotations rather than documents.
    static func isOfQuotations(_ target: FollowTarget) -> Bool {
        target.kind == .quotation || (try? target.query().isOfQuotations) ?? false
    }

    /// Those of the quotations in `rows` that `target` means.
    func quotations(_ target: FollowTarget, among rows: [Int]) throws(RecordError) -> Set<Int> {
        if rows.isEmpty { return [] }
        if let key = target.key { return try copies(of: key, among: rows) }
        return try matching(target, rows)
    }

    /// Those of the versions with the places in time `ranks` that `target` means.
    func documents(_ target: FollowTarget, among ranks: [Int]) throws(RecordError) -> Set<Int> {
        if ranks.isEmpty { return [] }
        return target.kind == .everything ? Set(ranks) : try matching(target, ranks)
    }

    private func matching(_ target: FollowTarget, _ rows: [Int]) throws(RecordError) -> Set<Int> {
        guard let query = try? target.query() else { return [] }
        return try SearchRows(database: record.database, plan: QueryPlan(query.knowing(decisions))).matching(rows)
    }

    /// Those of the quotations in `rows` that rest on the same passage as the quotation with the digits `key`, itself
    /// among them.
    private func copies(of key: Int, among rows: [Int]) throws(RecordError) -> Set<Int> {
        let root = try record.database.first(
            """
            SELECT coalesce(f.source, q.version), coalesce(f.source_start, q.start), coalesce(f.source_end, q.end) \
            FROM quotation q LEFT JOIN finding f ON f.quotation = q.id AND f.verdict <> 'unfound' AND f.source NOTNULL \
            WHERE q.key = ?
            """, [.integer(key)]
        ) { ($0.integer(0), $0.integer(1), $0.integer(2)) }
        guard let (version, start, end) = root else { return [] }
        let place: [Value] = [.integer(version), .integer(end), .integer(start)]
        let list = Value.text("[" + rows.map(String.init).joined(separator: ",") + "]")
        var found: Set<Int> = []
        try record.database.rows(
            """
            SELECT f.quotation FROM finding f WHERE f.quotation IN (SELECT value FROM json_each(?)) AND +f.source = ? \
            AND f.verdict <> 'unfound' AND f.source_start < ? AND f.source_end > ?
            """, [list] + place
        ) { found.insert($0.integer(0)) }
        try record.database.rows(
            """
            SELECT q.id FROM quotation q WHERE q.id IN (SELECT value FROM json_each(?)) \
            AND (q.key = ? OR +q.version = ? AND q.start < ? AND q.end > ?)
            """, [list, .integer(key)] + place
        ) { found.insert($0.integer(0)) }
        return found
    }
}
