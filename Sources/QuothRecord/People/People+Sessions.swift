extension People {
    private static let columns = "s.id, s.started, s.seen, s.address, a.id, a.name, a.role, a.created_at, a.last_login"

    /// Begins a session.
    /// - Returns: The secret that the browser shows from now on; only its digest is kept.
    public func begin(_ account: Account, from address: String, now: Int? = nil) throws(PeopleError) -> String {
        guard let secret = Secret.text(), let digest = Secret.digest(secret) else {
            throw .system("The system has no random bytes")
        }
        let now = now ?? Clock.now
        try stored { () throws(RecordError) in
            try database.transaction { () throws(RecordError) in
                try database.run(
                    "DELETE FROM session WHERE seen < ? OR started < ?", .integer(now - Session.idle),
                    .integer(now - Session.longest))
                try database.run(
                    "INSERT INTO session(digest, account, started, seen, address) VALUES(?,?,?,?,?)", .bytes(digest),
                    .integer(account.id), .integer(now), .integer(now), .text(address))
                try database.run(
                    "UPDATE account SET last_login = ? WHERE id = ?", .text(Clock.iso(now)), .integer(account.id))
            }
        }
        return secret
    }

    /// The session that `secret` belongs to; `nil` if there is none, or it has ended.
    /// - Complexity: O(log *s*) in the sessions.
    public func session(_ secret: String, now: Int? = nil) throws(PeopleError) -> Session? {
        guard let digest = Secret.digest(secret) else { return nil }
        let now = now ?? Clock.now
        return try stored { () throws(RecordError) -> Session? in
            let found =
                try database.first(
                    "SELECT \(Self.columns) FROM session s JOIN account a ON a.id = s.account WHERE s.digest = ?",
                    [.bytes(digest)]
                ) { Self.session($0) } ?? nil
            guard let session = found, session.seen >= now - Session.idle, session.started >= now - Session.longest
            else {
                return nil
            }
            if session.seen < now - Session.noted {
                try database.run("UPDATE session SET seen = ? WHERE id = ?", .integer(now), .integer(session.id))
            }
            return session
        }
    }

    /// The sessions of an account, the newest first.
    public func sessions(of account: Int) throws(PeopleError) -> [Session] {
        try stored { () throws(RecordError) in
            try database.all(
                """
                SELECT \(Self.columns) FROM session s JOIN account a ON a.id = s.account WHERE s.account = ? \
                ORDER BY s.id DESC
                """, [.integer(account)]
            ) { Self.session($0) }
        }.compactMap(\.self)
    }

    /// Ends a session of `account`; says whether it had one of this number.
    public func end(session: Int, of account: Int) throws(PeopleError) -> Bool {
        try stored { () throws(RecordError) in
            try database.run("DELETE FROM session WHERE id = ? AND account = ?", .integer(session), .integer(account))
            return database.changes > 0
        }
    }

    private static func session(_ row: Statement) -> Session? {
        account(row, from: 4).map { account in
            Session(
                id: row.integer(0), account: account, started: row.integer(1), seen: row.integer(2),
                address: row.text(3))
        }
    }
}
