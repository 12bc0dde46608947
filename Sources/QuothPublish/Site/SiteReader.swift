internal import QuothRecord

/// A record that stays open, for one thread.
final class SiteReader {
    let record: Record
    let search: RecordSearch
    let store: SiteStore
    /// How much the record holds: counted when somebody first asks.
    private(set) lazy var counts = Result { () throws(RecordError) in try SiteCounts(record) }
    /// What people decided about quotations, by the sixteen digits of these, in order; read when somebody first asks.
    private(set) lazy var corrections: [String: [Correction]] =
        Dictionary(grouping: (try? Corrections(record).all()) ?? [], by: \.quotation)
    private let dataVersion: Int

    /// The kibibytes of the store that a thread keeps in memory.
    private static let cache = 48 << 10

    init(_ path: String) throws(RecordError) {
        record = try Record(path)
        dataVersion = try record.dataVersion()
        search = try RecordSearch(record)
        // The search takes more than a server with several threads can spare.
        try record.database.execute("PRAGMA cache_size = -\(Self.cache)")
        store = SiteStore(record: record)
    }

    /// Whether nothing was written to the record since it was opened.
    func isCurrent() -> Bool {
        (try? record.dataVersion()) == dataVersion
    }
}
