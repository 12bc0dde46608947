internal import Quoth

/// What differs between two versions as lines of cells: tab-separated, or as CSV.
public enum DiffLines {
    /// The columns.
    public static let columns = [
        "earlier", "later", "class", "fate", "silent", "line", "speaker-before", "speaker-after", "before", "after",
    ]

    /// One tab-separated line a change, without a head.
    public static func plain(_ run: DiffRun) -> String {
        rows(of: run).map { $0.map(Visible.line).joined(separator: "\t") + "\n" }.joined()
    }

    /// RFC 4180, with a head.
    public static func csv(_ run: DiffRun) -> String { ([columns] + rows(of: run)).map(CSV.line).joined() }

    private static func rows(of run: DiffRun) -> [[String]] {
        let locator = Locator(run.later.document)
        return run.diff.changes.map { change in
            [
                run.earlier.document.id, run.later.document.id, change.kind.rawValue, change.fate?.rawValue ?? "",
                change.isSilent ? "yes" : "", change.later.map { "\(locator.line(at: $0.start))" } ?? "",
                change.speakerBefore ?? "", change.speakerAfter ?? "", change.from, change.to,
            ]
        }
    }
}
