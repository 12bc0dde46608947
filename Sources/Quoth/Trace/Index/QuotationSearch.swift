/// Finds the quotations of an index that share seeds with documents that are new in it.
struct QuotationSearch {
    /// The most documents at a time.
    static let limit = 256

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

    /// A seed of a quotation that copies have, too.
    private struct Hit {
        var key: Int
        /// The quotation's number, with how many seeds it needs.
        var value: UInt64
    }

    /// A seed that a quotation shares with a copy.
    private struct Shared {
        /// The quotation's number, how many seeds it needs, and the copy.
        var pair: UInt64
        /// Where the documents end that are listed with the seed.
        var end: UInt64
    }

    /// The documents that have such quotations.
    func concerned() throws(IndexError) -> ConcernedDocuments {
        var hits: [[Hit]] = []
        for segment in index.segments {
            var own: [Hit] = []
            try segment.quoted.lookUp(keys, in: segment.file) { own.append(Hit(key: $0, value: $1)) }
            hits.append(own)
        }
        let ends = try ends(hits)
        var concerned = ConcernedDocuments()
        for (number, own) in hits.enumerated() { collect(own, ends, in: number, into: &concerned) }
        return concerned
    }

    /// For each key where the documents end that are listed with it, of those that hits have.
    private func ends(_ hits: [[Hit]]) throws(IndexError) -> [UInt64] {
        var isHit = [Bool](repeating: false, count: keys.count)
        for hit in hits.joined() { isHit[hit.key] = true }
        let wanted = keys.indices.filter { isHit[$0] }
        var ends = [UInt64](repeating: .max, count: keys.count)
        for (key, end) in zip(wanted, try SeedHolders.ends(of: wanted.map { keys[$0] }, in: index)) {
            if let end { ends[key] = end }
        }
        return ends
    }

    /// Collects the documents of segment number `number` whose quotations share seeds with a copy that is listed with them.
    private func collect(_ hits: [Hit], _ ends: [UInt64], in number: Int, into concerned: inout ConcernedDocuments) {
        var shared: [Shared] = []
        for hit in hits {
            let end = ends[hit.key]
            for owner in owners[firsts[hit.key]..<firsts[hit.key + 1]] where orders[Int(owner)] <= end {
                shared.append(Shared(pair: hit.value << 8 | UInt64(owner), end: end))
            }
        }
        shared.sort { $0.pair < $1.pair }
        let segment = index.segments[number]
        segment.file.withBytes { bytes in
            var (next, document) = (0, 0)
            while next < shared.count {
                let (first, pair) = (next, shared[next].pair)
                var end = UInt64.max
                while next < shared.count, shared[next].pair == pair {
                    end = min(end, shared[next].end)
                    next += 1
                }
                let isQuoting = next - first >= Int(pair >> 8 & (1 << QuotationSeeds.neededBits - 1))
                guard isQuoting || end < .max else { continue }
                let quotation = pair >> (8 + QuotationSeeds.neededBits)
                document = segment.document(ofQuotation: quotation, near: document, bytes)
                if index.removed[number].contains(document) { continue }
                let place = SegmentedIndex.Place(segment: number, document: document)
                let own = Int(quotation) - segment.firstQuotation(ofDocument: document, bytes)
                var change = concerned.changes[place]?[own] ?? ConcernedDocuments.Change()
                if isQuoting {
                    let order = orders[Int(pair & 0xFF)]
                    change.newcomers.append(ConcernedDocuments.Newcomer(count: next - first, order: order))
                }
                change.end = min(change.end, end)
                concerned.changes[place, default: [:]][own] = change
            }
        }
    }
}
