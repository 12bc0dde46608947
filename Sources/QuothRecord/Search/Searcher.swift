internal import CSQLite
package import Quoth

/// Answers queries from the store of a record.
///
/// Matches come in the order of time, so the newest ones cost the same however many there are. What would need to look at
/// all of them is bounded: totals are counted up to a limit, facets over the newest matches, and only the newest matches
/// are ranked.
package struct Searcher {
    /// The newest matches that are ranked.
    static let rankLimit = 8_000
    /// The newest matches that facets are counted over.
    static let facetLimit = 1_000
    /// The words of a snippet, and of a quotation that is shown.
    private static let snippetWords = 32, quoteWords = 80

    let database: Database
    /// The text of a version, by its number.
    let text: (Int) throws(RecordError) -> Text?
    private var facts: (table: FactTable, version: Int)?

    /// A searcher over `database`, which gets texts to show from `text`.
    package init(_ database: Database, text: @escaping (Int) throws(RecordError) -> Text?) throws(RecordError) {
        self.database = database
        self.text = text
        let code = csqlite_add_rank(database.handle)
        guard code == SQLITE_OK else {
            throw .store(path: database.path, doing: "searched", code: Int(code), reason: "there is no FTS5")
        }
    }

    /// A page of what `query` finds.
    /// - Throws: ``SearchError/cursor`` for a cursor of another query; ``SearchError/record(_:)`` if the store fails.
    /// - Complexity: O(log *n* + *k*) in the documents of the record and the hits of the page, if many match; a ranked page
    ///   looks at 8,000 matches at most.
    package func page(_ query: Query, _ options: SearchOptions = SearchOptions()) throws(SearchError) -> SearchPage {
        var options = options
        // Without words there is nothing to rank by.
        if options.order == .relevance, QueryPlan(query).match == nil { options.order = .date }
        var cursor: SearchCursor?
        if let after = options.after {
            guard let known = SearchCursor(after, for: query, options.order) else { throw .cursor(after) }
            cursor = known
        }
        do throws(RecordError) {
            return try page(query, options, after: cursor)
        } catch { throw .record(error) }
    }

    private func page(
        _ query: Query, _ options: SearchOptions, after cursor: SearchCursor?
    ) throws(RecordError) -> SearchPage {
        let limit = min(max(1, options.limit), SearchOptions.limitLimit)
        let found: FoundRows = try snapshot { () throws(RecordError) in
            let plan = QueryPlan(query)
            let time = TimeLimit(.milliseconds(options.milliseconds))
            if let facts = try usableFacts(), let rows = FactRows(database, plan, facts) {
                var lookup = FactLookup(rows, options, limit: limit)
                return try lookup.run(after: cursor, time)
            }
            var lookup = StoreLookup(SearchRows(database: database, plan: plan), options, limit: limit)
            return try lookup.run(after: cursor, time)
        }
        var page = SearchPage(isOfQuotations: query.isOfQuotations)
        page.isTruncated = found.isTruncated
        page.facets = found.facets
        page.hits = try hits(found.rows, query)
        if found.isMore, let last = found.rows.last {
            let ranking = found.ranking.map {
                SearchCursor.Ranking(score: last.score ?? 0, rows: $0.among, weights: $0.weights)
            }
            page.next = SearchCursor(row: last.row, ranking: ranking).text(for: query, options.order)
        }
        page.rankedAmong = found.ranking.flatMap { $0.isAll ? nil : Self.rankLimit }
        if page.next == nil, options.after == nil, !page.isTruncated {
            // A page that has all of them tells how many there are.
            page.total = page.hits.count
        } else {
            page.total = max(page.hits.count, min(found.count, SearchPage.countLimit))
            page.isMore = found.count > SearchPage.countLimit
        }
        return page
    }

    // MARK: Facts

    /// Has searches use `facts`, as long as the record is as it was when its ``Record/dataVersion()`` was `version`.
    mutating func use(_ facts: FactTable, at version: Int) { self.facts = (facts, version) }

    /// Whether ``use(_:at:)`` brought facts that are still those of the record.
    func hasFacts() throws(RecordError) -> Bool { try usableFacts() != nil }

    private func usableFacts() throws(RecordError) -> FactTable? {
        guard let facts else { return nil }
        let version = try database.first("PRAGMA data_version") { $0.integer(0) }
        return version == facts.version ? facts.table : nil
    }

    /// Runs `body` on the record as it is at this moment, if the connection is not in a transaction already.
    private func snapshot<Result>(_ body: () throws(RecordError) -> Result) throws(RecordError) -> Result {
        sqlite3_get_autocommit(database.handle) == 0 ? try body() : try database.snapshot(body)
    }

    // MARK: Hits

    private func hits(_ rows: [SearchRow], _ query: Query) throws(RecordError) -> [SearchHit] {
        let highlighter = Highlighter(query, in: [.text])
        // Of a quotation's document the title need not hold the words.
        let titles = Highlighter(query, in: query.isOfQuotations ? [.title] : [.text, .title])
        var hits: [SearchHit] = []
        for row in rows {
            var hit = row.hit
            hit.title = titles.whole(hit.title.text)
            if let words = hit.quote?.words {
                hit.quote?.words = highlighter.snippet(of: words.text, words: Self.quoteWords)
            } else if let text = try text(hit.version) {
                hit.snippet = highlighter.snippet(of: text, words: Self.snippetWords)
            }
            hits.append(hit)
        }
        return hits
    }
}
