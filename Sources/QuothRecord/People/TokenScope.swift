/// What a program may do with a token, at most: what its owner may not do, it may not do either.
public enum TokenScope: String, CaseIterable, Sendable {
    case read, write, admin

    /// The role that it comes to.
    public var role: Role {
        switch self {
        case .read: .reader
        case .write: .editor
        case .admin: .admin
        }
    }
}
