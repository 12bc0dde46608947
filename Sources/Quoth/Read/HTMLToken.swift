/// A piece of a page, as ranges of its bytes.
enum HTMLToken {
    /// Characters, their references not yet decoded.
    case characters(Range<Int>)
    /// Characters in which `&` is just that: those of a script or style, and of a CDATA section.
    case literal(Range<Int>)
    /// A start tag.
    case start(HTMLTagToken)
    /// An end tag.
    case end(HTMLTagToken)
    /// What stands inside a comment, or inside one of the odd things that count as one.
    case comment(Range<Int>)
    /// What stands between `<!doctype` and `>`, or the page's end.
    case doctype(Range<Int>)
}

/// A start tag or an end tag.
struct HTMLTagToken {
    /// The element.
    var tag: HTMLTag
    /// ``HTMLTag/hash(_:_:)`` of the element's name.
    var hash: UInt64
    /// The name.
    var name: Range<Int>
    /// The whole tag from `<` to `>`.
    var whole: Range<Int>
    /// Whether the tag ends in `/>`.
    var isSelfClosing: Bool
}
