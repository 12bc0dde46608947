/// Sorts postings that come twice in the same order: first to be counted, then to be placed.
///
/// They are parted by their upper bits into partitions that fit a processor's cache, and sorted there: several times faster
/// than sorting all of them at once.
struct PostingSorter {
    enum Pass { case count, place }

    /// A partition should have about so many postings.
    private static let partitionSize = 1 << 12
    private static let maximumBits = 13

    private(set) var postings: [UInt64] = []
    private let shift: UInt64
    private var next: [Int]
    private var pass = Pass.count

    /// A sorter of about `expected` postings.
    init(expected: Int) {
        var bits = 1
        while bits < Self.maximumBits, Self.partitionSize << bits < expected { bits += 1 }
        shift = UInt64(64 - bits)
        next = Array(repeating: 0, count: 1 << bits)
    }

    mutating func begin(_ pass: Pass) {
        self.pass = pass
        guard pass == .place else { return }
        var sum = 0
        for i in next.indices { (next[i], sum) = (sum, sum + next[i]) }
        postings = Array(repeating: 0, count: sum)
    }

    @inline(__always)
    mutating func take(_ posting: UInt64) {
        let partition = Int(posting >> shift)
        if pass == .place { postings[next[partition]] = posting }
        next[partition] += 1
    }

    /// The postings of all seeds of the documents that start at `documentStarts` in `words`, sorted by key and then by place:
    /// the upper half of the key, the index of the first word, and the kind in the lowest two bits.
    /// - Complexity: O(*n*) in the words.
    static func sorted(words: [UInt32], documentStarts: [Int], bits: [Float], keys: SeedKeys) -> [UInt64] {
        precondition(words.count < SeedTable.wordLimit, "A collection has less than 2³⁰ words.")
        var sorter = PostingSorter(expected: words.count * 2)
        for pass in [Pass.count, .place] {
            sorter.begin(pass)
            for d in 0..<(documentStarts.count - 1) {
                let range = documentStarts[d]..<(documentStarts[d + 1] - 1)
                keys.forEach(in: words, range, bits: bits) { key, i, _, kind in
                    sorter.take(key & ~0xFFFF_FFFF | UInt64(i << 2 | kind))
                }
            }
        }
        sorter.sortPartitions()
        return sorter.postings
    }

    /// Sorts what was placed.
    /// - Complexity: O(*n*).
    mutating func sortPartitions() {
        var sorter = RadixSort()
        var part: [UInt64] = []
        var start = 0
        for end in next {
            part.removeAll(keepingCapacity: true)
            part.append(contentsOf: postings[start..<end])
            // Places come in ascending order already, so only the rest of the key is to be sorted by.
            sorter.sort(&part, from: 32, bits: Int(shift))
            for i in part.indices { postings[start + i] = part[i] }
            start = end
        }
    }
}
