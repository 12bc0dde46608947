/// One block of a document's text: a paragraph, a heading, an item of a list …
public struct Block: Hashable, Sendable {
    /// What a block is in its page.
    public enum Kind: String, Sendable, Codable {
        case paragraph, heading, listItem, blockquote, caption, cell
    }

    /// What it is.
    public var kind: Kind
    /// Where it stands in the document's text.
    public var range: TextRange
    /// The bytes of the page that it came from, if the page's bytes were kept in step.
    public var source: TextRange?

    /// A block of `kind` at `range` of the text.
    public init(kind: Kind, range: TextRange, source: TextRange? = nil) {
        self.kind = kind
        self.range = range
        self.source = source
    }
}
