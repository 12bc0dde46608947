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
    private static let lookBack = 40
    private static let seedBits: Float = 8

    private var scores: [Float] = []
    private var before: [Int32] = []
    /// How many pairs of seeds were compared, for the tests of the bound.
    private(set) var steps = 0

    /// The chains among `seeds`, which are sorted by their place in the source and then in the copy; best first.
    ///
    /// Each seed is in one chain at most.
    /// - Complexity: O(*n* log *n*) in the seeds.
    mutating func chains(of seeds: ArraySlice<Seed>) -> [(score: Float, seeds: [Seed])] {
        let base = seeds.startIndex
        let count = seeds.count
        if count == 1 { return [(ChainFinder.seedBits, Array(seeds))] }
        scores = Array(repeating: 0, count: count)
        before = Array(repeating: -1, count: count)
        for i in 0..<count {
            let seed = seeds[base + i]
            var (best, from) = (ChainFinder.seedBits, Int32(-1))
            var j = i - 1
            while j >= 0, i - j <= ChainFinder.lookBack {
                steps += 1
                let other = seeds[base + j]
                let (ds, dc) = (seed.source - other.source, seed.copy - other.copy)
                if ds > ChainFinder.reach { break }
                if ds > 0, dc > 0, dc <= ChainFinder.reach, abs(ds - dc) <= ChainFinder.shift {
                    let gain = min(ChainFinder.seedBits, 4 * Float(min(ds, dc)))
                    let total = scores[j] + gain - 0.5 * Float(abs(ds - dc)) - 0.1 * Float(max(ds, dc))
                    if total > best { (best, from) = (total, Int32(j)) }
                }
                j -= 1
            }
            (scores[i], before[i]) = (best, from)
        }
        return collect(seeds)
    }

    private mutating func collect(_ seeds: ArraySlice<Seed>) -> [(score: Float, seeds: [Seed])] {
        var chains: [(score: Float, seeds: [Seed])] = []
        var isUsed = [Bool](repeating: false, count: seeds.count)
        for i in scores.indices.sorted(by: { (scores[$0], $1) > (scores[$1], $0) }) where !isUsed[i] {
            var chain: [Seed] = []
            var at = i
            while true {
                isUsed[at] = true
                chain.append(seeds[seeds.startIndex + at])
                let next = Int(before[at])
                if next < 0 || isUsed[next] { break }
                at = next
            }
            chains.append((scores[i] - (before[at] < 0 ? 0 : scores[Int(before[at])]), chain.reversed()))
        }
        return chains
    }
}
