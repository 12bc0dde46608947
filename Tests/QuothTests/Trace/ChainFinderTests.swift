import Testing

@testable import Quoth

@Suite struct ChainFinderTests {
    /// The score of a chain, or `nil` if two neighbours cannot follow each other; the recurrence spelt out.
    static func score(_ chain: [Seed]) -> Float? {
        var sum: Float = 8
        for (a, b) in zip(chain, chain.dropFirst()) {
            let (ds, dc) = (b.source - a.source, b.copy - a.copy)
            guard ds > 0, dc > 0, max(ds, dc) <= ChainFinder.reach, abs(ds - dc) <= ChainFinder.shift else {
                return nil
            }
            sum += min(8, 4 * Float(min(ds, dc))) - 0.5 * Float(abs(ds - dc)) - 0.1 * Float(max(ds, dc))
        }
        return sum
    }

    @Test func `the first chain is the best of all`() throws {
        var random = SeededRandom(state: 3)
        for _ in 0..<200 {
            let seeds = (0..<9).map { _ in
                Seed(source: Int.random(in: 0..<40, using: &random), copy: Int.random(in: 0..<40, using: &random))
            }.sorted { ($0.source, $0.copy) < ($1.source, $1.copy) }
            let best = (1..<(1 << seeds.count)).compactMap { subset in
                Self.score(seeds.indices.filter { subset >> $0 & 1 == 1 }.map { seeds[$0] })
            }.max()
            var finder = ChainFinder()
            finder.findChains(of: seeds[...])
            let found = try #require(Self.score(Array(finder[0])))
            #expect(abs(found - (best ?? 0)) < 1e-3)
            #expect((0..<finder.count).reduce(0) { $0 + finder[$1].count } == seeds.count)
        }
    }

    @Test func `the work grows with the seeds and no faster`() {
        let seeds = (0..<5_000).map { Seed(source: $0 / 70, copy: $0 % 70) }
        var finder = ChainFinder()
        finder.findChains(of: seeds[...])
        #expect(finder.steps <= seeds.count * ChainFinder.lookBack)
    }
}
