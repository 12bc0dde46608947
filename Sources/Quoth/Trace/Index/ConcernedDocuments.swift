/// The documents of an index with quotations that new documents in it may concern.
public struct ConcernedDocuments: Sendable {
    /// A new document that has enough seeds of a quotation.
    public struct Newcomer: Hashable, Sendable {
        /// How many of the quotation's distinct seeds it has.
        public var count: Int
        /// Its place in the order of time.
        public var order: UInt64

        /// A document at `order` with `count` seeds.
        public init(count: Int, order: UInt64) { (self.count, self.order) = (count, order) }
    }

    /// What may be different for one quotation.
    public struct Change: Hashable, Sendable {
        /// The new documents that may have its words.
        public internal(set) var newcomers: [Newcomer] = []
        /// Where a new one is among the oldest with a seed, and there are more than are listed, so that it took another's
        /// place: between which places in the order of time those are that are listed with the seed no longer. Where it is
        /// known which they are, each is a range of one place.
        public internal(set) var lost: [ClosedRange<UInt64>] = []
        /// The number of the first of the new documents that concern it.
        public internal(set) var first = Int.max

        /// A change by these documents.
        public init(newcomers: [Newcomer] = [], lost: [ClosedRange<UInt64>] = []) {
            (self.newcomers, self.lost) = (newcomers, lost)
        }
    }

    /// For each document what may be different for its quotations, by their index among its own.
    public internal(set) var changes: [SegmentedIndex.Place: [Int: Change]] = [:]
}
