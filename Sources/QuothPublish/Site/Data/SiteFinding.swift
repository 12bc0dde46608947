internal import Quoth

/// What the record tells of a quotation.
struct SiteFinding: Hashable, Sendable {
    /// The gravest verdict.
    var verdict: Verdict
    var verdicts: [Verdict]
    var flags: [Flag]
    var risks: [Edit.Class]
    /// How sure, from 0 to 1.
    var confidence: Double
    /// The version with the closest passage, and the passage.
    var source: Int?
    var range: TextRange?
    /// The version with the earliest passage, where that is another one.
    var earliest: Int?
    /// The differences, with offsets in UTF-8 bytes of both texts.
    var edits: [Edit]

    /// The passage with the words at its ends that the copy has not.
    var wholeRange: TextRange? {
        range.map { range in
            edits.map(\.source).filter { !$0.isEmpty }.reduce(range) { whole, edit in
                TextRange(min(whole.start, edit.start), max(whole.end, edit.end))
            }
        }
    }

    /// The version that the words rest on: the nearest passage to words that were not found is none.
    var basis: Int? { verdict == .unfound ? nil : source }
}
