extension People {
    private static let columns = "id, name, role, created_at, last_login"

    /// All accounts, by name.
    public func accounts() throws(PeopleError) -> [Account] {
        try stored { () throws(RecordError) in
            try database.all("SELECT \(Self.columns) FROM account ORDER BY key", []) { Self.account($0) }
        }.compactMap(\.self)
    }

    /// Whether there is any account.
    public func hasAccounts() throws(PeopleError) -> Bool {
        try stored { () throws(RecordError) in
            try database.first("SELECT 1 FROM account LIMIT 1") { _ in true } ?? false
        }
    }

    /// The account called `name`; `nil` if there is none.
    public func account(_ name: String) throws(PeopleError) -> Account? {
        try stored { () throws(RecordError) in
            try database.first("SELECT \(Self.columns) FROM account WHERE key = ?", [.text(Account.key(name))]) {
                Self.account($0)
            } ?? nil
        }
    }

    static func account(_ row: Statement, from at: Int = 0) -> Account? {
        Role(rawValue: row.text(at + 2)).map { role in
            Account(
                id: row.integer(at), name: row.text(at + 1), role: role, createdAt: row.text(at + 3),
                lastLogin: row.optionalText(at + 4))
        }
    }

    /// Makes an account.
    @discardableResult
    public func add(_ name: String, _ role: Role, password: String) throws(PeopleError) -> Account {
        guard Account.isName(name) else { throw .badName(name) }
        try Password.check(password, of: name)
        let hash = try Password.hash(password)
        let at = Clock.iso(Clock.now)
        let id = try stored { () throws(RecordError) -> Int? in
            try database.run(
                "INSERT OR IGNORE INTO account(key, name, role, password, created_at) VALUES(?,?,?,?,?)",
                .text(Account.key(name)), .text(name), .text(role.rawValue), .text(hash), .text(at))
            return database.changes > 0 ? database.lastRow : nil
        }
        guard let id else { throw .nameTaken(name) }
        return Account(id: id, name: name, role: role, createdAt: at)
    }

    /// Gives an account another role.
    public func setRole(of name: String, to role: Role) throws(PeopleError) {
        try change(name) { account throws(PeopleError) in
            if role != .admin { try keepAdmin(account) }
            try stored { () throws(RecordError) in
                try database.run("UPDATE account SET role = ? WHERE id = ?", .text(role.rawValue), .integer(account.id))
            }
        }
    }

    /// Gives an account another password, and ends all its sessions but `kept`.
    public func setPassword(of name: String, to password: String, keeping kept: Int? = nil) throws(PeopleError) {
        try Password.check(password, of: name)
        let hash = try Password.hash(password)
        try change(name) { account throws(PeopleError) in
            try stored { () throws(RecordError) in
                try database.run("UPDATE account SET password = ? WHERE id = ?", .text(hash), .integer(account.id))
                try database.run(
                    "DELETE FROM session WHERE account = ? AND id <> ?", .integer(account.id), .integer(kept ?? 0))
            }
        }
    }

    /// Removes an account with its sessions and tokens; what it did stays in the audit log.
    public func remove(_ name: String) throws(PeopleError) {
        try change(name) { account throws(PeopleError) in
            try keepAdmin(account)
            try stored { () throws(RecordError) in
                try database.run("DELETE FROM account WHERE id = ?", .integer(account.id))
            }
        }
    }

    /// The account that `name` and `password` belong to. It takes as long for a name that nobody has.
    /// - Throws: ``PeopleError/wrongPassword``, whichever is wrong.
    public func account(_ name: String, password: String) throws(PeopleError) -> Account {
        let found = try stored { () throws(RecordError) in
            try database.first(
                "SELECT \(Self.columns), password FROM account WHERE key = ?",
                [.text(Account.key(String(name.prefix(Account.longestName + 1))))]
            ) { (Self.account($0), $0.text(5)) }
        }
        let isRight = Password.isRight(password, for: found?.1 ?? Password.nobodys)
        guard isRight, let account = found?.0 else { throw .wrongPassword }
        return account
    }

    /// Runs `body` on the account called `name`, alone.
    private func change(_ name: String, _ body: (Account) throws(PeopleError) -> Void) throws(PeopleError) {
        try stored { () throws(RecordError) in try database.execute("BEGIN IMMEDIATE") }
        do throws(PeopleError) {
            guard let account = try account(name) else { throw .noAccount(name) }
            try body(account)
            try stored { () throws(RecordError) in try database.execute("COMMIT") }
        } catch {
            // The first failure is the one to tell.
            try? database.execute("ROLLBACK")
            throw error
        }
    }

    /// An instance with accounts keeps somebody who can change them.
    private func keepAdmin(_ account: Account) throws(PeopleError) {
        guard account.role == .admin else { return }
        let (admins, all) = try stored { () throws(RecordError) in
            try database.first("SELECT count(*) FILTER (WHERE role = 'admin'), count(*) FROM account") {
                ($0.integer(0), $0.integer(1))
            } ?? (0, 0)
        }
        if admins == 1, all > 1 { throw .lastAdmin(account.name) }
    }
}
