/// An index on disk, as it is at one moment: its segments, and which of their documents were removed.
public struct SegmentedIndex: Sendable {
    /// A document of an index.
    public struct Place: Hashable, Sendable {
        /// The index of its segment.
        public var segment: Int
        /// Its number there.
        public var document: Int

        /// Document number `document` of segment number `segment`.
        public init(segment: Int, document: Int) {
            self.segment = segment
            self.document = document
        }

        /// The place of which ``packed`` is made.
        init(packed: UInt64) { self.init(segment: Int(packed >> 32), document: Int(packed & 0xFFFF_FFFF)) }

        /// The place as one number.
        var packed: UInt64 { UInt64(segment) << 32 | UInt64(document) }
    }

    /// The segments, in the order in which their documents were added.
    public let segments: [SeedSegment]
    /// For each segment the documents that were removed.
    public let removed: [Set<Int>]

    /// An index of these segments.
    public init(_ segments: [SeedSegment], removed: [Set<Int>]) {
        precondition(segments.count == removed.count, "Each segment has a set of removed documents.")
        self.segments = segments
        self.removed = removed
    }

    /// The number of documents that are not removed.
    public var documentCount: Int {
        zip(segments, removed).reduce(0) { $0 + $1.0.documentCount - $1.1.count }
    }

    /// The number of words in all documents, removed ones included.
    public var wordCount: Int { segments.reduce(0) { $0 + $1.wordCount } }

    /// The documents that are likely to share passages with `copy`, the likeliest first, and how common its words are.
    ///
    /// - Parameter limit: The most documents that are given.
    /// - Complexity: O(*n* · *s*) for *n* words of the copy and *s* segments; independent of the size of the index but for
    ///   the number of segments, which grows with its logarithm.
    public func candidates(
        for copy: FoldedText, limit: Int
    ) throws(IndexError) -> (documents: [LikelySource], background: Background) {
        var search = CandidateSearch(index: self, copy: copy)
        for number in segments.indices { try search.look(in: number) }
        return (try search.best(limit), search.background)
    }
}
