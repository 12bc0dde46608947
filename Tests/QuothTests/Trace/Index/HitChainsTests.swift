import Testing

@testable import Quoth

@Suite struct HitChainsTests {
    /// The strongest chain that ends in the last of `hits`, by trying all ways.
    static func naive(_ hits: ArraySlice<(place: Int, copy: Int, strength: Int)>) -> Int {
        guard let last = hits.last else { return 0 }
        var best = 0
        for i in hits.indices.dropLast() {
            let (ds, dc) = (last.place - hits[i].place, last.copy - hits[i].copy)
            guard ds > 0, dc > 0, ds <= ChainFinder.reach, abs(ds - dc) <= ChainFinder.shift else { continue }
            best = max(best, naive(hits[...i]))
        }
        return best + last.strength
    }

    @Test func `the strength of a chain is that of the best way through the seeds before`() {
        var random = SeededRandom(state: 11)
        for _ in 0..<200 {
            var hits = (0..<10).map { _ in
                (
                    place: Int.random(in: 0..<150, using: &random), copy: Int.random(in: 0..<60, using: &random),
                    strength: Int.random(in: 1...3, using: &random) * 4
                )
            }
            hits.sort { $0.place < $1.place }
            var chains = HitChains()
            for (i, hit) in hits.enumerated() {
                chains.add(place: hit.place, copy: hit.copy, strength: Int32(hit.strength))
                #expect(chains.strength == Self.naive(hits[...i]))
            }
        }
    }

    @Test func `seeds before a document are forgotten`() {
        var chains = HitChains()
        for i in 0..<4 { chains.add(place: 10 + i, copy: i, strength: 4) }
        #expect(chains.strength == 16)
        #expect(chains.hits(2).map(\.place) == [13, 12])
        chains.keep(from: 12)
        #expect(chains.strength == 8)
        chains.removeAll()
        #expect(chains.strength == 0 && chains.hits(4).isEmpty)
    }
}
