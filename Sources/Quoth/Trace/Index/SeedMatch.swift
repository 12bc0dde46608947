/// A document that has seeds of a quotation.
public struct SeedMatch: Hashable, Sendable {
    /// The document.
    public var place: SegmentedIndex.Place
    /// Its place in the order of time.
    public var order: UInt64
    /// How many of the quotation's distinct seeds it has.
    public var count: Int
}
