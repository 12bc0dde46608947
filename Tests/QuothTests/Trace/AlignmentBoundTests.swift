import Testing

@testable import Quoth

/// What is left out before or after an alignment could not have been found.
@Suite struct AlignmentBoundTests {
    @Test func `a band scores as the whole table does near its diagonal`() {
        var random = SeededRandom(state: 7)
        for _ in 0..<200 {
            let rows = (0..<12).map { _ in
                (0..<9).map { _ in Float.random(in: 0..<1, using: &random) < 0.2 ? Float(9) : -WordBlock.replacement }
            }
            let starts = (0..<12).map { _ in Float.random(in: 0..<1, using: &random) < 0.2 ? Float(3) : 0 }
            var band = DiagonalBand()
            var before = [Float](repeating: 0, count: 9)
            for (earned, start) in zip(rows, starts) {
                var row = DiagonalBand.Row(repeating: 0)
                for k in 0..<9 { row[k] = earned[k] }
                let best = band.step(row, from: start)
                var now = [Float](repeating: 0, count: 9)
                for k in 0..<9 {
                    let skipped = max(k < 8 ? before[k + 1] : 0, k > 0 ? now[k - 1] : 0) - WordBlock.gap
                    now[k] = max(0, max(start, before[k]) + earned[k], skipped)
                }
                #expect(abs(best - (now.max() ?? 0)) < 1e-3)
                before = now
            }
        }
    }

    @Test func `a chain is left out beforehand only if no alignment near its diagonals is enough`() {
        var random = SeededRandom(state: 11)
        var (reached, ruledOut) = (0, 0)
        for _ in 0..<60 {
            let index = NearWordsTests.index(&random)
            let document = index.wordRange(of: 0)
            let copy = IndexedCopy(document: 2, in: index)
            let foreseen = copy.ids.map { _ in Float.random(in: 0..<7, using: &random) }
            var bound = AlignmentBound(index: index)
            for _ in 0..<40 {
                let first = Seed(
                    source: Int.random(in: document, using: &random),
                    copy: Int.random(in: 0..<copy.count, using: &random))
                var seeds = [first]
                let next = Seed(source: first.source + 5, copy: first.copy + 5 + Int.random(in: 0..<3, using: &random))
                if next.copy < copy.count, document.contains(next.source) { seeds.append(next) }
                bound.begin(seeds[...], copy, document)
                let needed = Float.random(in: 10..<45, using: &random)
                let reaches = bound.reaches(needed, seeds[...], copy, foreseen)
                let mayReach = bound.mayReach(needed, seeds[...], copy, foreseen)
                #expect(mayReach || !reaches)
                reached += reaches ? 1 : 0
                ruledOut += mayReach ? 0 : 1
            }
        }
        #expect(reached > 100 && ruledOut > 100)
    }

    @Test func `words that are alike but for slips have shapes that may be`() {
        let words = [
            "lighthouse", "lighthuose", "1ighthouse", "lighthousc", "Lichthouse", "logbook", "logbooks", "loogbok",
            "barge",
            "bargo", "large", "magistrate", "magistrates", "rnagistrate", "mgistrate", "doctor", "docter", "it", "is",
            "at",
        ]
        let index = SeedIndex(texts: [Text(words.joined(separator: " "))])
        let copy = IndexedCopy(FoldedText(Text(words.joined(separator: " "))), in: index)
        let similarity = WordSimilarity(index: index)
        var alike = 0
        for c in 0..<copy.count {
            for s in 0..<words.count where copy.ids[c] != index.words[s] && similarity.match(copy, c, s).bits > 0 {
                alike += 1
                #expect(copy.shapes[c].mayBeSlip(of: index.shapes[Int(index.words[s])]))
            }
        }
        #expect(alike > 20)
    }

    @Test func `no passage of an alignment tells more than was foreseen of it`() {
        let text = Text(
            """
            “Forty detainees were held aboard the quarantine barge for eleven weeks,” said Mara Lindqvist of the Harbour \
            Rights Centre. The ministry’s inspectors described the lower deck as unfit for livestock. “Nobody resigned.”
            """)
        let index = SeedIndex(texts: [text])
        let copy = IndexedCopy(FoldedText(text), in: index)
        let judge = PassageJudge(index: index, copy: copy)
        var random = SeededRandom(state: 8)
        let foreseen = copy.ids.map { index.bits[Int($0)] }
        for _ in 0..<300 {
            var (c, s) = (0, 0)
            var matches: [WordMatch] = []
            while c < copy.count, s < copy.count {
                let isExact = Int.random(in: 0..<5, using: &random) > 0
                matches.append(WordMatch(copy: c, source: s, bits: index.bits[Int(index.words[s])], isExact: isExact))
                c += 1 + max(0, Int.random(in: -9..<4, using: &random))
                s += 1 + max(0, Int.random(in: -9..<4, using: &random))
            }
            var scale = EvidenceScale(index: index)
            let weights = scale.weights(of: matches, copy, foreseen: foreseen, in: 0)
            let most = judge.mostBits(of: matches, foreseen: foreseen)
            for passage in judge.passages(of: matches, weights) { #expect(passage.bits <= most + 1e-3) }
        }
    }
}
