/// What a program shows instead of a password.
public struct AccessToken: Hashable, Sendable {
    public var id: Int
    /// Whose it is: it may never do more.
    public var account: Account
    /// What the owner calls it.
    public var label: String
    public var scope: TokenScope
    public var createdAt: String
    public var lastUsed: String?
    public var revokedAt: String?

    /// What it comes to.
    public var role: Role { min(account.role, scope.role) }

    /// How every token begins, so that one that was published by mistake is told.
    public static let start = "quoth_"
    /// The most bytes of a label.
    static let longestLabel = 100
}
