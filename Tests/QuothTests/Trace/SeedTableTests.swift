import Testing

@testable import Quoth

@Suite struct SeedTableTests {
    @Test func `each seed has the places that a plain dictionary has, up to the cap`() {
        var random = SeededRandom(state: 1)
        let words = (0..<5_000).map { _ in UInt32.random(in: 0..<12, using: &random) }
        let bits = (0..<12).map { Float($0) }
        let starts = [0, 1_200, 1_201, 5_000]
        let keys = SeedKeys(wordCount: 1)
        let table = SeedTable(words: words, documentStarts: starts, bits: bits, keys: keys)
        var naive: [UInt64: [UInt32]] = [:]
        for d in 0..<3 {
            keys.forEach(in: words, starts[d]..<(starts[d + 1] - 1), bits: bits) { key, i, _, _ in
                naive[key, default: []].append(UInt32(i))
            }
        }
        #expect(naive.values.contains { $0.count > SeedTable.cap })
        for (key, places) in naive {
            var found: [UInt32] = []
            let kept = table.forEachPlace(of: key, cap: .max) { found.append($0) }
            #expect(found == Array(places.prefix(SeedTable.cap)))
            #expect(table.count(of: key, kept: kept) == places.count)
        }
        #expect(table.forEachPlace(of: 12_345, cap: .max) { _ in } == 0)
    }

    @Test func `a seed tells enough bits, and its pair of words may have others between them`() {
        let bits: [Float] = [20, 20, 3, 3]
        let keys = SeedKeys(wordCount: 1)
        var found: [[Int]] = []
        keys.forEach(in: [0, 2, 3, 1, 2], 0..<5, bits: bits) { _, first, last, isRun in
            found.append([first, last, isRun ? 1 : 0])
        }
        #expect(keys.minimumBits == 12)
        #expect(found == [[0, 1, 0], [0, 2, 0], [0, 3, 0], [1, 3, 0], [1, 3, 1], [2, 3, 0], [3, 4, 0]])
    }

    @Test func `numbers are sorted as the library sorts them`() {
        var random = SeededRandom(state: 2)
        var sorter = RadixSort()
        for count in [0, 1, 7, 300, 1_000, 250] {
            for bits in [9, 10, 33] {
                var values = (0..<count).map { _ in UInt64.random(in: 0..<(1 << UInt64(bits)), using: &random) }
                let expected = values.sorted()
                sorter.sort(&values, bits: bits)
                #expect(values == expected)
            }
        }
    }
}
