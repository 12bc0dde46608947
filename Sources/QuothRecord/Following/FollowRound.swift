/// Finds out what became of what people follow: looks at the record's news behind the last one that was looked at.
public struct FollowRound {
    /// The news that are looked at together.
    private static let batch = 256

    private let store: FollowingStore

    /// A round for those who follow something in the record of `store`.
    public init(_ store: FollowingStore) { self.store = store }

    /// Looks at all news of `record` that are waiting, and keeps what they are to whom.
    /// - Returns: How many events were kept, each counted for each subscription.
    /// - Complexity: O(*s* × *k* log *n*) in the subscriptions, the news, and the rows of the record.
    @discardableResult
    public func run(_ record: Record) throws(RecordError) -> Int {
        var count = 0
        while true {
            let seen = try store.database.first("SELECT seen FROM progress") { $0.integer(0) } ?? 0
            let news = try News.after(seen, limit: Self.batch, record.database)
            guard let last = news.last else { return count }
            let subscriptions = try store.subscriptions().filter { $0.state == .on }
            let hits = subscriptions.isEmpty ? [] : try hits(news, subscriptions, record)
            try store.database.transaction { () throws(RecordError) in
                for hit in hits where try store.keep(hit.event, for: hit.subscription) { count += 1 }
                try store.database.run("UPDATE progress SET seen = max(seen, ?)", .integer(last.number))
            }
        }
    }

    private func hits(
        _ news: [News], _ subscriptions: [Subscription], _ record: Record
    ) throws(RecordError) -> [(subscription: Subscription, event: FollowEvent)] {
        let candidates = try FollowCandidates(news, in: record)
        let matcher = try FollowMatcher(record)
        var hits: [(subscription: Subscription, event: FollowEvent)] = []
        for subscription in subscriptions {
            let finder = FollowFinder(candidates: candidates, matcher: matcher, since: subscription.since)
            for event in try finder.events(of: subscription.target, in: subscription.classes) {
                hits.append((subscription, event))
            }
        }
        return hits
    }
}
