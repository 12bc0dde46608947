/// What somebody may do; each role may do what those before it may.
public enum Role: String, Comparable, CaseIterable, Sendable {
    /// Reads.
    case reader
    /// Corrects what the program found out.
    case editor
    /// Runs the site: accounts, tokens, what was left out, backups.
    case admin

    /// By what they may do.
    public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .reader: 0
        case .editor: 1
        case .admin: 2
        }
    }
}
