extension People {
    /// The most bytes of a cell.
    private static let longest = 500

    /// Notes what somebody did.
    public func note(_ entry: AuditEntry) throws(PeopleError) {
        try stored { () throws(RecordError) in
            try database.run(
                "INSERT INTO audit(at, who, account, address, action, subject, detail) VALUES(?,?,?,?,?,?,?)",
                .text(Clock.iso(Clock.now)), .text(String(entry.who.prefix(Self.longest))), Value(entry.account),
                .text(String(entry.address.prefix(Self.longest))), .text(entry.action.rawValue),
                .text(String(entry.subject.prefix(Self.longest))), .text(String(entry.detail.prefix(Self.longest))))
        }
    }

    /// The newest entries before number `before`, the newest first.
    public func audit(before: Int? = nil, limit: Int) throws(PeopleError) -> [AuditEntry] {
        try stored { () throws(RecordError) in
            try database.all(
                """
                SELECT id, at, who, account, address, action, subject, detail FROM audit WHERE id < ? \
                ORDER BY id DESC LIMIT ?
                """, [.integer(before ?? Int.max), .integer(limit)]
            ) { row -> AuditEntry? in
                guard let action = AuditEntry.Action(rawValue: row.text(5)) else { return nil }
                var entry = AuditEntry(
                    action, row.text(6), detail: row.text(7), who: row.text(2), account: row.optionalInteger(3),
                    address: row.text(4))
                (entry.id, entry.at) = (row.integer(0), row.text(1))
                return entry
            }
        }.compactMap(\.self)
    }
}
