/// Where some seeds stand in an index: at most ``SeedSegment/cap`` places of each in a segment.
struct SeedPlaces {
    private let index: SegmentedIndex
    /// For each segment its places, by the word: the number of the word, and in the lower half that of the seed.
    private var found: [[UInt64]] = []
    /// How many places of each seed were found.
    private(set) var counts: [Int]

    /// The places of the seeds with the `keys`, which ascend.
    /// - Complexity: O(*k* · *s*) for *k* keys and *s* segments.
    init(of keys: [UInt64], in index: SegmentedIndex) throws(IndexError) {
        self.index = index
        counts = Array(repeating: 0, count: keys.count)
        var counts = counts
        for segment in index.segments {
            var own: [UInt64] = []
            try segment.seeds.lookUp(keys, in: segment.file) { number, word in
                own.append(word << 32 | UInt64(number))
                counts[number] += 1
            }
            found.append(own)
        }
        self.counts = counts
    }

    /// The words at these places of the seeds that `isWanted` accepts by their number.
    /// - Complexity: O(*n* log *n*) in the places.
    func words(_ isWanted: (Int) -> Bool) -> SeedWords {
        let wanted = counts.indices.map { isWanted($0) ? counts[$0] : 0 }
        var words = SeedWords(counts: wanted)
        var sorter = RadixSort()
        for (number, segment) in index.segments.enumerated() {
            var own = found[number].filter { wanted[Int($0 & 0xFFFF_FFFF)] > 0 }
            // In the order of the words: so the documents' entries are read one after the other, not here and there.
            let documentsPerWord = Double(segment.documentCount) / Double(max(1, segment.wordCount))
            let bits = Int.bitWidth - segment.wordCount.leadingZeroBitCount
            sorter.sort(&own, from: 32, bits: 32 + bits)
            segment.file.withBytes { bytes in
                var (document, before) = (0, UInt64(0))
                for one in own {
                    let seed = Int(one & 0xFFFF_FFFF)
                    let guess = document + Int(Double(one >> 32 - before) * documentsPerWord)
                    document = segment.document(ofWord: one >> 32, near: guess, bytes)
                    before = one >> 32
                    // Only where there are too many it matters which ones are the oldest.
                    let order = wanted[seed] < SeedSegment.cap ? 0 : segment.order(ofDocument: document, bytes)
                    let place = SegmentedIndex.Place(segment: number, document: document)
                    words.add(SeedWords.Word(order: order, document: place.packed, number: UInt32(one >> 32)), to: seed)
                }
            }
        }
        words.sort()
        return words
    }
}
