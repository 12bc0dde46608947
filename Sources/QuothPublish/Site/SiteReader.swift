internal import QuothRecord

/// A record that stays open, for one thread.
final class SiteReader {
    let record: Record
    private let search: RecordSearch
    private let facts: SiteFacts?
    let store: SiteStore
    /// How much the record holds: counted when somebody first asks.
    private(set) lazy var counts = Result { () throws(RecordError) in try SiteCounts(record) }
    /// What people decided about quotations, by the sixteen digits of these, in order; read when somebody first asks.
    private(set) lazy var corrections: [String: [Correction]] =
        Dictionary(grouping: (try? Corrections(record).all()) ?? [], by: \.quotation)
    /// The answers that were made of the record as it is.
    var answers = AnswerCache()
    private let dataVersion: Int

    /// The kibibytes of the store that a thread keeps in memory.
    private static let cache = 48 << 10

    init(_ path: String, _ facts: SiteFacts?) throws(RecordError) {
        self.facts = facts
        (record, dataVersion) = try Self.opened(path)
        search = try RecordSearch(record)
        // The search takes more than a server with several threads can spare.
        try record.database.execute("PRAGMA cache_size = -\(Self.cache)")
        store = SiteStore(record: record)
    }

    /// A page of what `query` finds.
    func found(_ query: Query, _ options: SearchOptions) throws -> SearchPage {
        try facts?.lend(to: search)
        return try search.page(query, options)
    }

    /// The record at a moment at which nobody wrote to it: its store and its index belong together.
    private static func opened(_ path: String) throws(RecordError) -> (Record, dataVersion: Int) {
        var attempt = 0
        let watch = try Record(path)
        while true {
            attempt += 1
            let before = try watch.dataVersion()
            let record = try Record(path)
            let version = try record.dataVersion()
            // Somebody who always writes is not waited for: the next answer sees that the record has changed.
            if try watch.dataVersion() == before || attempt == attempts { return (record, version) }
        }
    }

    /// How often a record that changes while it is opened is tried again.
    private static let attempts = 10

    /// Whether nothing was written to the record since it was opened. Asked before each answer.
    func isCurrent() -> Bool {
        asked += 1
        if asked % Self.answersHeld == 0 { record.snapshot.release() }
        return (try? record.dataVersion()) == dataVersion
    }

    /// After so many answers the pages of the index and the texts that they read are given back.
    private static let answersHeld = 256
    private var asked = 0
}
