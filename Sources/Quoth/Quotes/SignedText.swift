/// A letter, or a statement in the first person, that is somebody's from its first word to its last.
struct SignedText: Hashable {
    /// One of those who sign it.
    struct Signatory: Hashable {
        /// The name, without titles.
        var name: TextRange
        /// What stands behind the name or in the line below: the office, then the organisation, as they are written.
        var notes: [TextRange] = []
    }

    /// Its paragraphs.
    var parts: [TextRange]
    /// Who signs, in order.
    var signatories: [Signatory]

    /// From its first word up to its last.
    var range: TextRange { TextRange(parts[0].start, parts[parts.count - 1].end) }
}
