extension SegmentedIndex {
    /// The documents that may have the words of each of these quotations: those with most of its seeds first, of those with
    /// as many the oldest.
    ///
    /// The answer depends on the documents alone, not on the order in which they were added. Of a seed that stands in very
    /// many documents only the oldest count.
    /// - Complexity: O(*k* · *s*) for *k* seeds and *s* segments.
    public func sources(of quotations: [QuotationSeeds]) throws(IndexError) -> [[SeedMatch]] {
        let keys = QuotationSeeds.distinct(quotations.flatMap(\.keys))
        let holders = try SeedHolders(of: keys, in: self)
        var counts = PlaceCounts()
        return try quotations.map { quotation throws(IndexError) in
            for key in quotation.keys {
                for place in holders[bisect(keys.count) { keys[$0] >= key }] { counts.add(place) }
            }
            var enough: [(place: Place, count: Int)] = []
            counts.forEach { if $1 >= quotation.needed { enough.append((Place(packed: $0), $1)) } }
            counts.removeAll()
            let matches = try enough.map { place, count throws(IndexError) in
                SeedMatch(place: place, order: try segments[place.segment].document(place.document).order, count: count)
            }
            return matches.sorted { ($1.count, $0.order) < ($0.count, $1.order) }
        }
    }

    /// The most documents that ``concerned(by:new:)`` takes at a time.
    public static let concernedLimit = QuotationSearch.limit

    /// The documents with quotations that may have their words from the documents `copies`, which are in the index, each
    /// with the seeds of all its words and its place in the order of time, or for which these took the places of others.
    ///
    /// - Parameter new: The documents that came since the last time: `copies`, and others beside them.
    /// - Complexity: O(*k* · *s*) for *k* seeds of the copies and *s* segments.
    public func concerned(
        by copies: [(seeds: QuotationSeeds, order: UInt64)], new: Set<Place>
    ) throws(IndexError) -> ConcernedDocuments {
        precondition(copies.count <= QuotationSearch.limit, "\(QuotationSearch.limit) documents at a time.")
        return try QuotationSearch(index: self, copies: copies, new: NewDocuments(new, in: self)).concerned()
    }
}
