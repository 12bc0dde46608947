/// One block of a document's text: a paragraph, a heading, an item of a list …
public struct Block: Hashable, Sendable {
    /// The blocks that a plain text may have: what follows stands in the last one.
    static let limit = 1 << 17
    /// What is said of a text that may have more.
    static let limitNote = "the text has \(limit) blocks or more: what follows stands in the last one"

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
