internal import Quoth

/// Finds the rows of a page with the help of a ``FactTable``: goes through the matches of the words once, and looks only at
/// those rows of the store that the page shows.
struct FactLookup {
    private let rows: FactRows
    private let options: SearchOptions
    private let limit: Int
    /// The matches of the page, and one more where there is one.
    private var matches: [FactRows.Match] = []
    private var ranking: (among: ClosedRange<Int>, weights: [Int], isAll: Bool)?
    private var count = 0
    private var facets: FactFacets?
    /// Whether all that is counted was counted on the way.
    private var isCounted = false

    init(_ rows: FactRows, _ options: SearchOptions, limit: Int) {
        (self.rows, self.options, self.limit) = (rows, options, limit)
        if options.hasFacets { facets = FactFacets(rows.facts, rows.plan.kind, limit: Searcher.facetLimit) }
    }

    /// The rows behind `cursor`, with what is counted of all.
    mutating func run(after cursor: SearchCursor?, _ time: TimeLimit) throws(RecordError) -> FoundRows {
        var found = FoundRows()
        try found.bounded(rows.database, time) { _ throws(RecordError) in
            if options.order == .relevance {
                try rank(after: cursor)
            } else {
                try inTime(after: cursor?.row)
            }
            if !isCounted, matches.count > limit || cursor != nil || facets != nil { try countRest(rows.plan.rows) }
        }
        found.isMore = matches.count > limit
        found.ranking = ranking
        found.count = count
        found.facets = facets?.facets
        for match in matches.prefix(limit) {
            let score = ranking == nil ? nil : match.score
            let row = try SearchRow.row(
                match.row, score: score, isOfQuotations: rows.plan.kind == .quotations, rows.database)
            if let row { found.rows.append(row) }
        }
        return found
    }

    // MARK: Counting

    private var isEnough: Bool { count > SearchPage.countLimit && facets?.isFull ?? true }

    private mutating func note(_ place: Int) {
        count += 1
        if facets?.isFull == false { facets?.add(place) }
    }

    /// Counts the newest matches among `span`, as far as anything is told of them.
    private mutating func countRest(_ span: ClosedRange<Int>) throws(RecordError) {
        let rows = rows
        if isEnough { return }
        try rows.walk(span) { match in
            if let place = match.place { note(place) }
            return !isEnough
        }
    }

    // MARK: In the order of time

    private mutating func inTime(after last: Int?) throws(RecordError) {
        let (rows, limit, isOldestFirst) = (rows, limit, options.order == .oldest)
        // The first page begins where counting begins.
        let isFirst = last == nil && !isOldestFirst
        for span in SearchRows.spans(rows.plan, isOldestFirst: isOldestFirst, after: last) {
            try rows.walk(span, isOldestFirst: isOldestFirst) { match in
                guard let place = match.place else { return true }
                if matches.count <= limit { matches.append(match) }
                if isFirst { note(place) }
                return matches.count <= limit || isFirst && !isEnough
            }
            if matches.count > limit { break }
        }
        isCounted = isFirst
    }

    // MARK: Ranked

    private mutating func rank(after cursor: SearchCursor?) throws(RecordError) {
        let (rows, all) = (rows, rows.plan.rows)
        let last = cursor?.ranking
        let weights: [Int]
        if let last {
            weights = last.weights
        } else {
            weights = try PhraseWeights(database: rows.database, plan: rows.plan).weights()
        }
        var among = last?.rows ?? all
        var best = BestMatches(limit: limit + 1)
        var (seen, bound) = (0, Int?.none)
        try rows.walk(among, weights: weights) { match in
            seen += 1
            guard seen <= Searcher.rankLimit else {
                bound = match.row
                return false
            }
            guard let place = match.place else { return true }
            if last == nil { note(place) }
            if let last, let row = cursor?.row, (last.score, row) <= (match.score, match.row) { return true }
            best.add(match)
            return true
        }
        matches = best.sorted
        if last == nil, let bound {
            among = (bound + 1)...among.upperBound
            if all.lowerBound <= bound { try countRest(all.lowerBound...bound) }
        }
        isCounted = last == nil
        ranking = (among, weights, isAll: among.lowerBound == all.lowerBound)
    }
}

/// The matches with the highest scores; of equals, the newest.
struct BestMatches {
    private let limit: Int
    private var matches: [FactRows.Match] = []
    /// What a match has to surpass: as good ones there are enough.
    private var least = -Double.infinity

    init(limit: Int) { self.limit = limit }

    /// - Complexity: O(log *limit*) in the mean.
    mutating func add(_ match: FactRows.Match) {
        if match.score < least { return }
        matches.append(match)
        if matches.count >= 4 * limit + 64 { prune() }
    }

    private mutating func prune() {
        matches.sort { ($1.score, $1.row) < ($0.score, $0.row) }
        matches.removeLast(matches.count - limit)
        least = matches.last?.score ?? least
    }

    /// The best ones, best first.
    var sorted: [FactRows.Match] {
        var copy = self
        if matches.count > limit { copy.prune() } else { copy.matches.sort { ($1.score, $1.row) < ($0.score, $0.row) } }
        return copy.matches
    }
}
