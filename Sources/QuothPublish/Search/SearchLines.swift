internal import Quoth
public import QuothRecord

/// What a query has found as lines of cells: tab-separated, or as CSV.
public enum SearchLines {
    /// The columns.
    public static let columns = [
        "date", "document", "title", "site", "url", "language", "speaker", "role", "organisation", "type", "cue",
        "verdict", "quotation", "text", "changes",
    ]

    /// One tab-separated line a hit, without a head.
    public static func plain(_ page: SearchPage) -> String {
        page.hits.map { row($0).map(Visible.line).joined(separator: "\t") + "\n" }.joined()
    }

    /// RFC 4180, with a head.
    public static func csv(_ page: SearchPage) -> String {
        ([columns] + page.hits.map(row)).map(CSV.line).joined()
    }

    private static func row(_ hit: SearchHit) -> [String] {
        let quote = hit.quote
        return [
            hit.published ?? "", hit.name, hit.title.text.string, hit.site ?? "", hit.url ?? "", hit.language ?? "",
            quote?.speaker ?? "", quote?.role ?? "", quote?.organisation ?? "", quote?.kind ?? "", quote?.cue ?? "",
            quote?.verdict ?? "", quote?.id ?? "", (quote?.words ?? hit.snippet)?.text.string ?? "",
            hit.changes.joined(separator: " "),
        ]
    }
}
