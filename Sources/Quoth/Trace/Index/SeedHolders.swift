/// The oldest documents of an index that have each of some seeds.
///
/// They are the same in whatever order the documents were added, and however they lie in segments.
struct SeedHolders {
    /// The documents of all seeds as packed places, seed by seed, those of each once; removed ones are left out.
    private var documents: [UInt64] = []
    /// Where the documents of each seed start in ``documents``; one more at the end.
    private var starts = [0]

    /// The holders of each of the seeds with the `keys`, which ascend.
    /// - Complexity: O(*k* · *s*) for *k* keys and *s* segments.
    init(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) {
        let words = try SeedPlaces(of: keys, in: index).words { _ in true }
        for number in keys.indices {
            for word in words[number].prefix(SeedSegment.cap) {
                if documents.count > starts[number], documents.last == word.document { continue }
                let place = SegmentedIndex.Place(packed: word.document)
                if !index.removed[place.segment].contains(place.document) { documents.append(word.document) }
            }
            starts.append(documents.count)
        }
    }

    /// The packed places of the documents with seed number `number`.
    subscript(number: Int) -> ArraySlice<UInt64> {
        documents[starts[number]..<starts[number + 1]]
    }

    /// For each of the seeds with the `keys`, which ascend, the place in the order of time of its last holder, where there
    /// are ``SeedSegment/cap`` places of it or more: whatever is younger is not looked at.
    /// - Complexity: As of ``init(of:in:)``.
    static func ends(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [UInt64?] {
        let places = try SeedPlaces(of: keys, in: index)
        // Of the others it need not be told in which documents they stand.
        let words = places.words { places.counts[$0] >= SeedSegment.cap }
        return keys.indices.map { words[$0].dropFirst(SeedSegment.cap - 1).first?.order }
    }
}
