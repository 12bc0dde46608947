/// The oldest documents of an index that have a seed.
struct SeedHolders {
    /// The documents, each once; removed ones are left out.
    private(set) var documents: [SegmentedIndex.Place] = []

    /// The holders of each of the seeds with the `keys`, which ascend.
    ///
    /// They are the same in whatever order the documents were added, and however they lie in segments.
    /// - Complexity: O(*k* · *s*) for *k* keys and *s* segments.
    static func holders(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [SeedHolders] {
        try words(of: keys, in: index).map { SeedHolders($0, in: index) }
    }

    /// For each of the seeds with the `keys`, which ascend, the place in the order of time of its last holder, where there
    /// are ``SeedSegment/cap`` places of it or more: whatever is younger is not looked at.
    /// - Complexity: As of ``holders(of:in:)``.
    static func ends(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [UInt64?] {
        try words(of: keys, in: index).map { words in
            if words.count < SeedSegment.cap { return nil }
            return located(words, in: index).map(\.order).sorted()[SeedSegment.cap - 1]
        }
    }

    /// A word of a segment.
    private struct Word {
        var segment: UInt32
        var number: UInt32
    }

    /// A word and the document that it stands in.
    private struct Located {
        var order: UInt64
        var word: UInt32
        var place: SegmentedIndex.Place
    }

    private init(_ words: [Word], in index: SegmentedIndex) {
        var located = Self.located(words, in: index)
        if located.count >= SeedSegment.cap {
            located.sort { ($0.order, $0.word) < ($1.order, $1.word) }
            located.removeSubrange(SeedSegment.cap...)
        }
        for one in located where documents.last != one.place {
            if !index.removed[one.place.segment].contains(one.place.document) { documents.append(one.place) }
        }
    }

    /// The words at which each seed stands, segment by segment.
    private static func words(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [[Word]] {
        var found = [[Word]](repeating: [], count: keys.count)
        for (number, segment) in index.segments.enumerated() {
            try segment.seeds.lookUp(keys, in: segment.file) {
                found[$0].append(Word(segment: UInt32(number), number: UInt32($1)))
            }
        }
        return found
    }

    private static func located(_ words: [Word], in index: SegmentedIndex) -> [Located] {
        var located: [Located] = []
        located.reserveCapacity(words.count)
        var next = 0
        while next < words.count {
            let number = Int(words[next].segment)
            let segment = index.segments[number]
            segment.file.withBytes { bytes in
                while next < words.count, words[next].segment == number {
                    let document = segment.document(ofWord: UInt64(words[next].number), bytes)
                    located.append(
                        Located(
                            order: segment.order(ofDocument: document, bytes), word: words[next].number,
                            place: SegmentedIndex.Place(segment: number, document: document)))
                    next += 1
                }
            }
        }
        return located
    }
}
