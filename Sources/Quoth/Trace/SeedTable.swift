/// For each seed, the places where it stands: postings sorted by the seed's key, flat and read-only.
///
/// Of a key its upper half is kept: among twenty million seeds one in two hundred shares it with another, and the words
/// at a place tell them apart.
struct SeedTable: Sendable {
    /// The most places of one seed that are kept, and the most postings that a search looks at: the bound of all work.
    static let cap = 64
    /// The most words that a table can tell places of.
    static let wordLimit = 1 << 30
    /// How many postings a bucket has on average, at most: what a look-up reads.
    private static let bucketSize = 4

    /// Where each bucket starts in ``postings``; one more at the end. A bucket has the keys with the same upper bits.
    private let bucketStarts: [UInt32]
    private let bucketShift: UInt64
    /// The upper half of a key, the index of the seed's first word among all words (30 bits), and its kind.
    private let postings: [UInt64]
    /// The keys of which places were left out, ascending, and how many places they have in truth.
    private let frequentKeys: [UInt32]
    private let frequentCounts: [UInt32]
    /// For each word, a bit for each kind of seed that starts with it and stands in another document too.
    private let recurring: [UInt8]

    /// The number of postings.
    var count: Int { postings.count }

    /// The seeds of the documents that start at `documentStarts` in `words`.
    /// - Complexity: O(*n*) in the words.
    init(words: [UInt32], documentStarts: [Int], bits: [Float], keys: SeedKeys) {
        let sorted = PostingSorter.sorted(words: words, documentStarts: documentStarts, bits: bits, keys: keys)
        var capped = CappedPostings(words: words.count, documentStarts: documentStarts)
        capped.take(sorted)
        postings = capped.postings
        (frequentKeys, frequentCounts) = (capped.frequentKeys, capped.frequentCounts)
        recurring = capped.recurring
        var bucketBits = 4
        while bucketBits < 28, SeedTable.bucketSize << bucketBits < postings.count { bucketBits += 1 }
        bucketShift = UInt64(64 - bucketBits)
        var starts = [UInt32](repeating: 0, count: 1 << bucketBits + 1)
        for posting in postings { starts[Int(posting >> bucketShift) + 1] &+= 1 }
        for i in 1..<starts.count { starts[i] &+= starts[i - 1] }
        bucketStarts = starts
    }

    /// Where the postings of each of `keys` stand, ``cap`` at most, as the first and the one after the last.
    ///
    /// Each look-up misses the cache twice. All are begun before the first is ended, so that they wait together.
    /// - Complexity: O(1) on average for each key, and never more than its bucket, in which it has at most ``cap`` places.
    func lookUp(_ keys: [UInt64], _ ranges: inout [(first: UInt32, end: UInt32)]) {
        ranges.removeAll(keepingCapacity: true)
        for key in keys {
            let bucket = Int(key >> bucketShift)
            ranges.append((bucketStarts[bucket], bucketStarts[bucket + 1]))
        }
        var touched: UInt64 = 0
        for range in ranges where range.first < range.end { touched |= postings[Int(range.first)] }
        for n in keys.indices where touched != 0 {
            let upper = keys[n] >> 32
            var (first, end) = ranges[n]
            while first < end, postings[Int(first)] >> 32 < upper { first += 1 }
            var last = first
            while last < end, postings[Int(last)] >> 32 == upper { last += 1 }
            ranges[n] = (first, last)
        }
    }

    /// The place of posting number `i`: the index of the seed's first word among all words.
    @inline(__always)
    func place(ofPosting i: Int) -> UInt32 { UInt32(truncatingIfNeeded: postings[i]) >> 2 }

    /// Whether the seed of `kind` that starts with word `i` of the collection stands in another document too.
    @inline(__always)
    func isRecurring(_ i: Int, kind: Int) -> Bool { recurring[i] >> UInt8(kind) & 1 != 0 }

    /// Whether any of the seeds that start with word `i` of the collection does.
    @inline(__always)
    func isRecurring(_ i: Int) -> Bool { recurring[i] != 0 }

    /// How often the seed `key`, of which `kept` places were kept, stands in the collection.
    /// - Complexity: O(log *f*) in the number of seeds that stand in more than ``cap`` places.
    func count(of key: UInt64, kept: Int) -> Int {
        guard kept == SeedTable.cap else { return kept }
        let wanted = UInt32(key >> 32)
        let place = bisect(frequentKeys.count) { frequentKeys[$0] >= wanted }
        return place < frequentKeys.count && frequentKeys[place] == wanted ? Int(frequentCounts[place]) : kept
    }
}
