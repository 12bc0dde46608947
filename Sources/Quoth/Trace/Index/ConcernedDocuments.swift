/// The documents of an index with quotations that new documents in it may concern.
public struct ConcernedDocuments: Sendable {
    /// Those with quotations that may have their words from a new one.
    public internal(set) var quoting: Set<SegmentedIndex.Place> = []
    /// Those with quotations of which a new one is among the oldest with a seed, where there are more than are listed: that
    /// took others' places. For each quotation, by its index among the document's own, the place in the order of time
    /// behind which others may be found no longer.
    public internal(set) var displaced: [SegmentedIndex.Place: [Int: UInt64]] = [:]
}
