import Testing

@testable import Quoth

@Suite struct SeedJoinTests {
    @Test func `each shared seed has the count and the first places that a plain dictionary has`() {
        var random = SeededRandom(state: 5)
        let words = (0..<6_000).map { _ in UInt32.random(in: 0..<14, using: &random) }
        let bits = (0..<14).map { Float($0) }
        let starts = [0, 900, 901, 3_000, 6_000]
        let keys = SeedKeys(wordCount: 1)
        let join = SeedJoin(
            words: words, documentStarts: starts, bits: bits, keys: keys, documents: DocumentFinder(starts))
        var naive: [UInt64: [(place: Int, document: Int)]] = [:]
        for d in 0..<4 {
            keys.forEach(in: words, starts[d]..<(starts[d + 1] - 1), bits: bits) { key, i, _, _ in
                naive[key >> 32, default: []].append((i, d))
            }
        }
        var leftOut = 0
        for d in 0..<4 {
            let range = starts[d]..<(starts[d + 1] - 1)
            var expected: [[Int]] = []
            keys.forEach(in: words, range, bits: bits) { key, i, last, kind in
                let places = naive[key >> 32, default: []]
                guard places.contains(where: { $0.document != d }) else { return }
                if kind == SeedKeys.run { #expect(keys.lastOfRun(from: i, in: words, bits: bits) == last) }
                let isTaken = Seed.isTaken(key, frequency: Seed.frequency(of: places.count))
                if !isTaken { leftOut += 1 }
                let kept = isTaken ? places.prefix(SeedJoin.placesPerSeed).flatMap { [$0.document, $0.place] } : []
                expected.append([i, kind, places.count] + kept)
            }
            expected.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
            var found: [[Int]] = []
            join.forEach(in: d, range) { word, kind, group in
                found.append([word, kind, group.count] + join.groups[group.places].map { Int($0) })
            }
            #expect(found == expected)
        }
        #expect(leftOut > 0)
    }

    @Test func `documents that are joined share the same passages as documents that are looked up`() {
        var random = SeededRandom(state: 6)
        func words(_ count: Int) -> [String] {
            (0..<count).map { _ in "w\(Int.random(in: 0..<3_000, using: &random))" }
        }
        let passages = (0..<12).map { _ in words(25) }
        let texts = (0..<60).map { number in
            let inside = (0..<3).flatMap { _ -> [String] in
                // A word of each passage is left out here and there.
                passages[Int.random(in: 0..<12, using: &random)].filter { _ in
                    Int.random(in: 0..<12, using: &random) > 0
                }
                    + words(12)
            }
            return Text((words(20) + inside).joined(separator: " "))
        }
        var builder = SeedIndexBuilder()
        for text in texts { builder.add(FoldedText(text), byteCount: text.count) }
        let joined = SeedIndex(builder, isJoin: true).chains(among: 0..<60) { $0 % 5 != $1 % 5 }
        let lookedUp = SeedIndex(builder).chains(among: 0..<60) { $0 % 5 != $1 % 5 }
        #expect(joined == lookedUp)
        #expect(joined.joined().count > 100)
    }
}
