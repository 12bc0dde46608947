/// Puts the seeds that a copy shares with one document into chains: the same order on both sides, close together.
///
/// The recurrence of minimap2 (Li, Bioinformatics 34, 2018): a chain ending in a seed is the best chain ending in one of
/// the seeds before it, less what the gap between the two costs. Only so many seeds before are looked at, which keeps
/// the time near linear.
struct ChainFinder {
    /// The most words between two seeds of a chain, on either side.
    static let reach = 60
    /// The most words by which a chain may shift between two seeds: more is another chain.
    static let shift = 12
    /// How many seeds before one are looked at.
    static let lookBack = 40
    private static let seedBits: Float = 8

    private var scores: [Float] = []
    private var before: [Int32] = []
    private var isUsed: [Bool] = []
    /// The seeds of all chains, one chain after the other, and where each ends.
    private var chained: [Seed] = []
    private var ends: [Int] = []
    /// How many pairs of seeds were compared, for the tests of the bound.
    private(set) var steps = 0

    /// The number of chains that were found.
    var count: Int { ends.count }

    /// The seeds of chain number `i`, in order.
    subscript(i: Int) -> ArraySlice<Seed> { chained[(i == 0 ? 0 : ends[i - 1])..<ends[i]] }

    /// Finds the chains among `seeds`, which are sorted by their place in the source and then in the copy; best first.
    ///
    /// Each seed is in one chain at most.
    /// - Complexity: O(*n* log *n*) in the seeds.
    mutating func findChains(of seeds: ArraySlice<Seed>) {
        chained.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        if seeds.count == 1 {
            chained.append(contentsOf: seeds)
            ends.append(1)
            return
        }
        scores.removeAll(keepingCapacity: true)
        before.removeAll(keepingCapacity: true)
        for i in seeds.indices { link(i, seeds) }
        collect(seeds)
    }

    /// Finds the best seed before number `i`.
    private mutating func link(_ i: Int, _ seeds: ArraySlice<Seed>) {
        let seed = seeds[i]
        var (best, from) = (ChainFinder.seedBits, Int32(-1))
        for j in stride(from: i - 1, through: max(seeds.startIndex, i - ChainFinder.lookBack), by: -1) {
            steps += 1
            let (ds, dc) = (seed.source - seeds[j].source, seed.copy - seeds[j].copy)
            if ds > ChainFinder.reach { break }
            guard ds > 0, dc > 0, dc <= ChainFinder.reach, abs(ds - dc) <= ChainFinder.shift else { continue }
            let gain = min(ChainFinder.seedBits, 4 * Float(min(ds, dc)))
            let cost = 0.5 * Float(abs(ds - dc)) + 0.1 * Float(max(ds, dc))
            let total = scores[j - seeds.startIndex] + gain - cost
            if total > best { (best, from) = (total, Int32(j - seeds.startIndex)) }
        }
        scores.append(best)
        before.append(from)
    }

    /// Reads the chains off from their ends, the best first.
    private mutating func collect(_ seeds: ArraySlice<Seed>) {
        isUsed.removeAll(keepingCapacity: true)
        isUsed.append(contentsOf: repeatElement(false, count: seeds.count))
        for end in scores.indices.sorted(by: { (scores[$0], $1) > (scores[$1], $0) }) where !isUsed[end] {
            let start = chained.count
            var at = end
            while at >= 0, !isUsed[at] {
                isUsed[at] = true
                chained.append(seeds[seeds.startIndex + at])
                at = Int(before[at])
            }
            chained[start...].reverse()
            ends.append(chained.count)
        }
    }
}
