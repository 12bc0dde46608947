/// Somebody who can log in.
public struct Account: Hashable, Sendable {
    /// The number, which nobody else gets when the account is gone.
    public var id: Int
    /// The name: ASCII letters, digits and `._-@`.
    public var name: String
    /// What they may do.
    public var role: Role
    /// When it was made, ISO 8601 in UTC.
    public var createdAt: String
    /// When somebody last logged in with it.
    public var lastLogin: String?

    /// The most bytes of a name.
    public static let longestName = 64

    /// Whether somebody can be called so: what stands in lines of logs and cells of tables as it is.
    public static func isName(_ name: String) -> Bool {
        (1...longestName).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || "._-@".utf8.contains(byte)
            } && name.utf8.first != UInt8(ascii: "-") && name.utf8.first != UInt8(ascii: "@")
    }

    /// What tells names apart: the case of letters does not.
    static func key(_ name: String) -> String { name.lowercased() }
}
