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

    /// Where the documents end that are listed with a seed.
    struct End: Hashable {
        /// The place in the order of time of the last one: whatever is younger is not looked at.
        var order: UInt64
        /// Between which places those are that were listed before there were new ones, and are no longer: one by one where
        /// they are known, which they are unless a merge dropped them.
        var lost: [ClosedRange<UInt64>] = []
    }

    /// Of how many seeds the ends are looked for at once: a common one has many places, and of all of them these would be
    /// more than a processor's caches hold.
    private static let endsAtOnce = 512

    /// For each of the seeds with the `keys`, which ascend, where its holders end, if there are ``SeedSegment/cap`` places of
    /// it or more.
    /// - Complexity: As of ``init(of:in:)``.
    static func ends(
        of keys: [UInt64], in index: SegmentedIndex, new: NewDocuments
    ) throws(IndexError) -> [End?] {
        var ends: [End?] = []
        ends.reserveCapacity(keys.count)
        for start in stride(from: 0, to: keys.count, by: endsAtOnce) {
            let places = try SeedPlaces(of: Array(keys[start..<min(start + endsAtOnce, keys.count)]), in: index)
            // Of the others it need not be told in which documents they stand.
            let words = places.words { places.counts[$0] >= SeedSegment.cap }
            ends += places.counts.indices.map { end(of: words[$0], new) }
        }
        return ends
    }

    private static func end(of words: ArraySlice<SeedWords.Word>, _ new: NewDocuments) -> End? {
        let (listed, others) = (words.prefix(SeedSegment.cap), words.dropFirst(SeedSegment.cap))
        guard listed.count == SeedSegment.cap, let last = listed.last?.order else { return nil }
        // As many as these took the places of others.
        var open = listed.count { new.contains($0.document) }
        guard open > 0 else { return End(order: last) }
        var (end, oldLast) = (End(order: last), UInt64.max)
        for word in others where !new.contains(word.document) {
            if word.order > last, end.lost.last?.upperBound != word.order { end.lost.append(word.order...word.order) }
            open -= 1
            if open == 0 {
                oldLast = word.order
                break
            }
        }
        if let kept = new.lastKept(words), max(kept, last) < oldLast {
            end.lost.append((max(kept, last) + 1)...oldLast)
        }
        return end
    }
}
