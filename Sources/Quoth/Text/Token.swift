/// A word, a number or a mark of a text.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: UInt8, Sendable {
        /// Letters, with apostrophes inside: `don’t`.
        case word
        /// Digits, with separators inside: `1,200`, `3.5`, `21:00`.
        case number
        /// One other code point that is no white space.
        case mark
    }

    /// The first byte.
    public var start: Int32
    /// The byte after the last one.
    public var end: Int32
    /// What it is.
    public var kind: Kind
    /// Whether white space, or the text's start, stands before it.
    public var isSpaced: Bool
    /// Whether it starts with an upper-case letter.
    public var isCapitalised: Bool

    /// Where it stands in the text.
    public var range: TextRange { TextRange(Int(start), Int(end)) }
}
