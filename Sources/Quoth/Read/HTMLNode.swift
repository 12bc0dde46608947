/// An element or a run of characters of a page, in document order: a node's descendants follow it up to `subtreeEnd`.
struct HTMLNode: Sendable {
    /// Its tag; `text` for characters.
    var tag: HTMLTag
    /// Whether `&` in its characters is just that.
    var isLiteral = false
    /// The index of the node it stands in; -1 for the root.
    var parent: Int32
    /// The index after its last descendant.
    var subtreeEnd: Int32
    /// The first byte: of the characters, or of the start tag's `<`.
    var start: Int32
    /// The byte after the last one: of the characters, or of the start tag's `>`.
    var end: Int32
    /// The byte after an element's name, where its attributes begin; 0 for characters.
    var attributes: Int32
}
