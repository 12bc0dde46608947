internal import Quoth
public import QuothRecord

/// The statements of speakers as lines of cells: tab-separated, or as CSV.
public enum WhoLines {
    /// The columns.
    public static let columns = [
        "speaker", "date", "document", "title", "site", "url", "name", "type", "verdict", "quotation", "said", "text",
    ]

    /// One tab-separated line a statement, without a head.
    public static func plain(_ dossiers: [Dossier], limit: Int) -> String {
        rows(dossiers, limit).map { $0.map(Visible.line).joined(separator: "\t") + "\n" }.joined()
    }

    /// RFC 4180, with a head.
    public static func csv(_ dossiers: [Dossier], limit: Int) -> String {
        ([columns] + rows(dossiers, limit)).map(CSV.line).joined()
    }

    private static func rows(_ dossiers: [Dossier], _ limit: Int) -> [[String]] {
        dossiers.flatMap { dossier in
            dossier.statements.prefix(limit).map { statement in
                [
                    dossier.name, statement.date ?? "", statement.document, statement.title ?? "", statement.site ?? "",
                    statement.url ?? "", statement.name, statement.kind, statement.verdict ?? "", statement.id,
                    statement.said ?? "", statement.words,
                ]
            }
        }
    }
}
