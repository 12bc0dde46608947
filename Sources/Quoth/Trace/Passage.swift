/// A place in one document of a trace.
public struct Passage: Hashable, Sendable {
    /// The index of the document in the list that was traced against, or 0 for the draft.
    public var document: Int
    /// Where, in the document's text.
    public var range: TextRange
    /// The index, in that document's list, of the quotation that holds the passage, if one does.
    public var quotation: Int?

    /// A passage of document number `document`.
    public init(document: Int, range: TextRange, quotation: Int? = nil) {
        self.document = document
        self.range = range
        self.quotation = quotation
    }
}
