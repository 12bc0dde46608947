/// Quotations of whose speaker or verdict the program is least sure.
public struct ReviewQueue {
    /// One of them.
    public struct Item: Hashable, Sendable {
        /// The sixteen digits of the quotation.
        public var quotation: String
        /// How sure of the speaker, from 0 to 1; `nil` where the text names none.
        public var speaker: Double?
        /// How sure of the verdict; `nil` where there is none.
        public var verdict: Double?
        /// The lower of the two.
        public var confidence: Double { min(speaker ?? 1, verdict ?? 1) }

        /// Where a list goes on after it.
        public var cursor: String { "\(Int((confidence * 1_000).rounded()))-\(quotation)" }
    }

    /// So many of the newest quotations are looked through.
    public static let span = 100_000
    /// Who is as sure as this needs no review.
    public static let sure = 0.9

    private let record: Record

    /// The queue of `record`.
    public init(_ record: Record) { self.record = record }

    /// The items after `cursor`, the least sure first, without those that a person has decided about.
    /// - Complexity: O(*n* log *n*) in the quotations that are looked through.
    public func items(after cursor: String? = nil, limit: Int) throws(RecordError) -> (items: [Item], count: Int) {
        let decided = Set(try Corrections(record).all().filter { !$0.isUndone }.map(\.quotation))
        let all = try record.database.all(
            """
            SELECT q.key, q.confidence, f.confidence FROM (SELECT id, key, version, confidence FROM quotation \
            WHERE kind IN ('direct', 'mixed') ORDER BY id DESC LIMIT \(Self.span)) q \
            CROSS JOIN version v ON v.id = q.version LEFT JOIN finding f ON f.quotation = q.id \
            WHERE v.superseded = 0 AND min(coalesce(q.confidence, 1), coalesce(f.confidence, 1)) < \(Self.sure)
            """
        ) { row in
            Item(
                quotation: SearchRow.hexadecimal(row.integer(0)), speaker: row.isNull(1) ? nil : row.real(1),
                verdict: row.isNull(2) ? nil : row.real(2))
        }.filter { !decided.contains($0.quotation) }.map { (Self.rank($0.cursor), $0) }.sorted { $0.0 < $1.0 }
        let rest = cursor.map { cursor in all.drop { $0.0 <= Self.rank(cursor) } } ?? all[...]
        return (rest.prefix(limit).map(\.1), all.count)
    }

    /// A cursor as it is sorted; one that is none comes first.
    private static func rank(_ cursor: String) -> String {
        let number = cursor.prefix { $0 != "-" }
        return String(repeating: "0", count: max(0, 4 - number.utf8.count)) + cursor
    }
}
