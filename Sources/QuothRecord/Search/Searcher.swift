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
        let rows = SearchRows(database: database, plan: QueryPlan(query))
        let limit = min(max(1, options.limit), SearchOptions.limitLimit)
        let time = TimeLimit(.milliseconds(options.milliseconds))
        var page = SearchPage(isOfQuotations: query.isOfQuotations)
        var found: [SearchRow] = []
        try bounded(&page, time) { page throws(RecordError) in
            if options.order == .relevance {
                let ranked = try rows.ranked(limit: limit + 1, after: cursor?.ranking.map { ($0, cursor?.row ?? 0) })
                found = ranked.rows
                page.rankedAmong = ranked.isAll ? nil : Self.rankLimit
                let isMore = found.count > limit
                if isMore { found.removeLast() }
                if isMore, let last = found.last, let score = last.score {
                    let ranking = SearchCursor.Ranking(score: score, rows: ranked.among, weights: ranked.weights)
                    page.next = SearchCursor(row: last.row, ranking: ranking).text(for: query, options.order)
                }
            } else {
                try rows.inTime(isOldestFirst: options.order == .oldest, after: cursor?.row) { row in
                    found.append(row)
                    return found.count <= limit
                }
                if found.count > limit {
                    found.removeLast()
                    page.next = found.last.map { SearchCursor(row: $0.row).text(for: query, options.order) }
                }
            }
        }
        // Where time ran out the rows that were found are a page all the same.
        if page.isTruncated, page.next == nil { found = Array(found.prefix(limit)) }
        page.hits = try hits(found, query)
        try bounded(&page, time) { page throws(RecordError) in
            (page.total, page.isMore) = try rows.count(limit: SearchPage.countLimit)
        }
        page.total = max(page.total, page.hits.count)
        // A page that has all of them tells how many there are, whatever was counted.
        if page.next == nil, options.after == nil, !page.isTruncated {
            (page.total, page.isMore) = (page.hits.count, false)
        }
        if options.hasFacets {
            page.facets = SearchPage.Facets()
            try bounded(&page, time) { page throws(RecordError) in
                page.facets = try FacetCounter(rows: rows).facets(limit: Self.facetLimit)
            }
        }
        return page
    }

    /// Runs `body`; time that runs out meanwhile is told on the page.
    private func bounded(
        _ page: inout SearchPage, _ time: TimeLimit, _ body: (inout SearchPage) throws(RecordError) -> Void
    ) throws(RecordError) {
        if page.isTruncated { return }
        do throws(RecordError) {
            try time.hold(database) { () throws(RecordError) in try body(&page) }
        } catch {
            guard error.isInterruption else { throw error }
            page.isTruncated = true
        }
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
