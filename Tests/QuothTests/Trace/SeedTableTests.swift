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
        let known = Array(naive.keys)
        var ranges: [(first: UInt32, end: UInt32)] = []
        table.lookUp(known + [12_345], &ranges)
        for (key, range) in zip(known, ranges) {
            let places = naive[key, default: []]
            let found = (range.first..<range.end).map { table.place(ofPosting: Int($0)) }
            #expect(found == Array(places.prefix(SeedTable.cap)))
            #expect(table.count(of: key, kept: found.count) == places.count)
        }
        #expect(ranges.last.map { $0.first == $0.end } == true)
        for d in 0..<3 {
            keys.forEach(in: words, starts[d]..<(starts[d + 1] - 1), bits: bits) { key, i, _, kind in
                let others = naive[key, default: []].contains { !(starts[d]..<starts[d + 1]).contains(Int($0)) }
                #expect(table.isRecurring(i, kind: kind) == others)
            }
        }
    }

    @Test func `a seed tells enough bits, and its pair of words may have others between them`() {
        let bits: [Float] = [20, 20, 3, 3]
        let keys = SeedKeys(wordCount: 1)
        var found: [[Int]] = []
        keys.forEach(in: [0, 2, 3, 1, 2], 0..<5, bits: bits) { _, first, last, kind in
            found.append([first, last, kind])
        }
        #expect(keys.minimumBits == 12)
        #expect(found == [[0, 1, 1], [0, 2, 2], [0, 3, 3], [1, 3, 2], [1, 3, 0], [2, 3, 1], [3, 4, 1]])
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
