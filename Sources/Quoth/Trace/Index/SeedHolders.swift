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
            words.count < SeedSegment.cap ? nil : words.map(\.order).sorted()[SeedSegment.cap - 1]
        }
    }

    /// A word, and the document that it stands in.
    private struct Word {
        var order: UInt64
        var number: UInt32
        var segment: UInt32
        var document: UInt32
    }

    private init(_ words: [Word], in index: SegmentedIndex) {
        var words = words
        if words.count >= SeedSegment.cap {
            words.sort { ($0.order, $0.number) < ($1.order, $1.number) }
            words.removeSubrange(SeedSegment.cap...)
        }
        for word in words {
            let place = SegmentedIndex.Place(segment: Int(word.segment), document: Int(word.document))
            if documents.last != place, !index.removed[place.segment].contains(place.document) {
                documents.append(place)
            }
        }
    }

    /// The words at which each seed stands, segment by segment.
    private static func words(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) -> [[Word]] {
        var words = [[Word]](repeating: [], count: keys.count)
        var sorter = RadixSort()
        for (number, segment) in index.segments.enumerated() {
            var found: [UInt64] = []
            try segment.seeds.lookUp(keys, in: segment.file) { found.append($1 << 32 | UInt64($0)) }
            // In the order of the words: so the documents' entries are read one after the other, not here and there.
            let bits = Int.bitWidth - segment.wordCount.leadingZeroBitCount
            sorter.sort(&found, from: 32, bits: 32 + bits)
            segment.file.withBytes { bytes in
                var document = 0
                for one in found {
                    document = segment.document(ofWord: one >> 32, near: document, bytes)
                    words[Int(one & 0xFFFF_FFFF)].append(
                        Word(
                            order: segment.order(ofDocument: document, bytes), number: UInt32(one >> 32),
                            segment: UInt32(number), document: UInt32(document)))
                }
            }
        }
        return words
    }
}
