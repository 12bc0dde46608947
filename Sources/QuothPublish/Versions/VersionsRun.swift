public import Quoth
public import QuothRecord

/// The versions of a document, each with what it changed.
public struct VersionsRun: Sendable {
    /// The versions.
    public let history: VersionHistory
    /// What each version changed in the one before it; `nil` for the first of its form, and where a text could not be read.
    public let diffs: [DiffRun?]

    /// The versions of `history`, whose texts `quoted` gives.
    public init<Failure>(
        _ history: VersionHistory, quoted: (VersionHistory.Entry) throws(Failure) -> QuotedDocument?
    ) throws(Failure) {
        self.history = history
        var diffs: [DiffRun?] = []
        // Of each form only the last text is compared with others.
        var last: [VersionForm: QuotedDocument] = [:]
        for entry in history.versions {
            let own = try quoted(entry)
            if let before = last[entry.form], let own {
                diffs.append(DiffRun(from: before, to: own))
            } else {
                diffs.append(nil)
            }
            last[entry.form] = own
        }
        self.diffs = diffs
    }

    /// Whether a version silently edited a quotation.
    public var hasSilentEdit: Bool { diffs.contains { $0?.diff.hasSilentEdit ?? false } }
}
