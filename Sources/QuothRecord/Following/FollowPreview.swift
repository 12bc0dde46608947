/// What a subscription would have told: the newest events of what is in the record already.
public struct FollowPreview {
    private let record: Record

    /// A look into `record`.
    public init(_ record: Record) { self.record = record }

    /// The newest rows that are looked at for something of the classes that are asked for.
    private static let looked = 60

    /// The last `count` events of `target` in `classes`, the newest first.
    /// - Complexity: O(*k* log *n*) in the newest 60 matches.
    public func events(
        of target: FollowTarget, in classes: Set<FollowClass>, count: Int = 3
    ) throws(RecordError) -> [FollowEvent] {
        var number = 0
        let news = try newest(target, classes).map { kind, item in
            number += 1
            return News(number: number, kind: kind, item: item)
        }
        let finder = FollowFinder(
            candidates: try FollowCandidates(news, in: record, isLookingBack: true),
            matcher: try FollowMatcher(record), since: 0)
        var seen: Set<String> = []
        let found = try finder.events(of: target, in: classes).filter { seen.insert($0.id).inserted }
        return Array(found.prefix(count))
    }

    /// The newest rows of what is followed, as news, the newest first.
    private func newest(
        _ target: FollowTarget, _ classes: Set<FollowClass>
    ) throws(RecordError) -> [(News.Kind, Int)] {
        let database = record.database
        var news: [(News.Kind, Int)] = []
        let kinds = classes.subtracting([.new, .altered, .judged])
        if !kinds.isEmpty {
            news += try database.all("SELECT version FROM change ORDER BY version DESC LIMIT \(Self.looked)") {
                (.changed, $0.integer(0))
            }
        }
        if let key = target.key { return news + (try copies(of: key).map { (.judged, $0) }) }
        guard target.kind != .everything, let query = try? target.query() else {
            return news
                + (try database.all("SELECT id FROM version ORDER BY id DESC LIMIT 12") { (.settled, $0.integer(0)) })
        }
        let rows = SearchRows(
            database: database, plan: QueryPlan(query.knowing(try SpeakerDecisions(record).all())))
        var versions: [Int] = []
        try rows.newest(Self.looked, "v.id") { row in
            if !versions.contains(row.integer(2)) { versions.append(row.integer(2)) }
        }
        return news + versions.prefix(12).map { (.settled, $0) }
    }

    private func copies(of key: Int) throws(RecordError) -> [Int] {
        try record.database.all(
            """
            SELECT q.id FROM quotation r LEFT JOIN finding g ON g.quotation = r.id AND g.verdict <> 'unfound' \
            JOIN finding f ON f.source = coalesce(g.source, r.version) AND f.source_start < coalesce(g.source_end, r.end) \
            AND f.source_end > coalesce(g.source_start, r.start) AND f.verdict <> 'unfound' \
            JOIN quotation q ON q.id = f.quotation WHERE r.key = ? ORDER BY q.id DESC LIMIT \(Self.looked)
            """, [.integer(key)]
        ) { $0.integer(0) }
    }
}
