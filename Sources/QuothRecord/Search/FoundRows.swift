internal import Quoth

/// What a search has found, before its hits are made of it.
struct FoundRows {
    /// The rows of the page.
    var rows: [SearchRow] = []
    /// Whether there are more behind them.
    var isMore = false
    /// Of a ranked page: which rows were ranked, by which weights, and whether these were all.
    var ranking: (among: ClosedRange<Int>, weights: [Int], isAll: Bool)?
    /// The matches, counted a little further than totals are told; 0 where the page has all of them.
    var count = 0
    var facets: SearchPage.Facets?
    /// Whether time ran out.
    var isTruncated = false

    /// Runs `body`; time that runs out meanwhile is told.
    mutating func bounded(
        _ database: Database, _ time: TimeLimit, _ body: (inout FoundRows) throws(RecordError) -> Void
    ) throws(RecordError) {
        if isTruncated { return }
        do throws(RecordError) {
            try time.hold(database) { () throws(RecordError) in try body(&self) }
        } catch {
            guard error.isInterruption else { throw error }
            isTruncated = true
        }
    }
}
