internal import Quoth

/// The matches of a plan, read from the store.
struct SearchRows {
    let database: Database
    let plan: QueryPlan

    private var isOfQuotations: Bool { plan.kind == .quotations }

    // MARK: In the order of time

    /// The numbers of rows that are looked at one span after the other, behind row `last`.
    ///
    /// What has no date comes last, whichever end of time comes first.
    static func spans(_ plan: QueryPlan, isOldestFirst: Bool, after last: Int?) -> [ClosedRange<Int>] {
        let dated = Timeline.start(ofDay: Timeline.firstDay, plan.kind)
        let rows = plan.rows
        if !isOldestFirst {
            let end = last.map { $0 - 1 } ?? rows.upperBound
            return rows.lowerBound <= end ? [rows.lowerBound...min(end, rows.upperBound)] : []
        }
        var spans: [ClosedRange<Int>] = []
        let start = max(rows.lowerBound, last.map { $0 + 1 } ?? rows.lowerBound)
        if last ?? dated >= dated, max(start, dated) <= rows.upperBound {
            spans.append(max(start, dated)...rows.upperBound)
        }
        let undated = last.map { $0 >= dated } ?? true ? rows.lowerBound : start
        if undated < dated { spans.append(undated...min(dated - 1, max(undated, rows.upperBound))) }
        return spans
    }

    /// Hands over the matches in the order of time as long as `use` says to go on.
    func inTime(
        isOldestFirst: Bool, after last: Int?, use: (SearchRow) throws(RecordError) -> Bool
    ) throws(RecordError) {
        let order = isOldestFirst ? "ASC" : "DESC"
        let sql = select(SearchRow.columns(isOfQuotations: isOfQuotations), order: "ORDER BY \(number) \(order)")
        var isWanted = true
        for span in Self.spans(plan, isOldestFirst: isOldestFirst, after: last) where isWanted {
            try database.walk(sql, values(span)) { row throws(RecordError) in
                isWanted = try use(SearchRow(row, isOfQuotations: isOfQuotations))
                return isWanted
            }
        }
    }

    /// How many match, at most `limit`.
    func count(limit: Int) throws(RecordError) -> Int {
        var count = 0
        try newest(limit, "v.id") { _ in count += 1 }
        return count
    }

    /// Hands over `columns` of the newest `limit` matches, behind the row's number and score.
    func newest(
        _ limit: Int, _ columns: String, _ body: (Statement) throws(RecordError) -> Void
    ) throws(RecordError) {
        let sql = select(columns, order: "ORDER BY \(number) DESC LIMIT \(limit)")
        try database.rows(sql, values(plan.rows), body)
    }

    /// Which of the rows with the numbers `rows` match.
    /// - Complexity: O(*r* log *n*) in these rows and those of the record, however many match.
    func matching(_ rows: [Int]) throws(RecordError) -> Set<Int> {
        let list = Value.text("[" + rows.map(String.init).joined(separator: ",") + "]")
        let given = "(SELECT value FROM json_each(?))"
        var (narrowed, values) = ("AND \(number) IN \(given)", self.values(plan.rows) + [list])
        if isLedByChange {
            narrowed +=
                isOfQuotations
                ? " AND c.version IN (SELECT version FROM quotation WHERE id IN \(given))"
                : " AND c.version IN (SELECT id FROM version WHERE rank IN \(given))"
            values.append(list)
        }
        var found: Set<Int> = []
        try database.rows(select("v.id", order: narrowed), values) { found.insert($0.integer(0)) }
        return found
    }

    // MARK: SQL

    /// The number of a row, from the table that leads.
    private var number: String {
        if plan.match != nil { return "r.rowid" }
        return isOfQuotations ? (isLedByVerdict ? "f.quotation" : "q.id") : "v.rank"
    }

    private var isLedByChange: Bool { plan.change != nil && plan.match == nil }

    private var isLedByVerdict: Bool { plan.verdict != nil && plan.match == nil }

    /// The tables, the one that leads first: the words, the findings of one verdict, or the rows themselves.
    private func tables(_ lead: String) -> String {
        if isLedByChange { return changed }
        let versions = isOfQuotations ? "version v ON v.id = q.version" : "version v ON v.rank = r.rowid"
        let document = " CROSS JOIN document d ON d.id = v.document"
        if !isOfQuotations {
            return plan.match == nil ? "version v" + document : "\(lead) r CROSS JOIN \(versions)" + document
        }
        let rest = " CROSS JOIN \(versions)\(document)"
        if plan.match != nil {
            return "\(lead) r CROSS JOIN quotation q ON q.id = r.rowid\(rest) LEFT JOIN finding f ON f.quotation = q.id"
        }
        if isLedByVerdict { return "finding f CROSS JOIN quotation q ON q.id = f.quotation" + rest }
        return "quotation q\(rest) LEFT JOIN finding f ON f.quotation = q.id"
    }

    /// The tables, the changes leading: they are few, and their matches are put in order.
    private var changed: String {
        let versions = "change c CROSS JOIN version v ON v.id = c.version CROSS JOIN document d ON d.id = v.document"
        guard isOfQuotations else { return versions }
        return versions + " CROSS JOIN quotation q ON q.version = v.id LEFT JOIN finding f ON f.quotation = q.id"
    }

    private func select(_ columns: String, order: String) -> String {
        var conditions = plan.conditions.map(\.sql)
        if isLedByChange, let change = plan.change { conditions.insert(change.sql, at: 0) }
        if isLedByVerdict { conditions.insert("f.verdict = ?", at: 0) }
        if plan.match != nil { conditions.insert("r.\(plan.table) MATCH ?", at: 0) }
        conditions.append("\(number) BETWEEN ? AND ?")
        return "SELECT \(number), NULL, \(columns) FROM \(tables(plan.table)) WHERE "
            + conditions.joined(separator: " AND ") + " " + order
    }

    private func values(_ rows: ClosedRange<Int>) -> [Value] {
        var values = plan.conditions.flatMap(\.values)
        if isLedByVerdict, let verdict = plan.verdict { values.insert(.text(verdict.rawValue), at: 0) }
        if let match = plan.match { values.insert(.text(match), at: 0) }
        return values + [.integer(rows.lowerBound), .integer(rows.upperBound)]
    }

    // MARK: Ranked

    /// The newest matches, those first that say most of the query.
    struct Ranked {
        var rows: [SearchRow]
        /// The rows that were ranked.
        var among: ClosedRange<Int>
        var weights: [Int]
        var isAll: Bool
    }

    /// The best `limit` matches behind the one that a page ended with.
    func ranked(limit: Int, after last: (SearchCursor.Ranking, row: Int)?) throws(RecordError) -> Ranked {
        let match = Value.text(plan.match ?? "\"\"")
        let weights: [Int]
        if let last {
            weights = last.0.weights
        } else {
            weights = try PhraseWeights(database: database, plan: plan).weights()
        }
        let all = plan.rows
        var among = last?.0.rows ?? all
        var isAll = true
        let bound = try database.first(
            """
            SELECT rowid FROM \(plan.table) WHERE \(plan.table) MATCH ? AND rowid BETWEEN ? AND ? \
            ORDER BY rowid DESC LIMIT 1 OFFSET \(Searcher.rankLimit)
            """, [match, .integer(all.lowerBound), .integer(among.upperBound)]
        ) { $0.integer(0) }
        if let bound {
            if last == nil { among = (bound + 1)...among.upperBound }
            isAll = false
        }
        let inner = """
            SELECT rowid AS rowid, quoth_weight(\(plan.table), ?) AS score FROM \(plan.table) \
            WHERE \(plan.table) MATCH ? AND rowid BETWEEN ? AND ? ORDER BY score DESC, rowid DESC LIMIT \(Searcher.rankLimit)
            """
        var conditions = plan.conditions.map(\.sql)
        var values: [Value] = [
            PhraseWeights.value(weights), match, .integer(among.lowerBound),
            .integer(among.upperBound),
        ]
        values += plan.conditions.flatMap(\.values)
        if let (ranking, row) = last {
            conditions.append("(r.score < ? OR r.score = ? AND r.rowid < ?)")
            values += [.real(ranking.score), .real(ranking.score), .integer(row)]
        }
        let sql =
            "SELECT r.rowid, r.score, \(SearchRow.columns(isOfQuotations: isOfQuotations)) FROM \(tables("(\(inner))"))"
            + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")) + " LIMIT \(limit)"
        let rows = try database.all(sql, values) { SearchRow($0, isOfQuotations: isOfQuotations) }
        return Ranked(rows: rows, among: among, weights: weights, isAll: isAll)
    }
}
