internal import FoundationEssentials
internal import Quoth

/// What the record tells of one quotation, as it stands in its row.
struct FindingRow: Hashable, Sendable {
    /// An edit, with offsets in UTF-8 bytes of the two texts.
    private struct StoredEdit: Codable {
        var kind: String
        var from: String
        var to: String
        var source: [Int]
        var copy: [Int]
    }

    var quotation: Int
    var values: [Value]

    /// The row of `finding`, the finding for the quotation in row `quotation`; `version` tells the version of a source by
    /// its number in the trace.
    init(_ finding: Finding, quotation: Int, version: (Int) -> Int) {
        self.quotation = quotation
        let source = (finding.matches.first ?? finding.nearest)?.source
        let edits = finding.edits.map { edit in
            StoredEdit(
                kind: edit.kind.rawValue, from: edit.from, to: edit.to, source: [edit.source.start, edit.source.end],
                copy: [edit.copy.start, edit.copy.end])
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and whole numbers can always be encoded.
        let json = (try? encoder.encode(edits)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
        values = [
            .text(finding.verdict.rawValue), .text(finding.verdicts.map(\.rawValue).joined(separator: " ")),
            .text(finding.flags.map(\.rawValue).joined(separator: " ")),
            .text(finding.risks.map(\.rawValue).joined(separator: " ")), .real(finding.confidence),
            Value(source.map { version($0.document) }), Value(source?.range.start), Value(source?.range.end),
            Value(finding.earliest.map { version($0.source.document) }), .text(finding.edits.isEmpty ? "[]" : json),
        ]
    }

    /// Whether the row that stands in the store says something else of the words, or there is none.
    func isNews(in database: Database) throws(RecordError) -> Bool {
        let known = try database.first(
            // What the program said: an editor may have corrected the verdict, and is no news.
            "SELECT verdicts, edits, source IS NULL FROM finding WHERE quotation = ?", [.integer(quotation)]
        ) { row in
            let verdict = row.text(0).split(separator: " ").first.map(String.init) ?? ""
            return [Value.text(verdict), .text(row.text(1)), .integer(row.integer(2))]
        }
        return known != [values[0], values[9], .integer(values[5] == .null ? 1 : 0)]
    }

    /// Writes the row, over an earlier one for the same quotation.
    func write(to database: Database) throws(RecordError) {
        try database.run(
            """
            INSERT OR REPLACE INTO finding(quotation, verdict, verdicts, flags, risks, confidence, source, source_start, \
            source_end, earliest, edits) VALUES(?,?,?,?,?,?,?,?,?,?,?)
            """, [.integer(quotation)] + values)
    }
}
