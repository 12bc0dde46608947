/// Something that takes long and that an admin had started: a backup, or another try to add what was left out.
public struct Job: Hashable, Sendable {
    /// What it does.
    public enum Kind: String, Sendable, CaseIterable {
        /// The record is copied.
        case backup
        /// What could not be added is tried again.
        case retry
    }

    /// Its number.
    public var id: Int
    /// What it does.
    public var kind: Kind
    /// Of a backup, the folder of the copy.
    public var subject: String
    /// Who had it started.
    public var who: String
    /// When it began, ISO 8601 in UTC.
    public var startedAt: String
    /// When it ended.
    public var endedAt: String?
    /// The exit code; `nil` while it runs, and where the site ended before it did.
    public var status: Int?
    /// The end of what it printed.
    public var output: String?
}
