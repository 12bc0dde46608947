public import Quoth

/// Two versions of a document with what differs.
public struct DiffRun: Sendable {
    /// The earlier version.
    public let earlier: QuotedDocument
    /// The later version.
    public let later: QuotedDocument
    /// What differs.
    public let diff: VersionDiff

    /// Compares `earlier` with `later`.
    public init(from earlier: QuotedDocument, to later: QuotedDocument) {
        (self.earlier, self.later) = (earlier, later)
        diff = VersionDiff(from: earlier, to: later)
    }
}
