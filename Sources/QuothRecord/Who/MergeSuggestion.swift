/// Two speakers of a record that may be one.
public struct MergeSuggestion: Hashable, Sendable {
    /// The one with more statements.
    public var name: String
    /// The other one.
    public var other: String
    /// Their statements.
    public var counts: [Int]
    /// What speaks for it.
    public var reason: String
}
