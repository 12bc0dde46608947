internal import Quoth

/// The matches of a plan, told by the index of words and a ``FactTable``: ``SearchRows`` tells the same from the store alone.
struct FactRows {
    let database: Database
    let plan: QueryPlan
    let facts: FactTable
    private let filters: RowFilters

    /// - Returns: `nil` for a plan with conditions that need the store.
    init?(_ database: Database, _ plan: QueryPlan, _ facts: FactTable) {
        guard let wanted = plan.filters, plan.change == nil else { return nil }
        (self.database, self.plan, self.facts) = (database, plan, facts)
        filters = RowFilters(wanted, plan.kind, facts)
    }

    /// A row of the timeline that has the words, and what the facts say of it.
    struct Match {
        var row: Int
        /// Its place in the table; `nil` if it does not meet the conditions.
        var place: Int?
        /// How much it says of the query, where that was asked.
        var score = 0.0
    }

    /// Hands over what has the words, with numbers in `rows`, as long as `use` says to go on.
    ///
    /// - Parameter weights: What each phrase counts for a score, in sixteenths of a bit.
    /// - Complexity: O(*k*) in the rows handed over.
    func walk(
        _ rows: ClosedRange<Int>, isOldestFirst: Bool = false, weights: [Int]? = nil, use: (Match) -> Bool
    ) throws(RecordError) {
        guard let match = plan.match else {
            walkAll(rows, isOldestFirst: isOldestFirst, use: use)
            return
        }
        let score = weights == nil ? "" : ", quoth_weight(\(plan.table), ?)"
        let sql = """
            SELECT rowid\(score) FROM \(plan.table) WHERE \(plan.table) MATCH ? AND rowid BETWEEN ? AND ? \
            ORDER BY rowid \(isOldestFirst ? "ASC" : "DESC")
            """
        var values: [Value] = [.text(match), .integer(rows.lowerBound), .integer(rows.upperBound)]
        if let weights { values.insert(PhraseWeights.value(weights), at: 0) }
        var finder = PlaceFinder(facts.rows(plan.kind))
        try database.walk(sql, values) { row throws(RecordError) in
            let number = row.integer(0)
            let place = finder.place(of: number)
            return use(
                Match(
                    row: number, place: place.flatMap { filters.hold($0) ? $0 : nil },
                    score: weights == nil ? 0 : row.real(1)))
        }
    }

    /// The same where no words are asked for.
    private func walkAll(_ rows: ClosedRange<Int>, isOldestFirst: Bool, use: (Match) -> Bool) {
        let all = facts.rows(plan.kind)
        let first = bisect(all.count) { all[$0] >= rows.lowerBound }
        let end = bisect(all.count) { all[$0] > rows.upperBound }
        for i in 0..<max(0, end - first) {
            let place = isOldestFirst ? first + i : end - 1 - i
            if !use(Match(row: all[place], place: filters.hold(place) ? place : nil)) { return }
        }
    }
}

/// Finds numbers among ascending ones, each from where the last one stood.
struct PlaceFinder {
    private let rows: [Int]
    private var last: Int

    init(_ rows: [Int]) { (self.rows, last) = (rows, rows.count - 1) }

    /// Where `row` stands; `nil` if it is not there.
    /// - Complexity: O(log *d*) in the places from the last one.
    mutating func place(of row: Int) -> Int? {
        guard last >= 0 else { return nil }
        var (low, high) = (last, last + 1)
        var step = 1
        while low > 0, rows[low] > row { (low, high, step) = (max(0, low - step), low, step * 2) }
        while high < rows.count, rows[high] <= row {
            (low, high, step) = (high, min(rows.count, high + step), step * 2)
        }
        // What is not less than `row` begins in low...high.
        let place = low + bisect(high - low) { rows[low + $0] >= row }
        last = min(place, rows.count - 1)
        return place < rows.count && rows[place] == row ? place : nil
    }
}
