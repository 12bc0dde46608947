/// An element or a run of characters of a page, in document order: a node's descendants follow it up to `subtreeEnd`.
///
/// Twenty bytes, since a page may have one for each three of its own.
struct HTMLNode: Sendable {
    /// Its tag; `text` for characters.
    var tag: HTMLTag
    /// Whether `&` in its characters is just that.
    var isLiteral: Bool
    /// The bytes of an element's name; 0 for characters, and for an element that has no start tag.
    private var nameLength: UInt16
    /// The index of the node it stands in; -1 for the root.
    var parent: Int32
    /// The index after its last descendant.
    var subtreeEnd: Int32
    /// The first byte: of the characters, or of the start tag's `<`.
    var start: Int32
    /// The byte after the last one: of the characters, or of the start tag's `>`.
    var end: Int32

    /// A node; `attributes` is the byte after an element's name, 0 for characters.
    init(
        tag: HTMLTag, isLiteral: Bool = false, parent: Int32, subtreeEnd: Int32, start: Int32, end: Int32,
        attributes: Int32
    ) {
        self.tag = tag
        self.isLiteral = isLiteral
        // Of a name of more than 64 KiB the rest counts as an attribute.
        nameLength = UInt16(clamping: attributes - start - 1)
        self.parent = parent
        self.subtreeEnd = subtreeEnd
        self.start = start
        self.end = end
    }

    /// The byte after an element's name, where its attributes begin; 0 for characters.
    var attributes: Int32 { nameLength == 0 ? 0 : start + 1 + Int32(nameLength) }
}
