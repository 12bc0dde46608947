/// A passage of a copy and the passage of a source that shares its words, in the same order.
public struct Chain: Hashable, Sendable {
    /// The index of the source in the list that was searched.
    public var document: Int
    /// The passage of the copy: from the first shared word to the last one.
    public var copy: TextRange
    /// The passage of the source: from the first shared word to the last one.
    public var source: TextRange
    /// How much the shared words weigh as evidence, in bits: the surprisal of each, less what gaps and doubts take off.
    public var bits: Double
    /// The shared words, in order; between two of them other words may stand, on either side.
    public var pairs: [WordPair]
    /// Why the passage is no reuse, if it was looked at and is none.
    public var discount: Discount? = nil

    /// A passage shared with document number `document`.
    public init(document: Int, copy: TextRange, source: TextRange, bits: Double, pairs: [WordPair]) {
        self.document = document
        self.copy = copy
        self.source = source
        self.bits = bits
        self.pairs = pairs
    }
}
