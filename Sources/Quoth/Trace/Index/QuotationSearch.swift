/// Finds the quotations of an index that share enough seeds with documents that are new in it.
struct QuotationSearch {
    /// The most documents at a time.
    static let limit = 256
    /// A seed in more quotations than this is looked up among documents: one that is not among the oldest with it is no
    /// source of theirs.
    private static let common = 32

    private let index: SegmentedIndex
    private let orders: [UInt64]
    /// The distinct keys of the copies' seeds, ascending, and for each from where its copies stand in `owners`.
    private var keys: [UInt64] = []
    private var firsts: [Int] = []
    private var owners: [UInt8] = []

    init(index: SegmentedIndex, copies: [(words: FoldedText, order: UInt64)]) {
        self.index = index
        orders = copies.map(\.order)
        var seeds: [UInt64] = []
        for (number, copy) in copies.enumerated() {
            for key in QuotationSeeds.keys(of: copy.words) { seeds.append(key << 8 | UInt64(number)) }
        }
        seeds.sort()
        for seed in seeds {
            if keys.last != seed >> 8 {
                keys.append(seed >> 8)
                firsts.append(owners.count)
            }
            owners.append(UInt8(truncatingIfNeeded: seed))
        }
        firsts.append(owners.count)
    }

    /// The documents that have such quotations.
    mutating func places() throws(IndexError) -> Set<SegmentedIndex.Place> {
        var hits: [(segment: Int, key: Int, value: UInt64)] = []
        for number in index.segments.indices {
            let segment = index.segments[number]
            try segment.file.withBytes { bytes throws(IndexError) in
                try segment.quoted.lookUp(keys, bytes, file: segment.file.name) { hits.append((number, $0, $1)) }
            }
        }
        let latest = try latest(of: hits.map(\.key))
        var places: Set<SegmentedIndex.Place> = []
        var next = 0
        while next < hits.count {
            let first = next
            while next < hits.count, hits[next].segment == hits[first].segment { next += 1 }
            try collect(hits[first..<next], latest, into: &places)
        }
        return places
    }

    /// Of the keys with more than ``common`` hits, where the oldest documents with them end.
    private func latest(of hits: [Int]) throws(IndexError) -> [Int: UInt64] {
        var counts: [Int: Int] = [:]
        for key in hits { counts[key, default: 0] += 1 }
        let common = counts.filter { $0.value > Self.common }.keys.sorted()
        let holders = try SeedHolders.holders(of: common.map { keys[$0] }, in: index)
        return Dictionary(uniqueKeysWithValues: zip(common, holders.map(\.latest)))
    }

    /// Collects the documents of one segment whose quotations share as many seeds with a copy as they need.
    private func collect(
        _ hits: ArraySlice<(segment: Int, key: Int, value: UInt64)>, _ latest: [Int: UInt64],
        into places: inout Set<SegmentedIndex.Place>
    ) throws(IndexError) {
        guard let number = hits.first?.segment else { return }
        // A quotation with what it needs, and a copy.
        var pairs: [UInt64] = []
        for hit in hits {
            let end = latest[hit.key] ?? .max
            for owner in owners[firsts[hit.key]..<firsts[hit.key + 1]] where orders[Int(owner)] <= end {
                pairs.append(hit.value << 8 | UInt64(owner))
            }
        }
        pairs.sort()
        let segment = index.segments[number]
        try segment.file.withBytes { bytes throws(IndexError) in
            var next = 0
            while next < pairs.count {
                let (pair, first) = (pairs[next], next)
                while next < pairs.count, pairs[next] == pair { next += 1 }
                let needed = pair >> 8 & (1 << QuotationSeeds.neededBits - 1)
                guard UInt64(next - first) >= needed else { continue }
                let document = segment.document(ofQuotation: pair >> (8 + QuotationSeeds.neededBits), bytes)
                if !index.removed[number].contains(document) {
                    places.insert(SegmentedIndex.Place(segment: number, document: document))
                }
            }
        }
    }
}
