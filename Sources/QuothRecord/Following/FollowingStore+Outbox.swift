extension FollowingStore {
    /// Puts together what came in the periods that have ended.
    public func queueDigests() throws(RecordError) {
        try database.transaction { () throws(RecordError) in
            let due = try database.all(
                """
                SELECT \(Subscription.columns), told FROM subscription WHERE state = 'on' AND channel <> 'feed' \
                AND digest_at <= ?
                """, [.integer(now)]
            ) { row in Subscription(row).map { ($0, row.integer(23)) } }.compactMap(\.self)
            for (subscription, told) in due {
                let id = Value.integer(subscription.id)
                let hits = try database.all(
                    "SELECT n, event FROM hit WHERE subscription = ? AND n > ? ORDER BY n", [id, .integer(told)]
                ) { ($0.integer(0), $0.text(1)) }
                if let first = hits.first, let last = hits.last {
                    try queue(.digest, hits.map(\.1), first: first.0, last: last.0, for: subscription)
                }
                try database.run(
                    "UPDATE subscription SET told = ?, digest_at = ? WHERE id = ?",
                    .integer(hits.last?.0 ?? told), Value(subscription.period.next(after: now)), id)
            }
        }
    }

    /// The subscriptions with a message that is to be tried now, those first that wait longest, and where each goes.
    package func due() throws(RecordError) -> [(id: Int, receiver: String)] {
        try database.all(
            """
            SELECT id, channel, address FROM subscription WHERE try_at <= ? AND state IN ('on', 'unconfirmed') \
            AND EXISTS (SELECT 1 FROM outbox WHERE outbox.subscription = subscription.id) ORDER BY try_at, id
            """, [.integer(milliseconds)]
        ) { row in
            let channel = FollowChannel(name: row.text(1), address: row.optionalText(2), secret: nil)
            return (row.integer(0), channel.receiver)
        }
    }

    /// The message of a subscription that is delivered next; `nil` if none waits.
    package func nextMessage(of id: Int) throws(RecordError) -> OutboxMessage? {
        guard let subscription = try subscription(id), [.on, .unconfirmed].contains(subscription.state) else {
            return nil
        }
        let row = try database.first(
            "SELECT n, id, kind, first, last FROM outbox WHERE subscription = ? ORDER BY n LIMIT 1", [.integer(id)]
        ) { ($0.integer(0), $0.text(1), $0.text(2), $0.integer(3), $0.integer(4)) }
        guard let row, let kind = OutboxMessage.Kind(rawValue: row.2) else { return nil }
        let time = try database.first("SELECT at FROM hit WHERE n = ?", [.integer(row.4)]) { $0.integer(0) }
        return OutboxMessage(
            number: row.0, id: row.1, kind: kind, subscription: subscription, events: try events(of: id, row.3, row.4),
            time: time ?? subscription.createdAt)
    }

    /// Notes what came of an attempt to deliver `message`.
    ///
    /// Only what was delivered leaves the outbox: a process that is killed before that tries again, with the same id.
    package func settle(
        _ message: OutboxMessage, _ outcome: DeliveryOutcome, _ schedule: DeliverySchedule,
        using random: inout some RandomNumberGenerator
    ) throws(RecordError) {
        let id = Value.integer(message.subscription.id)
        switch outcome {
        case .done:
            try database.transaction { () throws(RecordError) in
                try database.run("DELETE FROM outbox WHERE n = ?", .integer(message.number))
                try database.run(
                    """
                    UPDATE subscription SET delivered = delivered + 1, attempts = 0, try_at = 0, failing_since = NULL, \
                    reason = NULL WHERE id = ?
                    """, id)
            }
        case .over(let reason): try set(message.subscription.id, to: .off, reason: reason)
        case .later(let reason, let retryAfter):
            let attempts = message.subscription.attempts + 1
            guard let wait = schedule.wait(attempts: attempts, retryAfter: retryAfter, using: &random) else {
                let days = (now - (message.subscription.failingSince ?? now)) / 86_400
                try set(
                    message.subscription.id, to: .off,
                    reason: "nothing could be delivered for \(days) days; the last time, \(reason)")
                return
            }
            try database.run(
                """
                UPDATE subscription SET attempts = ?, try_at = ?, failing_since = coalesce(failing_since, ?), reason = ? \
                WHERE id = ?
                """, .integer(attempts), .integer(milliseconds + wait), .integer(now), .text(reason), id)
        }
    }

    /// The subscriptions whose feed the hub is to be told of.
    package func pings() throws(RecordError) -> [Subscription] {
        try database.all(
            "SELECT \(Subscription.columns) FROM subscription WHERE ping = 1 AND state = 'on' ORDER BY id LIMIT 256",
            [],
            Subscription.init
        ).compactMap(\.self)
    }

    /// Notes that the hub was told.
    package func pinged(_ id: Int) throws(RecordError) {
        try database.run("UPDATE subscription SET ping = 0 WHERE id = ?", .integer(id))
    }

    /// Whether the record has news that no round has looked at.
    package func hasNews() throws(RecordError) -> Bool {
        let seen = try database.first("SELECT seen FROM progress") { $0.integer(0) } ?? 0
        return try seen < News.last(Database(path + "/" + RecordFiles.store, .readOnly))
    }

    /// How many messages wait.
    public func waiting() throws(RecordError) -> Int {
        try database.first("SELECT count(*) FROM outbox") { $0.integer(0) } ?? 0
    }

    /// How many milliseconds pass until a message is to be tried, or a digest put together; `nil` where none waits.
    public func waitForNext() throws(RecordError) -> Int? {
        let next =
            try database.first(
                """
                SELECT min(t) FROM (SELECT min(try_at) AS t FROM subscription WHERE state IN ('on', 'unconfirmed') AND EXISTS \
                (SELECT 1 FROM outbox WHERE outbox.subscription = subscription.id) \
                UNION ALL SELECT min(digest_at) * 1000 FROM subscription WHERE state = 'on' AND channel <> 'feed')
                """
            ) { $0.optionalInteger(0) } ?? nil
        return next.map { max(0, $0 - milliseconds) }
    }
}
