internal import QuothRecord

/// Entries of the audit log, the newest first: schema `quoth/audit@1`.
struct AuditJSON: Encodable {
    struct Entry: Encodable {
        let id: Int
        let at, who, address, action, subject, detail: String
        let account: Int?
    }

    let schema = "quoth/audit@1"
    let entries: [Entry]
    /// What to give as `before` for those that follow.
    let next: Int?

    enum CodingKeys: CodingKey { case schema, entries, next }

    init(_ entries: [AuditEntry], next: Int?) {
        self.next = next
        self.entries = entries.map {
            Entry(
                id: $0.id, at: $0.at, who: $0.who, address: $0.address, action: $0.action.rawValue, subject: $0.subject,
                detail: $0.detail, account: $0.account)
        }
    }
}
