/// Comma-separated values (RFC 4180).
enum CSV {
    /// A line of `cells`, each on one line.
    static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A cell in quotation marks where it needs them; tabs and line breaks have become spaces, controls visible.
    ///
    /// A spreadsheet takes a cell that starts like a formula for one: an apostrophe in front keeps it text (OWASP ASVS
    /// 5.0, 1.2.10).
    private static func cell(_ text: String) -> String {
        var text = Visible.line(text)
        if let first = text.unicodeScalars.first(where: { $0 != " " }), "=+-@".unicodeScalars.contains(first) {
            text = "'" + text
        }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
