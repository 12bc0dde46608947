internal import ArgumentParser

/// What a command prints.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people, at a terminal.
    case text
    /// One object, with a versioned schema.
    case json
    /// One object a line.
    case jsonl
    /// Tab-separated cells with stable columns.
    case plain
    /// The same cells with commas between them, as spreadsheets read them.
    case csv
    /// `file:line:column: severity: message`.
    case gcc
    /// The report.
    case html
    /// What the scorers of the measuring sets read.
    case bench

    /// What commands print that judge passages.
    static let ofFindings: [OutputFormat] = [.text, .json, .jsonl, .plain, .gcc, .html, .bench]

    /// The format that a file's ending asks for.
    init?(ending path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "html", "htm": self = .html
        case "json": self = .json
        case "jsonl", "ndjson": self = .jsonl
        case "tsv": self = .plain
        case "csv": self = .csv
        case "txt": self = .text
        default: return nil
        }
    }
}
