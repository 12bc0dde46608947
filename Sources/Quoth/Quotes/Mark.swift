/// A quotation mark of a text, with what its shape and its neighbours allow.
struct Mark: Hashable {
    /// Which marks may close one another.
    enum Family: UInt8 {
        case double, single, guillemet, corner
        /// A dash that opens speech in a paragraph; nothing closes it.
        case dash
        /// No mark at all: a block of its own below the words that introduce it.
        case block
    }

    /// What a mark may be, judged by its shape alone.
    enum Side: UInt8 {
        case open, close, either
    }

    /// The first byte of the mark.
    var offset: Int
    /// Its length in bytes.
    var length: Int
    /// The character; for ``` `` ``` and `''` the first of the two.
    var character: UInt32
    /// Which marks may close it.
    var family: Family
    /// What its shape says.
    var side: Side
    /// Whether a space, an opening bracket, a dash or the start of the paragraph stands before it.
    var isFreeBefore: Bool
    /// Whether a space, a closing bracket, punctuation or the end of the paragraph stands after it.
    var isFreeAfter: Bool

    /// The byte after the mark.
    var end: Int { offset + length }
    /// Whether its neighbours are those of an opening mark.
    var looksOpening: Bool { isFreeBefore && !isFreeAfter }
    /// Whether its neighbours are those of a closing mark.
    var looksClosing: Bool { !isFreeBefore && isFreeAfter }
    /// Whether it most probably opens, by shape or, for a straight mark, by its neighbours.
    var probablyOpens: Bool { side == .open || (side == .either && looksOpening) }
    /// Whether it most probably closes.
    var probablyCloses: Bool { side == .close || (side == .either && !looksOpening) }
}
