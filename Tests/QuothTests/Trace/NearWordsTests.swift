import Testing

@testable import Quoth

@Suite struct NearWordsTests {
    static let pool = [
        "lighthouse", "lighthuose", "1ighthouse", "Lichthouse", "logbook", "logbooks", "loogbok", "barge", "bargo",
        "large", "magistrate", "magistrates", "rnagistrate", "doctor", "docter", "it", "is", "at", "quay", "quays",
        String(repeating: "ab", count: 40), String(repeating: "ab", count: 39) + "ac",
    ]

    /// Three documents of words of the pool.
    static func index(_ random: inout SeededRandom) -> SeedIndex {
        SeedIndex(
            texts: (0..<3).map { _ in
                Text((0..<60).map { _ in pool.randomElement(using: &random) ?? "" }.joined(separator: " "))
            })
    }

    @Test func `nine words at once are told as each by itself is`() {
        var random = SeededRandom(state: 9)
        var (same, slips) = (0, 0)
        for _ in 0..<40 {
            let index = Self.index(&random)
            let document = index.wordRange(of: 1)
            let copy = IndexedCopy(document: 2, in: index)
            let start = document.lowerBound - 6
            var near = NearWords(index: index)
            near.begin(start..<(document.upperBound + 12), in: document)
            for c in 0..<copy.count {
                let low = Int.random(in: 0..<(document.count + 8), using: &random)
                near.read(to: low + NearWords.width)
                let likes = near.likes(copy.ids[c], copy.shapes[c], from: low)
                for k in 0..<NearWords.width {
                    let s = start + low + k
                    let isSame = document.contains(s) && index.words[s] == copy.ids[c]
                    let isSlip =
                        document.contains(s) && !isSame
                        && copy.shapes[c].mayBeSlip(of: index.shapes[Int(index.words[s])])
                    #expect((likes.same >> UInt32(k) & 1 != 0) == isSame)
                    #expect((likes.slips >> UInt32(k) & 1 != 0) == isSlip)
                    (same, slips) = (same + (isSame ? 1 : 0), slips + (isSlip ? 1 : 0))
                }
                #expect((likes.same | likes.slips) >> UInt32(NearWords.width) == 0)
            }
        }
        #expect(same > 100 && slips > 100)
    }

    @Test func `a seed alone promises what the words near its diagonal tell, one by one`() {
        var random = SeededRandom(state: 10)
        var kept = 0
        for _ in 0..<40 {
            let index = Self.index(&random)
            let document = index.wordRange(of: 0)
            let copy = IndexedCopy(document: 2, in: index)
            let foreseen = copy.ids.map { _ in Float.random(in: 0..<9, using: &random) }
            var promise = ChainPromise(index: index)
            promise.begin(copy, foreseen: foreseen)
            for _ in 0..<60 {
                let seed = Seed(
                    source: Int.random(in: document, using: &random),
                    copy: Int.random(in: 0..<copy.count, using: &random))
                var sum: Float = 0
                for c in max(0, seed.copy - 14)..<min(copy.count, seed.copy + 14) where foreseen[c] > 5 {
                    let s = c + seed.diagonal
                    if (s - 4...s + 4).contains(where: { document.contains($0) && index.words[$0] == copy.ids[c] }) {
                        sum += foreseen[c] - 5
                    }
                }
                let isKept = promise.isKept(by: [seed], copy, in: document)
                #expect(isKept == (sum >= 13))
                kept += isKept ? 1 : 0
            }
        }
        #expect(kept > 100)
    }
}
