/// A document that has seeds of a quotation.
public struct SeedMatch: Hashable, Sendable {
    /// The document.
    public var place: SegmentedIndex.Place
    /// Its place in the order of time.
    public var order: UInt64
    /// How many of the quotation's distinct seeds it has.
    public var count: Int

    /// The document at `place` and `order`, which has `count` of the seeds.
    public init(place: SegmentedIndex.Place, order: UInt64, count: Int) {
        (self.place, self.order, self.count) = (place, order, count)
    }
}
