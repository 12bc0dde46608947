extension FollowingStore {
    /// What is dropped in one transaction, at most: others may write between two.
    private static let batch = 1_000

    /// Drops hits by `rule`, if the last time is long enough ago; what waits to be delivered stays.
    ///
    /// Of each, eight bytes of its event's number are kept, and the event is not told to that subscription again.
    /// - Returns: How many were dropped.
    /// - Complexity: O(*n*) in the hits that stay, at most ``FollowRetention/most`` a subscription, and those that go.
    @discardableResult
    package func prune(_ rule: FollowRetention) throws(RecordError) -> Int {
        let last = try database.first("SELECT pruned_at FROM progress") { $0.integer(0) } ?? 0
        guard now - last >= rule.pause || now < last else { return 0 }
        var count = 0
        for subscription in try database.all("SELECT id FROM subscription", [], { $0.integer(0) }) {
            let bound = try bound(of: subscription, rule)
            while case let dropped = try drop(subscription, before: bound), dropped > 0 { count += dropped }
        }
        try database.transaction { () throws(RecordError) in
            try database.run("DELETE FROM event WHERE NOT EXISTS (SELECT 1 FROM hit WHERE hit.event = event.id)")
            try database.run("UPDATE progress SET pruned_at = ?", .integer(now))
        }
        return count
    }

    /// The first hit of a subscription that stays.
    private func bound(of subscription: Int, _ rule: FollowRetention) throws(RecordError) -> Int {
        let id = Value.integer(subscription)
        func newest(_ count: Int) throws(RecordError) -> Int {
            try database.first(
                "SELECT n FROM hit WHERE subscription = ? ORDER BY n DESC LIMIT 1 OFFSET ?",
                [id, .integer(max(0, count - 1))]
            ) { $0.integer(0) } ?? 0
        }
        let young =
            try database.first(
                "SELECT n FROM hit WHERE subscription = ? AND at >= ? ORDER BY n LIMIT 1",
                [id, .integer(now - rule.age)]
            ) { $0.integer(0) } ?? Int.max
        let byRule = max(try newest(rule.most), min(young, try newest(rule.least)))
        return min(byRule, try undelivered(subscription))
    }

    /// The first hit of a subscription that somebody is still to be told of.
    private func undelivered(_ subscription: Int) throws(RecordError) -> Int {
        try database.first(
            """
            SELECT min(coalesce((SELECT min(first) FROM outbox WHERE subscription = s.id AND kind <> 'confirm'), ?2), \
            CASE WHEN s.channel = 'feed' OR s.period = 'once' THEN ?2 ELSE s.told + 1 END) FROM subscription s WHERE id = ?1
            """, [.integer(subscription), .integer(Int.max)]
        ) { $0.integer(0) } ?? 0
    }

    private func drop(_ subscription: Int, before bound: Int) throws(RecordError) -> Int {
        try database.transaction { () throws(RecordError) in
            let hits = try database.all(
                "SELECT n, event FROM hit WHERE subscription = ? AND n < ? ORDER BY n LIMIT \(Self.batch)",
                [.integer(subscription), .integer(bound)]
            ) { ($0.integer(0), $0.text(1)) }
            for (number, event) in hits {
                try database.run(
                    "INSERT OR IGNORE INTO forgotten(subscription, event) VALUES(?,?)", .integer(subscription),
                    .integer(Self.short(event)))
                try database.run("DELETE FROM hit WHERE n = ?", .integer(number))
            }
            return hits.count
        }
    }

    /// Whether an event was told to a subscription, and dropped.
    func isForgotten(_ event: String, of subscription: Int) throws(RecordError) -> Bool {
        try database.first(
            "SELECT 1 FROM forgotten WHERE subscription = ? AND event = ?",
            [.integer(subscription), .integer(Self.short(event))]
        ) { _ in true } ?? false
    }

    /// The first eight bytes of an event's number.
    private static func short(_ event: String) -> Int {
        Int(bitPattern: UInt(event.prefix(16), radix: 16) ?? 0)
    }

    // MARK: Taken down

    /// Drops what was told of versions with the digests `texts`, in hexadecimal digits, and what is still to be told of them.
    /// - Complexity: O(*n*) in the events.
    func forget(texts: Set<String>) throws(RecordError) {
        try database.transaction { () throws(RecordError) in
            let gone = try database.all("SELECT id, payload FROM event", []) { row in
                (id: row.text(0), event: FollowEvent(json: row.text(1)))
            }.filter { row in
                [row.event?.place, row.event?.other].contains { $0.map { texts.contains($0.version) } ?? false }
            }
            for (id, _) in gone {
                let subscriptions = try database.all("SELECT subscription FROM hit WHERE event = ?", [.text(id)]) {
                    $0.integer(0)
                }
                for subscription in subscriptions {
                    try database.run(
                        "INSERT OR IGNORE INTO forgotten(subscription, event) VALUES(?,?)", .integer(subscription),
                        .integer(Self.short(id)))
                }
                try database.run("DELETE FROM hit WHERE event = ?", .text(id))
                try database.run("DELETE FROM event WHERE id = ?", .text(id))
            }
            try database.run(
                """
                DELETE FROM outbox WHERE kind <> 'confirm' AND NOT EXISTS (SELECT 1 FROM hit \
                WHERE hit.subscription = outbox.subscription AND hit.n BETWEEN outbox.first AND outbox.last)
                """)
        }
        try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }
}
