internal import Quoth

/// What a record watches. Each change is a short transaction of its own, beside whoever else writes.
public final class WatchList: RobotsStore {
    private let database: Database
    private let clock: FetchClock
    private var jitter: Jitter

    /// Opens the list of the record in the folder `path`.
    /// - Parameter seed: Where the numbers begin that polls are spread with.
    /// - Throws: ``RecordError/notARecord(path:)`` where there is none.
    public init(_ path: String, clock: FetchClock = .system, seed: UInt64 = 0) throws(RecordError) {
        guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
        database = try Database(path + "/" + RecordFiles.store, .readWrite)
        guard try Schema.version(of: database) == Schema.version else { throw .oldLayout(path: path) }
        try database.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL")
        self.clock = clock
        jitter = Jitter(seed: seed)
    }

    /// Makes a record in the folder `path`, if there is none.
    public static func makeRecord(_ path: String) throws(RecordError) {
        if !RecordSnapshot.exists(at: path) { try RecordWriter(path).commit() }
    }

    // MARK: The list

    /// Watches `url`, or changes how often and in what way it is watched; it is polled at once.
    /// - Returns: Whether it was not watched before.
    public func add(_ url: WebURL, every: Int, follows: Bool) throws(RecordError) -> Bool {
        try database.transaction { () throws(RecordError) in
            let known =
                try database.first("SELECT 1 FROM watch WHERE url = ?", [.text("\(url)")]) { _ in true } ?? false
            try database.run(
                """
                INSERT INTO watch(url, kind, every, next_at) VALUES(?, ?, ?, ?)
                ON CONFLICT(url) DO UPDATE SET kind = excluded.kind, every = excluded.every, \
                next_at = excluded.next_at
                """, .text("\(url)"), .text(follows ? "list" : "page"), .integer(every), .text(now))
            return !known
        }
    }

    /// Stops watching `url`; what was fetched stays.
    /// - Returns: Whether it was watched.
    public func remove(_ url: WebURL) throws(RecordError) -> Bool {
        try database.transaction { () throws(RecordError) in
            try database.run(
                "DELETE FROM watch_item WHERE watch IN (SELECT id FROM watch WHERE url = ?)", .text("\(url)"))
            try database.run("DELETE FROM watch WHERE url = ?", .text("\(url)"))
            return database.changes > 0
        }
    }

    /// Polls `url` no more until it is resumed, or again.
    /// - Returns: Whether it is watched.
    public func pause(_ url: WebURL, _ isPaused: Bool) throws(RecordError) -> Bool {
        try database.run(
            "UPDATE watch SET paused = ? WHERE url = ?", .integer(isPaused ? 1 : 0), .text("\(url)"))
        return database.changes > 0
    }

    /// All that is watched, by address.
    public func items() throws(RecordError) -> [WatchItem] {
        try database.all(Self.select + " ORDER BY url", [], Self.item)
    }

    /// What is to be polled now, what waits longest first.
    public func due() throws(RecordError) -> [WatchItem] {
        try database.all(
            Self.select + " WHERE paused = 0 AND next_at <= ? ORDER BY next_at, url", [.text(now)], Self.item)
    }

    /// How many milliseconds pass until something is to be polled; `nil` where nothing is watched.
    public func waitForNext() throws(RecordError) -> Int? {
        let next = try database.first("SELECT min(next_at) FROM watch WHERE paused = 0") { $0.optionalText(0) }
        guard case .some(.some(let text)) = next, let moment = MomentReader.moment(text),
            let second = TimeSpan(moment).start
        else { return nil }
        return max(0, second * 1000 - clock.now())
    }

    // MARK: Polls

    /// Notes what came of polling `item`.
    /// - Parameter isWhole: Whether all that it named was fetched, or failed for good: else the next poll asks for the whole
    ///   page again, changed or not.
    public func settle(_ item: WatchItem, _ result: Result<Fetched, FetchError>, isWhole: Bool) throws(RecordError) {
        var (failures, retryAfter, error): (Int, Int?, String?) = (0, nil, nil)
        var (status, validators): (Int?, Validators) = (nil, item.validators)
        switch result {
        case .failure(let failure): (failures, error) = (item.failures + 1, "\(failure)")
        case .success(let fetched):
            status = fetched.last.status
            if fetched.last.status == 304 || (200..<300).contains(fetched.last.status) {
                if !fetched.isUnchanged || fetched.validators != Validators() { validators = fetched.validators }
            } else {
                retryAfter = RetryAfter.seconds(fetched.last.field("retry-after"), now: clock.second)
                let failure = FetchError.status(url: item.url, status: fetched.last.status, retryAfter: retryAfter)
                (failures, error) = (item.failures + 1, "\(failure)")
            }
        }
        if !isWhole { validators = Validators() }
        let wait = WatchSchedule.wait(every: item.every, failures: failures, retryAfter: retryAfter, using: &jitter)
        try database.run(
            """
            UPDATE watch SET next_at = ?, etag = ?, last_modified = ?, failures = ?, last_status = ?, last_error = ?, \
            last_at = ? WHERE id = ?
            """,
            .text(TimeSpan.iso(clock.second + wait)), Value(validators.etag), Value(validators.lastModified),
            .integer(failures), Value(status), Value(error), .text(now), .integer(item.id))
    }

    /// Notes which document `item` is, as it was added.
    public func note(_ addition: Addition, of item: WatchItem) throws(RecordError) {
        guard let page = addition.documents.first(where: { $0.document.listing == nil }) else { return }
        try database.run(
            "UPDATE watch SET document = (SELECT id FROM document WHERE key = ?) WHERE id = ?", .text(page.key),
            .integer(item.id))
    }

    /// Notes that `item` is as it was when it was captured last: its server says so.
    public func noteUnchanged(_ item: WatchItem) throws(RecordError) {
        guard let document = item.document else { return }
        try database.run(
            "UPDATE version SET seen_at = ? WHERE document = ? AND superseded = 0", .text(now), .integer(document))
    }

    /// When the page of `item` was captured last: ISO 8601, in UTC; `nil` where that is not known.
    public func lastCapture(of item: WatchItem) throws(RecordError) -> String? {
        guard let document = item.document else { return nil }
        return try database.first(
            """
            SELECT nullif(max(captured_at), '') FROM capture WHERE version IN (SELECT id FROM version WHERE document = ?)
            """, [.integer(document)]
        ) { $0.optionalText(0) } ?? nil
    }

    /// Whether a page that `item` names was fetched before.
    public func hasFetched(_ url: WebURL, of item: WatchItem) throws(RecordError) -> Bool {
        try database.first(
            "SELECT 1 FROM watch_item WHERE watch = ? AND url = ?", [.integer(item.id), .text(url.key)]
        ) { _ in true } ?? false
    }

    /// Notes that a page that `item` names was fetched, or can't be.
    public func noteFetched(_ url: WebURL, of item: WatchItem) throws(RecordError) {
        try database.run(
            "INSERT OR IGNORE INTO watch_item(watch, url, at) SELECT id, ?, ? FROM watch WHERE id = ?", .text(url.key),
            .text(now), .integer(item.id))
    }

    // MARK: Hosts

    /// What came when a host was asked for its `robots.txt`, in this run or an earlier one.
    public func robots(of origin: String) -> RobotsAnswer? {
        let sql = "SELECT robots_status, robots, robots_at FROM host WHERE name = ? AND robots_at NOTNULL"
        let row = try? database.first(sql, [.text(origin)]) { ($0.integer(0), Array($0.text(1).utf8), $0.text(2)) }
        guard let (status, body, at) = row, let time = MomentReader.moment(at).flatMap({ TimeSpan($0).start }) else {
            return nil
        }
        return RobotsAnswer(status: status, body: body, time: time)
    }

    /// Keeps what came when a host was asked for its `robots.txt`.
    public func keep(_ answer: RobotsAnswer, of origin: String) {
        let body = String(decoding: answer.body.prefix(RobotsRules.byteLimit), as: UTF8.self)
        try? database.run(
            """
            INSERT INTO host(name, robots, robots_at, robots_status) VALUES(?, ?, ?, ?) ON CONFLICT(name) DO UPDATE \
            SET robots = excluded.robots, robots_at = excluded.robots_at, robots_status = excluded.robots_status
            """, .text(origin), .text(body), .text(TimeSpan.iso(answer.time)), .integer(answer.status))
    }

    // MARK: Rows

    private var now: String { TimeSpan.iso(clock.second) }

    private static let select = """
        SELECT id, url, kind, every, next_at, etag, last_modified, failures, last_status, last_error, last_at, \
        paused, document FROM watch
        """

    private static func item(_ row: Statement) -> WatchItem {
        WatchItem(
            id: row.integer(0), url: row.text(1), follows: row.text(2) == "list", every: row.integer(3),
            nextAt: row.text(4), validators: Validators(etag: row.optionalText(5), lastModified: row.optionalText(6)),
            failures: row.integer(7), lastStatus: row.optionalInteger(8),
            lastError: row.optionalText(9), isPaused: row.integer(11) != 0, document: row.optionalInteger(12),
            lastAt: row.optionalText(10))
    }
}
