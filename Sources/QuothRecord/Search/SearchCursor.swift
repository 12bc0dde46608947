/// Where a page of results ends, as text that is handed out and taken back.
///
/// It names the last row rather than a number of rows, so pages neither repeat nor skip anything when documents are added.
struct SearchCursor: Hashable {
    /// The last row of the page.
    var row: Int
    /// Of ranked pages: the last row's score, and which rows are ranked with which weights.
    var ranking: Ranking?

    struct Ranking: Hashable {
        var score: Double
        var rows: ClosedRange<Int>
        /// Sixteenths of a bit.
        var weights: [Int]
    }

    /// As text that only a page of the same query in the same order takes.
    func text(for query: Query, _ order: SearchOptions.Order) -> String {
        var numbers = [Self.mark(query, order), UInt64(bitPattern: Int64(row))]
        if let ranking {
            numbers += [ranking.score.bitPattern, UInt64(ranking.rows.lowerBound), UInt64(ranking.rows.upperBound)]
            numbers += ranking.weights.map { UInt64($0) }
        }
        return numbers.map { String($0, radix: 36) }.joined(separator: "-")
    }

    init(row: Int, ranking: Ranking? = nil) { (self.row, self.ranking) = (row, ranking) }

    /// Reads what ``text(for:_:)`` wrote; `nil` if it is of another query or order, or none at all.
    init?(_ text: String, for query: Query, _ order: SearchOptions.Order) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.prefix(80).compactMap { UInt64($0, radix: 36) }
        guard numbers.count == parts.count, numbers.count >= 2, numbers[0] == Self.mark(query, order),
            let row = Int(exactly: numbers[1])
        else { return nil }
        self.row = row
        guard order == .relevance else { return }
        guard numbers.count >= 5, let first = Int(exactly: numbers[3]), let last = Int(exactly: numbers[4]),
            first <= last
        else { return nil }
        ranking = Ranking(
            score: Double(bitPattern: numbers[2]), rows: first...last,
            weights: numbers[5...].map { Int(truncatingIfNeeded: $0 & 0xFFFF) })
    }

    /// FNV-1a of the query and the order.
    private static func mark(_ query: Query, _ order: SearchOptions.Order) -> UInt64 {
        (order.rawValue + " " + query.text).utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        } >> 12
    }
}
