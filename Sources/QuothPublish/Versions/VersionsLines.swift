internal import Quoth
internal import QuothRecord

/// The versions of a document as lines of cells: tab-separated, or as CSV.
public enum VersionsLines {
    /// The columns.
    public static let columns = [
        "document", "number", "captured", "captures", "date", "words", "title", "classes", "silent", "digest", "form",
        "seen",
    ]

    /// One tab-separated line a version, without a head.
    public static func plain(_ run: VersionsRun) -> String {
        rows(of: run).map { $0.map(Visible.line).joined(separator: "\t") + "\n" }.joined()
    }

    /// The head of CSV.
    public static var head: String { CSV.line(columns) }

    /// RFC 4180, without a head.
    public static func csv(_ run: VersionsRun) -> String { rows(of: run).map(CSV.line).joined() }

    private static func rows(of run: VersionsRun) -> [[String]] {
        zip(run.history.versions, run.diffs).map { entry, diff in
            [
                run.history.key, "\(entry.number)", entry.capturedAt ?? "", "\(entry.captures)", entry.published ?? "",
                "\(entry.words)", entry.title ?? "", diff?.diff.kinds.map(\.rawValue).joined(separator: " ") ?? "",
                diff?.diff.hasSilentEdit ?? false ? "yes" : "", entry.digest, "\(entry.form)", entry.seenAt ?? "",
            ]
        }
    }
}
