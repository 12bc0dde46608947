internal import Quoth

/// What some of a record's news can be to those who follow something: rows to match, and the events that they are.
final class FollowCandidates {
    /// A quotation.
    struct OfQuotation {
        /// The number of the news.
        var number: Int
        var row: Int
        /// Whether it came, rather than being judged otherwise; `nil` where the page was changed.
        var isNew: Bool?
        /// What the change is.
        var edit: FollowEvent?
    }

    /// A version of a document.
    struct OfDocument {
        var number: Int
        var version: Int
        /// Its place in time, which queries know it by.
        var rank: Int
        /// Whether the record had no other version of the document.
        var isFirst: Bool
        /// What it changed, and in which version.
        var change: FollowEvent?
        var previous: Int?
    }

    private(set) var quotations: [OfQuotation] = []
    private(set) var documents: [OfDocument] = []
    private let record: Record
    private let maker: EventMaker
    private var events: [String: FollowEvent?] = [:]

    /// Looks at `news`.
    /// - Complexity: O(*q*) in the quotations of these versions, and O(*n*) in the texts of those that changed another one.
    /// - Parameter isLookingBack: Whether these are no news, but what is in the record already: all that was judged came.
    init(_ news: [News], in record: Record, isLookingBack: Bool = false) throws(RecordError) {
        self.record = record
        maker = EventMaker(record)
        for entry in news {
            switch entry.kind {
            case .settled: try settled(entry, isLookingBack: isLookingBack)
            case .judged:
                quotations.append(OfQuotation(number: entry.number, row: entry.item, isNew: isLookingBack))
            case .changed: try changed(entry)
            }
        }
    }

    private func settled(_ entry: News, isLookingBack: Bool) throws(RecordError) {
        let version = Value.integer(entry.item)
        let isKnown = try record.database.first(
            "SELECT 1 FROM news WHERE item = ? AND kind = ? AND n < ?",
            [version, .integer(News.Kind.settled.rawValue), .integer(entry.number)]
        ) { _ in true }
        guard isKnown == nil || isLookingBack else { return }
        // What an earlier version of the page has in the same words did not come with this one.
        let rows = try record.database.all(
            """
            SELECT q.id FROM quotation q WHERE q.version = ?1 AND q.kind IN ('direct', 'mixed', 'indirect') \
            AND NOT EXISTS (SELECT 1 FROM version v JOIN version w ON w.document = v.document AND w.id < v.id \
            JOIN quotation p ON p.version = w.id WHERE v.id = ?1 AND p.words = q.words) ORDER BY q.ordinal
            """, [version]
        ) { $0.integer(0) }
        quotations += rows.map { OfQuotation(number: entry.number, row: $0, isNew: true) }
        let isFirst = try record.database.first(
            """
            SELECT 1 FROM version v JOIN version w ON w.document = v.document AND w.id < v.id WHERE v.id = ?
            """, [version]
        ) { _ in true }
        guard isFirst == nil, let rank = try rank(of: entry.item) else { return }
        documents.append(OfDocument(number: entry.number, version: entry.item, rank: rank, isFirst: true))
    }

    private func changed(_ entry: News) throws(RecordError) {
        guard let rank = try rank(of: entry.item), let change = try maker.changes(entry.item) else { return }
        documents.append(
            OfDocument(
                number: entry.number, version: entry.item, rank: rank, isFirst: false, change: change.whole,
                previous: try self.rank(of: change.previous)))
        quotations += change.quotations.map { OfQuotation(number: entry.number, row: $0.row, edit: $0.event) }
    }

    private func rank(of version: Int) throws(RecordError) -> Int? {
        try record.database.first("SELECT rank FROM version WHERE id = ?", [.integer(version)]) { $0.integer(0) }
    }

    /// The event that a quotation is; `nil` where its row is gone.
    func event(_ candidate: OfQuotation) throws(RecordError) -> FollowEvent? {
        guard let isNew = candidate.isNew else { return candidate.edit }
        let name = "\(isNew)\(candidate.row)"
        if let known = events[name] { return known }
        let event = try maker.quotation(candidate.row, isNew: isNew)
        events[name] = event
        return event
    }

    /// That a document came.
    func arrival(_ candidate: OfDocument) throws(RecordError) -> FollowEvent? {
        let name = "d\(candidate.version)"
        if let known = events[name] { return known }
        let event = try maker.document(candidate.version)
        events[name] = event
        return event
    }
}
