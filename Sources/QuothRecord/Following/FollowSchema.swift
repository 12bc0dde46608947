/// The tables of `following.sqlite`: who follows what, what came of it, and what waits to be delivered.
///
/// They stand in a file of their own, so that they can be written while documents are added. Times are seconds since the
/// start of 1970 in UTC.
enum FollowSchema {
    /// “QUOF”.
    static let migrations = Migrations(application: 0x5155_4F46, steps: [first, second])

    private static let first = """
        -- `seen`: the last entry of the record's news that was matched.
        CREATE TABLE progress(id INTEGER PRIMARY KEY CHECK(id = 1), seen INTEGER NOT NULL) STRICT;
        INSERT INTO progress(id, seen) VALUES(1, 0);
        -- `token` opens the feed, `release` ends the subscription. `since` is the last entry of the news when it began.
        -- `digest_at` is when the next digest is due, `told` the last hit that the one before told of. `attempts`, `try_at`
        -- and `failing_since` are those of the message that waits longest. `ping` is 1 where the hub is still to be told.
        CREATE TABLE subscription(
            id INTEGER PRIMARY KEY, token TEXT NOT NULL UNIQUE, release TEXT NOT NULL UNIQUE, owner INTEGER,
            kind TEXT NOT NULL, value TEXT NOT NULL, only TEXT NOT NULL, note TEXT, period TEXT NOT NULL,
            minute INTEGER NOT NULL, weekday INTEGER NOT NULL, zone TEXT NOT NULL, channel TEXT NOT NULL, address TEXT,
            secret TEXT, state TEXT NOT NULL, reason TEXT, since INTEGER NOT NULL, created_at INTEGER NOT NULL,
            digest_at INTEGER, told INTEGER NOT NULL DEFAULT 0, delivered INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
            try_at INTEGER NOT NULL DEFAULT 0, failing_since INTEGER, ping INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE INDEX subscription_owner ON subscription(owner);
        CREATE TABLE event(id TEXT PRIMARY KEY, at INTEGER NOT NULL, payload TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE hit(
            n INTEGER PRIMARY KEY, subscription INTEGER NOT NULL REFERENCES subscription ON DELETE CASCADE,
            event TEXT NOT NULL REFERENCES event, at INTEGER NOT NULL, UNIQUE(subscription, event)) STRICT;
        CREATE INDEX hit_order ON hit(subscription, n);
        CREATE INDEX hit_event ON hit(event);
        -- Messages that wait. `first` and `last` are the hits that one tells of; a message to confirm an address has none.
        CREATE TABLE outbox(
            n INTEGER PRIMARY KEY, subscription INTEGER NOT NULL REFERENCES subscription ON DELETE CASCADE,
            id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;
        CREATE INDEX outbox_order ON outbox(subscription, n);
        """

    private static let second = """
        -- Hits that were dropped by age or number: the first eight bytes of the event's id, so that none is told anew.
        CREATE TABLE forgotten(
            subscription INTEGER NOT NULL REFERENCES subscription ON DELETE CASCADE, event INTEGER NOT NULL,
            PRIMARY KEY(subscription, event)) STRICT, WITHOUT ROWID;
        -- When hits were dropped the last time.
        ALTER TABLE progress ADD COLUMN pruned_at INTEGER NOT NULL DEFAULT 0;
        """
}
