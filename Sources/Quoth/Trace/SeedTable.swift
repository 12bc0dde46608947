/// For each seed, the places where it stands: postings in buckets by the seed's key, flat and read-only.
struct SeedTable: Sendable {
    /// The most places of one seed that are kept, and the most postings that a search looks at: the bound of all work.
    static let cap = 64

    /// Where each bucket starts in ``postings``; one more at the end.
    private let bucketStarts: [UInt32]
    /// The upper half of a key, and the index of the seed's first word among all words.
    private let postings: [UInt64]
    private let mask: UInt64
    /// The keys of which places were left out, ascending within their buckets, and how many places they have in truth.
    private let frequentKeys: [UInt64]
    private let frequentCounts: [UInt32]

    /// The number of postings.
    var count: Int { postings.count }

    /// The seeds of the documents that start at `documentStarts` in `words`.
    /// - Complexity: O(*n*) in the words.
    init(words: [UInt32], documentStarts: [Int], bits: [Float], keys: SeedKeys) {
        var size = 1 << 8
        while size < words.count { size <<= 1 }
        let mask = UInt64(size - 1)
        var counts = [UInt32](repeating: 0, count: size + 1)
        var total = 0
        for d in 0..<(documentStarts.count - 1) {
            keys.forEach(in: words, documentStarts[d]..<(documentStarts[d + 1] - 1), bits: bits) { key, _, _, _ in
                counts[Int(key & mask) + 1] &+= 1
                total += 1
            }
        }
        for i in 1...size { counts[i] &+= counts[i - 1] }
        var next = counts
        var postings = [UInt64](repeating: 0, count: total)
        for d in 0..<(documentStarts.count - 1) {
            keys.forEach(in: words, documentStarts[d]..<(documentStarts[d + 1] - 1), bits: bits) { key, i, _, _ in
                let bucket = Int(key & mask)
                postings[Int(next[bucket])] = key & ~0xFFFF_FFFF | UInt64(i)
                next[bucket] &+= 1
            }
        }
        var capped = CappedPostings()
        capped.take(counts, postings)
        (bucketStarts, self.postings) = (capped.starts, capped.postings)
        (frequentKeys, frequentCounts) = (capped.frequentKeys, capped.frequentCounts)
        self.mask = mask
    }

    /// Calls `body` with the first `cap` places of the seed `key`, in the order of the words.
    ///
    /// - Returns: How many places it has, of those that were kept.
    /// - Complexity: O(1) on average, and never more than the bucket, in which a seed has at most ``cap`` places.
    @inline(__always)
    func forEachPlace(of key: UInt64, cap: Int, _ body: (UInt32) -> Void) -> Int {
        let bucket = Int(key & mask)
        var found = 0
        for i in Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1]) where (postings[i] ^ key) >> 32 == 0 {
            if found < cap { body(UInt32(truncatingIfNeeded: postings[i])) }
            found += 1
        }
        return found
    }

    /// How often the seed `key`, of which `kept` places were kept, stands in the collection.
    /// - Complexity: O(log *f*) in the number of seeds that stand in more than ``cap`` places.
    func count(of key: UInt64, kept: Int) -> Int {
        guard kept == SeedTable.cap else { return kept }
        let wanted = SeedTable.identity(bucket: Int(key & mask), key: key)
        var (low, high) = (0, frequentKeys.count)
        while low < high {
            let middle = (low + high) / 2
            if frequentKeys[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < frequentKeys.count && frequentKeys[low] == wanted ? Int(frequentCounts[low]) : kept
    }

    /// What tells a seed from all others: its bucket, then the upper half of its key.
    fileprivate static func identity(bucket: Int, key: UInt64) -> UInt64 { UInt64(bucket) << 32 | key >> 32 }
}

/// Postings of which each seed has ``SeedTable/cap`` at most.
private struct CappedPostings {
    var starts: [UInt32] = []
    var postings: [UInt64] = []
    var frequentKeys: [UInt64] = []
    var frequentCounts: [UInt32] = []

    mutating func take(_ starts: [UInt32], _ all: [UInt64]) {
        self.starts = starts
        guard (1..<starts.count).contains(where: { starts[$0] - starts[$0 - 1] > SeedTable.cap }) else {
            postings = all
            return
        }
        postings.reserveCapacity(all.count)
        for bucket in 0..<(starts.count - 1) {
            self.starts[bucket] = UInt32(postings.count)
            let slice = all[Int(starts[bucket])..<Int(starts[bucket + 1])]
            if slice.count <= SeedTable.cap { postings.append(contentsOf: slice) } else { take(slice, of: bucket) }
        }
        self.starts[starts.count - 1] = UInt32(postings.count)
    }

    /// Takes the postings of a full bucket: by key, and of each key the first ones.
    private mutating func take(_ slice: ArraySlice<UInt64>, of bucket: Int) {
        let sorted = slice.sorted()
        var start = 0
        for i in 1...sorted.count where i == sorted.count || sorted[i] >> 32 != sorted[start] >> 32 {
            postings.append(contentsOf: sorted[start..<min(i, start + SeedTable.cap)])
            if i - start > SeedTable.cap {
                frequentKeys.append(SeedTable.identity(bucket: bucket, key: sorted[start]))
                frequentCounts.append(UInt32(i - start))
            }
            start = i
        }
    }
}
