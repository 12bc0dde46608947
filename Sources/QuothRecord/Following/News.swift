/// What became new in a record: entries that are numbered in the order in which they came, and never change.
struct News: Hashable, Sendable {
    /// What an entry tells.
    enum Kind: Int, Sendable {
        /// The quotations of a version are judged, and what it changed is known; the item is the version.
        case settled
        /// A quotation that was there is judged otherwise; the item is the quotation.
        case judged
        /// A version is compared with another one before it than until now; the item is the version.
        case changed
    }

    /// The number, from 1.
    var number: Int
    var kind: Kind
    /// The row of a version or a quotation.
    var item: Int

    /// Adds an entry, inside a transaction of the writer.
    static func note(_ kind: Kind, _ item: Int, _ database: Database) throws(RecordError) {
        try database.run("INSERT INTO news(kind, item) VALUES(?,?)", .integer(kind.rawValue), .integer(item))
    }

    /// The number of the last entry; 0 if there is none.
    static func last(_ database: Database) throws(RecordError) -> Int {
        try database.first("SELECT max(n) FROM news") { $0.integer(0) } ?? 0
    }

    /// The entries behind number `number`, at most `limit`.
    static func after(_ number: Int, limit: Int, _ database: Database) throws(RecordError) -> [News] {
        try database.all(
            "SELECT n, kind, item FROM news WHERE n > ? ORDER BY n LIMIT ?", [.integer(number), .integer(limit)]
        ) { row in
            Kind(rawValue: row.integer(1)).map { News(number: row.integer(0), kind: $0, item: row.integer(2)) }
        }.compactMap(\.self)
    }
}
