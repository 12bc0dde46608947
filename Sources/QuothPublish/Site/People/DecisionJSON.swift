internal import QuothRecord

/// What a person decided about a quotation. Who decided is told only to who is known.
struct DecisionJSON: Encodable {
    let id, at, kind, quotation: String
    let value, before, by, note, undoes: String?
    /// Whether a later decision took its place; whether it waits until nobody else writes to the record.
    let undone, waiting: Bool

    init(_ correction: Correction, for visitor: Visitor) {
        (id, at, kind) = (correction.mark, correction.at, correction.kind.rawValue)
        quotation = correction.quotation
        let hasValue = correction.kind == .speaker || correction.kind == .verdict
        value = hasValue ? correction.value : nil
        (before, undoes) = (correction.before, correction.undone)
        by = visitor.role == nil ? nil : correction.by
        note = correction.note.isEmpty ? nil : correction.note
        (undone, waiting) = (correction.isUndone, correction.isWaiting)
    }
}

/// Corrections, the newest first: schema `quoth/corrections@1`.
struct CorrectionsJSON: Encodable {
    let schema = "quoth/corrections@1"
    let corrections: [DecisionJSON]

    enum CodingKeys: CodingKey { case schema, corrections }
}

/// Quotations to look at, the least sure first: schema `quoth/review@1`.
struct ReviewJSON: Encodable {
    /// One of them.
    struct Item: Encodable {
        let quotation: String
        let words: String
        let speaker, verdict: String?
        let speakerConfidence, verdictConfidence: Double?
        let document: String
    }

    let schema = "quoth/review@1"
    let count: Int
    let items: [Item]
    /// What to give as `after` for those that follow.
    let next: String?

    enum CodingKeys: CodingKey { case schema, count, items, next }
}
