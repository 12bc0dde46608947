extension SegmentedIndex {
    /// The documents that may have the words of each of these quotations: those with most of its seeds first, of those with
    /// as many the oldest.
    ///
    /// The answer depends on the documents alone, not on the order in which they were added. Of a seed that stands in very
    /// many documents only the oldest count.
    /// - Complexity: O(*k* · *s*) for *k* seeds and *s* segments.
    public func sources(of quotations: [QuotationSeeds]) throws(IndexError) -> [[SeedMatch]] {
        let keys = Set(quotations.flatMap(\.keys)).sorted()
        let holders = try SeedHolders.holders(of: keys, in: self)
        let byKey = Dictionary(uniqueKeysWithValues: zip(keys, holders))
        return try quotations.map { quotation throws(IndexError) in
            var counts: [Place: Int] = [:]
            for key in quotation.keys {
                for document in byKey[key]?.documents ?? [] { counts[document, default: 0] += 1 }
            }
            var matches: [SeedMatch] = []
            for (place, count) in counts where count >= quotation.needed {
                let order = try segments[place.segment].document(place.document).order
                matches.append(SeedMatch(place: place, order: order, count: count))
            }
            return matches.sorted { ($1.count, $0.order) < ($0.count, $1.order) }
        }
    }

    /// The documents with quotations that may have their words from the documents with the texts `copies`, which are in
    /// the index, each with its place in the order of time, or for which these took the places of others.
    ///
    /// - Complexity: O(*k* · *s*) for *k* seeds of the copies and *s* segments.
    public func concerned(
        by copies: [(words: FoldedText, order: UInt64)]
    ) throws(IndexError) -> ConcernedDocuments {
        precondition(copies.count <= QuotationSearch.limit, "\(QuotationSearch.limit) documents at a time.")
        return try QuotationSearch(index: self, copies: copies).concerned()
    }
}
