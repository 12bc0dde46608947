/// A run of text of a page that stands on lines of its own, before it is known whether it belongs to the main text.
struct PageBlock: Sendable {
    /// What it is.
    var kind: Block.Kind
    /// Where it stands in ``PageText/bytes``.
    var range: TextRange
    /// Where its first and last characters stand in the page.
    var source: TextRange
    /// The node of its first characters.
    var node: Int
    /// The node of its last characters.
    var lastNode: Int
    /// The block element that it stands in.
    var element: Int
    /// The element around that one.
    var parent: Int
    /// How many elements it stands in.
    var depth: Int
    /// How many of its bytes stand in links.
    var linkBytes: Int
    /// Its number, where it begins an item of an ordered list.
    var number: Int?
    /// What the elements around it are and are called.
    var context: BlockContext

    /// A hash that blocks share which look alike: the same kind in elements of the same groups, equally deep.
    var likeness: UInt64 {
        let groups = context.near.rawValue &* 0x9E37_79B9_7F4A_7C15 ^ context.far.rawValue
        return (groups ^ UInt64(depth)) &* 0x100_0000_01b3 ^ UInt64(kind.hashCode)
    }
}

extension Block.Kind {
    fileprivate var hashCode: Int {
        switch self {
        case .paragraph: 1
        case .heading: 2
        case .listItem: 3
        case .blockquote: 4
        case .caption: 5
        case .cell: 6
        }
    }
}
