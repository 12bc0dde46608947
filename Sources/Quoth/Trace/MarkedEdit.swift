/// A change that the copy admits: a bracketed insertion or an ellipsis.
public struct MarkedEdit: Hashable, Sendable {
    /// How it is marked.
    public enum Kind: String, Sendable, Codable {
        case bracket, ellipsis
    }

    /// How it is marked.
    public var kind: Kind
    /// The words of the source that were replaced or cut.
    public var source: TextRange
    /// The bracket or the ellipsis in the copy.
    public var copy: TextRange
    /// The words of the source that were replaced or cut.
    public var from: String
    /// The bracket or the ellipsis, as the copy has it.
    public var to: String

    /// A change that is marked in the copy.
    public init(kind: Kind, source: TextRange, copy: TextRange, from: String, to: String) {
        self.kind = kind
        self.source = source
        self.copy = copy
        self.from = from
        self.to = to
    }
}
