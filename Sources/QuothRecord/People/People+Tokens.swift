extension People {
    private static let columns = """
        t.id, t.label, t.scope, t.created_at, t.last_used, t.revoked_at, a.id, a.name, a.role, a.created_at, a.last_login
        """
    private static let from = "FROM token t JOIN account a ON a.id = t.account"

    /// Makes a token for the account called `name`.
    /// - Returns: The token, and its text, which cannot be had a second time.
    public func addToken(
        for name: String, _ scope: TokenScope, label: String
    ) throws(PeopleError) -> (token: AccessToken, text: String) {
        guard let account = try account(name) else { throw .noAccount(name) }
        guard let secret = Secret.text(), let digest = Secret.digest(secret) else {
            throw .system("The system has no random bytes")
        }
        let at = Clock.iso(Clock.now)
        // One line, which does nothing to a terminal.
        let label = String(label.prefix(AccessToken.longestLabel).map { $0.isASCII && $0 < " " ? " " : $0 })
        let id = try stored { () throws(RecordError) in
            try database.run(
                "INSERT INTO token(digest, account, label, scope, created_at) VALUES(?,?,?,?,?)", .bytes(digest),
                .integer(account.id), .text(label), .text(scope.rawValue), .text(at))
            return database.lastRow
        }
        let token = AccessToken(id: id, account: account, label: label, scope: scope, createdAt: at)
        return (token, AccessToken.start + secret)
    }

    /// The token with this text; `nil` if there is none, or it was revoked.
    /// - Complexity: O(log *t*) in the tokens.
    public func token(_ text: String) throws(PeopleError) -> AccessToken? {
        guard text.hasPrefix(AccessToken.start),
            let digest = Secret.digest(text.dropFirst(AccessToken.start.utf8.count))
        else { return nil }
        return try stored { () throws(RecordError) -> AccessToken? in
            let token =
                try database.first(
                    "SELECT \(Self.columns) \(Self.from) WHERE t.digest = ? AND t.revoked_at IS NULL", [.bytes(digest)]
                ) { Self.token($0) } ?? nil
            // To the hour: it is to tell which tokens nobody needs any more.
            let now = String(Clock.iso(Clock.now).prefix(13)) + ":00:00Z"
            if let token, token.lastUsed != now {
                try database.run("UPDATE token SET last_used = ? WHERE id = ?", .text(now), .integer(token.id))
            }
            return token
        }
    }

    /// The tokens of an account, or all, the newest first; those that were revoked among them.
    public func tokens(of account: Int? = nil) throws(PeopleError) -> [AccessToken] {
        try stored { () throws(RecordError) in
            try database.all(
                "SELECT \(Self.columns) \(Self.from) WHERE ?1 IS NULL OR t.account = ?1 ORDER BY t.id DESC",
                [Value(account)]
            ) { Self.token($0) }
        }.compactMap(\.self)
    }

    /// Revokes token number `id`, if it is one of `account`, or of anybody where that is `nil`.
    public func revoke(token id: Int, of account: Int? = nil) throws(PeopleError) {
        let isDone = try stored { () throws(RecordError) in
            try database.run(
                "UPDATE token SET revoked_at = ?1 WHERE id = ?2 AND revoked_at IS NULL AND (?3 IS NULL OR account = ?3)",
                .text(Clock.iso(Clock.now)), .integer(id), Value(account))
            return database.changes > 0
        }
        if !isDone { throw .noToken(id) }
    }

    private static func token(_ row: Statement) -> AccessToken? {
        guard let account = account(row, from: 6), let scope = TokenScope(rawValue: row.text(2)) else { return nil }
        return AccessToken(
            id: row.integer(0), account: account, label: row.text(1), scope: scope, createdAt: row.text(3),
            lastUsed: row.optionalText(4), revokedAt: row.optionalText(5))
    }
}
