/// Somebody did something.
public struct AuditEntry: Hashable, Sendable {
    /// What was done.
    public enum Action: String, Sendable, CaseIterable {
        case login, loginFailed = "login-failed", logout, password
        case userAdded = "user-added", userRole = "user-role", userRemoved = "user-removed"
        case tokenAdded = "token-added", tokenRevoked = "token-revoked", sessionEnded = "session-ended"
        case corrected, accepted, undone
        case retried, forgotten, backup
        case subscribed, unsubscribed
    }

    /// The number in the log.
    public var id = 0
    /// When, ISO 8601 in UTC.
    public var at = ""
    /// Who, as they were called then.
    public var who: String
    /// The number of the account; `nil` for who has none.
    public var account: Int?
    /// From which address; empty for who was at the machine.
    public var address: String
    /// What they did.
    public var action: Action
    /// With what: a name, a number, a quotation's key.
    public var subject: String
    /// What else there is to say.
    public var detail: String

    /// An entry of now.
    public init(
        _ action: Action, _ subject: String = "", detail: String = "", who: String, account: Int? = nil,
        address: String = ""
    ) {
        (self.action, self.subject, self.detail) = (action, subject, detail)
        (self.who, self.account, self.address) = (who, account, address)
    }
}
