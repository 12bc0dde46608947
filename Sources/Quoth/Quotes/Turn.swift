/// One speaker's words in a transcript: a label before a colon, and what follows up to the next label.
struct Turn: Hashable {
    /// The name in the label, as it is written: `MS DEVEREUX`.
    var label: TextRange
    /// What stands in brackets behind the name, if anything does: `for the company`.
    var note: TextRange?
    /// The paragraphs of the turn, the first without its label.
    var parts: [TextRange]
}
