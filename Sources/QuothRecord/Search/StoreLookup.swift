internal import Quoth

/// Finds the rows of a page in the store alone, each part by a statement of its own.
struct StoreLookup {
    private let rows: SearchRows
    private let options: SearchOptions
    private let limit: Int
    private var found = FoundRows()

    init(_ rows: SearchRows, _ options: SearchOptions, limit: Int) {
        (self.rows, self.options, self.limit) = (rows, options, limit)
    }

    /// The rows behind `cursor`, with what is counted of all.
    mutating func run(after cursor: SearchCursor?, _ time: TimeLimit) throws(RecordError) -> FoundRows {
        let (rows, options, limit) = (rows, options, limit)
        try found.bounded(rows.database, time) { found throws(RecordError) in
            if options.order == .relevance {
                let ranked = try rows.ranked(limit: limit + 1, after: cursor?.ranking.map { ($0, cursor?.row ?? 0) })
                found.rows = ranked.rows
                found.ranking = (ranked.among, ranked.weights, ranked.isAll)
            } else {
                try rows.inTime(isOldestFirst: options.order == .oldest, after: cursor?.row) { row in
                    found.rows.append(row)
                    return found.rows.count <= limit
                }
            }
        }
        if found.rows.count > limit {
            found.rows.removeLast()
            found.isMore = true
        }
        try count(cursor, time)
        return found
    }

    private mutating func count(_ cursor: SearchCursor?, _ time: TimeLimit) throws(RecordError) {
        let (rows, options) = (rows, options)
        if options.hasFacets {
            found.facets = SearchPage.Facets()
            try found.bounded(rows.database, time) { found throws(RecordError) in
                let facets = try FacetCounter(rows: rows).facets(limit: Searcher.facetLimit)
                found.facets = facets
                // Facets are counted over more matches than totals are.
                found.count = facets.counted
            }
        } else if found.isMore || cursor != nil {
            try found.bounded(rows.database, time) { found throws(RecordError) in
                found.count = try rows.count(limit: SearchPage.countLimit + 1)
            }
        }
    }
}
