/// The oldest documents of an index that have a seed.
struct SeedHolders {
    /// The documents, each once; removed ones are left out.
    private(set) var documents: [SegmentedIndex.Place] = []
    /// Where there are ``SeedSegment/cap`` places of the seed or more: the last document's place in the order of time.
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
                try segment.seeds.lookUp(keys, bytes, file: segment.file.name) {
                    found[$0].append(Found(segment: UInt32(number), word: UInt32($1)))
                }
            }
        }
        return try found.map { places throws(IndexError) in try SeedHolders(places, in: index) }
    }

    /// A word of a segment.
    private struct Found {
        var segment: UInt32
        var word: UInt32
    }

    private init(_ found: [Found], in index: SegmentedIndex) throws(IndexError) {
        var documents: [(order: UInt64, word: UInt32, place: SegmentedIndex.Place)] = []
        documents.reserveCapacity(found.count)
        var next = 0
        while next < found.count {
            let number = Int(found[next].segment)
            let segment = index.segments[number]
            try segment.file.withBytes { bytes throws(IndexError) in
                while next < found.count, found[next].segment == number {
                    let document = try segment.document(ofWord: UInt64(found[next].word), bytes)
                    let order = segment.order(ofDocument: document, bytes)
                    documents.append((order, found[next].word, .init(segment: number, document: document)))
                    next += 1
                }
            }
        }
        if documents.count >= SeedSegment.cap {
            documents.sort { ($0.order, $0.word) < ($1.order, $1.word) }
            documents.removeSubrange(SeedSegment.cap...)
            latest = documents[SeedSegment.cap - 1].order
        }
        for one in documents where self.documents.last != one.place {
            if !index.removed[one.place.segment].contains(one.place.document) { self.documents.append(one.place) }
        }
    }
}
