/// The tables of `people.sqlite`, and how those of an earlier version are brought up to date.
enum PeopleSchema {
    /// Tells these files from others: “QUPE”.
    static let application = 0x5155_5045
    /// The newest version; each migration leads from one to the next.
    static var version: Int { migrations.count }

    /// Makes the tables of `database`, or brings them up to date.
    static func migrate(_ database: Database) throws(RecordError) {
        if try found(in: database) == version { return }
        try database.transaction { () throws(RecordError) in
            // Somebody else may have done it meanwhile.
            for migration in migrations[try found(in: database)...] { try database.execute(migration) }
            try database.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
        }
    }

    private static func found(in database: Database) throws(RecordError) -> Int {
        let found = try database.first("PRAGMA user_version") { $0.integer(0) } ?? 0
        guard (0...version).contains(found) else {
            throw .newer(path: database.path, version: found, known: version)
        }
        return found
    }

    /// What leads from version *n* to *n* + 1. A migration that was released is never changed.
    static let migrations = [first]

    private static let first = """
        -- `key` is the name in small letters; `password` an Argon2id hash.
        CREATE TABLE account(
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
            password TEXT NOT NULL, created_at TEXT NOT NULL, last_login TEXT) STRICT;
        -- Of secrets only the SHA-256 digest is here. Times of sessions are seconds since 1970.
        CREATE TABLE session(
            id INTEGER PRIMARY KEY AUTOINCREMENT, digest BLOB NOT NULL UNIQUE,
            account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, started INTEGER NOT NULL, seen INTEGER NOT NULL,
            address TEXT NOT NULL) STRICT;
        CREATE INDEX session_account ON session(account);
        CREATE TABLE token(
            id INTEGER PRIMARY KEY AUTOINCREMENT, digest BLOB NOT NULL UNIQUE,
            account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, label TEXT NOT NULL, scope TEXT NOT NULL,
            created_at TEXT NOT NULL, last_used TEXT, revoked_at TEXT) STRICT;
        CREATE INDEX token_account ON token(account);
        -- Who did what. Only ever appended to.
        CREATE TABLE audit(
            id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, account INTEGER,
            address TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
        CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
        CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is never shortened'); END;
        -- Decisions that wait until nobody else writes to the record. `mark` tells each everywhere.
        CREATE TABLE pending(
            id INTEGER PRIMARY KEY AUTOINCREMENT, mark TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL,
            payload TEXT NOT NULL) STRICT;
        -- What was answered to a request with an Idempotency-Key: `request` is the digest of what was asked.
        CREATE TABLE answered(
            key BLOB PRIMARY KEY, request BLOB NOT NULL, at INTEGER NOT NULL, status INTEGER NOT NULL,
            body BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX answered_at ON answered(at);
        -- What was started from the admin page.
        CREATE TABLE job(
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject TEXT NOT NULL, who TEXT NOT NULL,
            started_at TEXT NOT NULL, ended_at TEXT, status INTEGER, output TEXT) STRICT;
        """
}
