/// A document that may have a passage, with the places where it has words of it.
public struct LikelyCopy: Hashable, Sendable {
    /// The index of the document in the list that was searched.
    public var document: Int
    /// The nearest places, the best first.
    var ranges: [TextRange]
}
