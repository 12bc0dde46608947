/// The oldest documents of an index that have a seed.
struct SeedHolders {
    /// The documents, each once, those of one segment together; removed ones are left out.
    private(set) var documents: [SegmentedIndex.Place] = []
    /// Where there are more than ``SeedSegment/cap`` places of the seed: the last document's place in the order of time.
    /// Whatever is younger is not looked at.
    private(set) var latest = UInt64.max

    /// The holders of each of the seeds with the `keys`, which ascend.
    ///
    /// They are the same in whatever order the documents were added, and however they lie in segments.
    /// - Complexity: O(*k* · *s*) for *k* keys and *s* segments.
    static func holders(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [SeedHolders] {
        var found = [[Found]](repeating: [], count: keys.count)
        for number in index.segments.indices {
            let segment = index.segments[number]
            try segment.file.withBytes { bytes throws(IndexError) in
                var places: [(key: Int, place: UInt64)] = []
                try segment.seeds.lookUp(keys, bytes, file: segment.file.name) { places.append(($0, $1)) }
                for (key, place) in places {
                    let document = try segment.document(ofWord: place, bytes)
                    found[key].append(Found(place: .init(segment: number, document: document), word: place))
                }
            }
        }
        return try found.map { places throws(IndexError) in try SeedHolders(places, in: index) }
    }

    private struct Found {
        var place: SegmentedIndex.Place
        var word: UInt64
    }

    private init(_ found: [Found], in index: SegmentedIndex) throws(IndexError) {
        var kept = found
        if found.count >= SeedSegment.cap {
            let ordered = try found.map { one throws(IndexError) in
                (order: try index.segments[one.place.segment].document(one.place.document).order, word: one)
            }.sorted { ($0.order, $0.word.word) < ($1.order, $1.word.word) }
            latest = ordered[SeedSegment.cap - 1].order
            kept = ordered.prefix(SeedSegment.cap).map(\.word).sorted {
                ($0.place.segment, $0.word) < ($1.place.segment, $1.word)
            }
        }
        for one in kept where documents.last != one.place {
            if !index.removed[one.place.segment].contains(one.place.document) { documents.append(one.place) }
        }
    }
}
