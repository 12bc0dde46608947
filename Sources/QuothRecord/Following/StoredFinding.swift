internal import FoundationEssentials
package import Quoth

/// What the record tells of a quotation, as it stands in its row.
package struct StoredFinding: Hashable, Sendable {
    package var verdict: Verdict
    package var risks: [String]
    /// The version with the closest passage, and the passage.
    package var source: Int?
    package var range: TextRange?
    package var edits: [Edit]

    /// The columns of `finding f`.
    static let columns = "f.verdict, f.risks, f.source, f.source_start, f.source_end, f.edits"

    init?(_ row: Statement, from at: Int) {
        guard let verdict = Verdict(rawValue: row.text(at)) else { return nil }
        self.verdict = verdict
        risks = row.text(at + 1).split(separator: " ").map(String.init)
        source = row.optionalInteger(at + 2)
        if let start = row.optionalInteger(at + 3), let end = row.optionalInteger(at + 4), 0 <= start, start <= end {
            range = TextRange(start, end)
        }
        edits = StoredEdits.edits(row.bytes(at + 5))
    }

    /// The passage with the words at its ends that the copy has not.
    var whole: TextRange? {
        range.map { range in
            edits.map(\.source).filter { !$0.isEmpty }.reduce(range) { whole, edit in
                TextRange(min(whole.start, edit.start), max(whole.end, edit.end))
            }
        }
    }
}
