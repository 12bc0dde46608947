/// A run of text of a page that stands on lines of its own, before it is known whether it belongs to the main text.
struct PageBlock: Sendable {
    /// What it is.
    var kind: Block.Kind
    /// Where it stands in ``PageText/bytes``.
    var range: TextRange
    /// Where its first and last characters stand in the page.
    var source: TextRange
    /// The block element that it stands in.
    var element: Int
    /// How many of its bytes stand in links.
    var linkBytes: Int
    /// What the elements around it are and are called.
    var context: BlockContext
}
