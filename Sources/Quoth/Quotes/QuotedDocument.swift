/// A document with its quotations, in the order in which they start.
public struct QuotedDocument: Hashable, Sendable {
    /// The document.
    public var document: Document
    /// Its quotations; each `parent` is an index into this list.
    public var quotations: [Quotation]

    /// A document with its quotations.
    public init(document: Document, quotations: [Quotation]) {
        self.document = document
        self.quotations = quotations
    }

    /// The number of the outermost quotation that quotation number `number` stands in; its own if it stands in none.
    package func outermost(_ number: Int) -> Int {
        var outermost = number
        while let parent = quotations[outermost].parent, parent < outermost { outermost = parent }
        return outermost
    }
}
