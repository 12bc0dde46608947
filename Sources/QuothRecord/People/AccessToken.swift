/// What a program shows instead of a password.
public struct AccessToken: Hashable, Sendable {
    /// Its number, which is no secret.
    public var id: Int
    /// Whose it is: it may never do more.
    public var account: Account
    /// What the owner calls it.
    public var label: String
    /// What it may do.
    public var scope: TokenScope
    /// When it was made, ISO 8601 in UTC.
    public var createdAt: String
    /// The hour in which it was last used.
    public var lastUsed: String?
    /// When it was revoked; it is of no use since.
    public var revokedAt: String?

    /// What it comes to.
    public var role: Role { min(account.role, scope.role) }

    /// How every token begins, so that one that was published by mistake is told.
    public static let start = "quoth_"
    /// The most bytes of a label.
    static let longestLabel = 100
}
