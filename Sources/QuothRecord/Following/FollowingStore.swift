/// The file of who follows what in a record. One thread uses it at a time; any number are open.
public final class FollowingStore {
    /// The most subscriptions of a record.
    static let limit = 100_000
    /// The most bytes of a note.
    private static let noteLimit = 500

    /// The record's folder.
    let path: String
    let database: Database
    private let clock: FetchClock

    /// Opens the file of the record in the folder `path`, and makes it if need be.
    /// - Throws: ``RecordError/notARecord(path:)`` where there is no record.
    public init(_ path: String, clock: FetchClock = .system) throws(RecordError) {
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        (self.path, self.clock) = (path, clock)
        let file = path + "/" + RecordFiles.following
        // It holds secrets and addresses.
        PrivateFile.make(file)
        database = try Database(file, .readWrite)
        try database.execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")
        try FollowSchema.migrations.apply(to: database)
    }

    /// Whether anybody has followed something in the record in the folder `path`.
    public static func exists(at path: String) -> Bool {
        FileKind(path: path + "/" + RecordFiles.following) == .file
    }

    /// The second since 1970.
    var now: Int { clock.second }
    /// The millisecond since 1970.
    var milliseconds: Int { clock.now() }

    // MARK: Subscriptions

    /// Adds a subscription; what is in the record already is no news.
    public func add(_ new: NewSubscription) throws(FollowError) -> Subscription {
        guard let token = Secret.text(), let release = Secret.text() else { throw .noRandom }
        let isOpen = new.channel.columns.name == "mail" && !new.isConfirmed
        let added = try own { () throws(RecordError) in
            let since = try News.last(Database(path + "/" + RecordFiles.store, .readOnly))
            return try database.transaction { () throws(RecordError) -> Subscription? in
                let count = try database.first("SELECT count(*) FROM subscription") { $0.integer(0) } ?? 0
                guard count < Self.limit else { return nil }
                // Nobody followed anything until now: what came before is nobody's news.
                if count == 0 { try database.run("UPDATE progress SET seen = max(seen, ?)", .integer(since)) }
                let state = isOpen ? Subscription.State.unconfirmed : .on
                try insert(new, token: token, release: release, state, since: since)
                let id = database.lastRow
                if isOpen { try queueConfirmation(of: id, release) }
                return try subscription(id)
            }
        }
        guard let added else { throw .tooMany(limit: Self.limit) }
        return added
    }

    private func insert(
        _ new: NewSubscription, token: String, release: String, _ state: Subscription.State, since: Int
    ) throws(RecordError) {
        let channel = new.channel.columns
        try database.run(
            """
            INSERT INTO subscription(token, release, owner, kind, value, only, note, period, minute, weekday, zone, \
            channel, address, secret, state, since, created_at, digest_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """,
            .text(token), .text(release), Value(new.owner), .text(new.target.kind.rawValue), .text(new.target.value),
            .text(new.only.map(\.rawValue).sorted().joined(separator: " ")),
            Value(new.note.map { String($0.prefix(Self.noteLimit)) }), .text(new.period.kind.rawValue),
            .integer(new.period.minute), .integer(new.period.weekday), .text(new.period.zone), .text(channel.name),
            Value(channel.address), Value(channel.secret), .text(state.rawValue), .integer(since), .integer(now),
            Value(new.period.next(after: now)))
    }

    private func queueConfirmation(of id: Int, _ release: String) throws(RecordError) {
        try database.run(
            "INSERT INTO outbox(subscription, id, kind, first, last) VALUES(?,?,'confirm',0,0)", .integer(id),
            .text(FollowEvent.hash(["confirm", release])))
    }

    /// All subscriptions; with an `owner`, those of that account.
    public func subscriptions(of owner: Int? = nil) throws(RecordError) -> [Subscription] {
        let filter = owner == nil ? "" : " WHERE owner = ?"
        return try database.all(
            "SELECT \(Subscription.columns) FROM subscription\(filter) ORDER BY id", owner.map { [.integer($0)] } ?? [],
            Subscription.init
        ).compactMap(\.self)
    }

    /// Subscription number `id`.
    public func subscription(_ id: Int) throws(RecordError) -> Subscription? { try one("id", .integer(id)) }

    /// The subscription whose feed `token` opens.
    public func subscription(token: String) throws(RecordError) -> Subscription? { try one("token", .text(token)) }

    /// The subscription that `release` ends.
    public func subscription(release: String) throws(RecordError) -> Subscription? {
        try one("release", .text(release))
    }

    private func one(_ column: String, _ value: Value) throws(RecordError) -> Subscription? {
        try database.first(
            "SELECT \(Subscription.columns) FROM subscription WHERE \(column) = ?", [value], Subscription.init) ?? nil
    }

    /// Pauses, resumes, confirms or ends a subscription. What is resumed begins anew: what came meanwhile is not told.
    /// - Returns: Whether there is one.
    @discardableResult
    public func set(_ id: Int, to state: Subscription.State, reason: String? = nil) throws(RecordError) -> Bool {
        let since = try News.last(Database(path + "/" + RecordFiles.store, .readOnly))
        return try database.transaction { () throws(RecordError) in
            guard let known = try subscription(id) else { return false }
            if known.state == state { return true }
            try database.run(
                """
                UPDATE subscription SET state = ?, reason = ?, attempts = 0, try_at = 0, failing_since = NULL, \
                since = CASE ?1 WHEN 'on' THEN ? ELSE since END, digest_at = ? WHERE id = ?
                """,
                .text(state.rawValue), Value(reason), .integer(since), Value(known.period.next(after: now)),
                .integer(id))
            if state == .off || known.state == .unconfirmed {
                try database.run("DELETE FROM outbox WHERE subscription = ?", .integer(id))
            }
            return true
        }
    }

    /// Removes a subscription with all that came of it.
    /// - Returns: Whether there was one.
    public func remove(_ id: Int) throws(RecordError) -> Bool {
        try database.transaction { () throws(RecordError) in
            try database.run("DELETE FROM subscription WHERE id = ?", .integer(id))
            let isGone = database.changes > 0
            try database.run("DELETE FROM event WHERE NOT EXISTS (SELECT 1 FROM hit WHERE hit.event = event.id)")
            return isGone
        }
    }

    // MARK: What came

    /// What came of a subscription, the newest first, at most `limit`, with the time of each in seconds since 1970.
    public func events(
        of id: Int, limit: Int
    ) throws(RecordError) -> [(event: FollowEvent, at: Int)] {
        try database.all(
            """
            SELECT e.payload, h.at FROM hit h JOIN event e ON e.id = h.event WHERE h.subscription = ? \
            ORDER BY h.n DESC LIMIT ?
            """, [.integer(id), .integer(limit)]
        ) { row in FollowEvent(json: row.text(0)).map { ($0, row.integer(1)) } }.compactMap(\.self)
    }

    /// What the hits from number `first` to number `last` of a subscription are, in order.
    func events(of id: Int, _ first: Int, _ last: Int) throws(RecordError) -> [FollowEvent] {
        try database.all(
            """
            SELECT e.payload FROM hit h JOIN event e ON e.id = h.event WHERE h.subscription = ? AND h.n BETWEEN ? AND ? \
            ORDER BY h.n
            """, [.integer(id), .integer(first), .integer(last)]
        ) { FollowEvent(json: $0.text(0)) }.compactMap(\.self)
    }

    /// What `body` gives, an error of the store as one of following.
    func own<Result>(_ body: () throws(RecordError) -> Result) throws(FollowError) -> Result {
        do throws(RecordError) { return try body() } catch { throw .record(error) }
    }
}

extension FollowingStore {
    /// Keeps an event for a subscription, inside a transaction; one that it has already is not kept again.
    /// - Returns: Whether it was kept.
    func keep(_ event: FollowEvent, for subscription: Subscription) throws(RecordError) -> Bool {
        let id = Value.integer(subscription.id)
        if try isForgotten(event.id, of: subscription.id) { return false }
        try database.run(
            "INSERT OR IGNORE INTO event(id, at, payload) VALUES(?,?,?)", .text(event.id), .integer(now),
            .text(event.json))
        // It may have been ended or paused by now.
        try database.run(
            """
            INSERT OR IGNORE INTO hit(subscription, event, at) SELECT id, ?, ? FROM subscription \
            WHERE id = ? AND state = 'on'
            """, .text(event.id), .integer(now), id)
        guard database.changes > 0 else { return false }
        let hit = database.lastRow
        if subscription.period.kind == .once, subscription.channel != .feed {
            try queue(.event, [event.id], first: hit, last: hit, for: subscription)
        }
        try database.run("UPDATE subscription SET ping = 1 WHERE id = ?", id)
        return true
    }

    /// Puts a message into the outbox.
    func queue(
        _ kind: OutboxMessage.Kind, _ events: [String], first: Int, last: Int, for subscription: Subscription
    ) throws(RecordError) {
        try database.run(
            "INSERT OR IGNORE INTO outbox(subscription, id, kind, first, last) VALUES(?,?,?,?,?)",
            .integer(subscription.id), .text(FollowEvent.hash([kind.rawValue, subscription.token] + events)),
            .text(kind.rawValue), .integer(first), .integer(last))
    }
}
