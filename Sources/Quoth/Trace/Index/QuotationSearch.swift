/// Finds the quotations of an index that share seeds with documents that are new in it.
struct QuotationSearch {
    /// The most documents at a time.
    static let limit = 1 << Int(ownerBits)
    private static let ownerBits: UInt64 = 11, ownerMask: UInt64 = 1 << ownerBits - 1

    private let index: SegmentedIndex
    private let new: NewDocuments
    private let orders: [UInt64]
    /// The distinct keys of the copies' seeds, ascending, and for each from where its copies stand in `owners`.
    private var keys: [UInt64] = []
    private var firsts: [Int] = []
    private var owners: [UInt16] = []

    init(
        index: SegmentedIndex, copies: [(seeds: QuotationSeeds, order: UInt64)],
        new: NewDocuments
    ) {
        (self.index, self.new) = (index, new)
        orders = copies.map(\.order)
        var seeds: [UInt64] = []
        for (number, copy) in copies.enumerated() {
            for key in copy.seeds.keys { seeds.append(key << Self.ownerBits | UInt64(number)) }
        }
        seeds.sort()
        for seed in seeds {
            let key = seed >> Self.ownerBits
            if keys.last != key {
                keys.append(key)
                firsts.append(owners.count)
            }
            owners.append(UInt16(seed & Self.ownerMask))
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
        /// The number of the seed's key.
        var key: Int

        var quotation: UInt64 { pair >> (ownerBits + QuotationSeeds.neededBits) }
        var needed: Int { Int(pair >> ownerBits & (1 << QuotationSeeds.neededBits - 1)) }
        var owner: Int { Int(pair & ownerMask) }
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
    private func ends(_ hits: [[Hit]]) throws(IndexError) -> [SeedHolders.End?] {
        var isHit = [Bool](repeating: false, count: keys.count)
        for hit in hits.joined() { isHit[hit.key] = true }
        let wanted = keys.indices.filter { isHit[$0] }
        var ends = [SeedHolders.End?](repeating: nil, count: keys.count)
        for (key, end) in zip(wanted, try SeedHolders.ends(of: wanted.map { keys[$0] }, in: index, new: new)) {
            ends[key] = end
        }
        return ends
    }

    /// Collects the documents of segment number `number` whose quotations share seeds with a copy that is listed with them.
    private func collect(
        _ hits: [Hit], _ ends: [SeedHolders.End?], in number: Int, into concerned: inout ConcernedDocuments
    ) {
        let shared = shared(hits, ends)
        let segment = index.segments[number]
        segment.file.withBytes { bytes in
            var (next, document) = (0, 0)
            while next < shared.count {
                let (first, quotation) = (next, shared[next].quotation)
                while next < shared.count, shared[next].quotation == quotation { next += 1 }
                guard let change = change(shared[first..<next], ends) else { continue }
                document = segment.document(ofQuotation: quotation, near: document, bytes)
                if index.removed[number].contains(document) { continue }
                let place = SegmentedIndex.Place(segment: number, document: document)
                let own = Int(quotation) - segment.firstQuotation(ofDocument: document, bytes)
                concerned.changes[place, default: [:]][own] = change
            }
        }
    }

    /// The seeds that quotations share with copies which are listed with them, by quotation and copy.
    private func shared(_ hits: [Hit], _ ends: [SeedHolders.End?]) -> [Shared] {
        var shared: [Shared] = []
        for hit in hits {
            let end = ends[hit.key]?.order ?? .max
            for owner in owners[firsts[hit.key]..<firsts[hit.key + 1]] where orders[Int(owner)] <= end {
                shared.append(Shared(pair: hit.value << Self.ownerBits | UInt64(owner), key: hit.key))
            }
        }
        shared.sort { $0.pair < $1.pair }
        return shared
    }

    /// What may be different for a quotation that shares these seeds with copies; `nil` for nothing.
    private func change(_ shared: ArraySlice<Shared>, _ ends: [SeedHolders.End?]) -> ConcernedDocuments.Change? {
        var change = ConcernedDocuments.Change()
        var next = shared.startIndex
        while next < shared.endIndex {
            let (first, one) = (next, shared[next])
            var isLosing = false
            while next < shared.endIndex, shared[next].pair == one.pair {
                if let lost = ends[shared[next].key]?.lost, !lost.isEmpty {
                    isLosing = true
                    for range in lost where !change.lost.contains(range) { change.lost.append(range) }
                }
                next += 1
            }
            let isQuoting = next - first >= one.needed
            if isQuoting {
                change.newcomers.append(.init(count: next - first, order: orders[one.owner]))
            }
            if isQuoting || isLosing { change.first = min(change.first, one.owner) }
        }
        return change.first == .max ? nil : change
    }
}
