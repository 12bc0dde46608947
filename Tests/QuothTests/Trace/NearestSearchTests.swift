import Testing

@testable import Quoth

@Suite struct NearestSearchTests {
    static let sources = [
        Text(PassageSearchTests.source),
        Text("“The orchard belongs to nobody,” said the mayor. “It never did, and we will not sell it.”"),
        Text("We will not comment on the weather. It is not what we said, and they will not sell anything."),
    ]
    static let index = SeedIndex(texts: sources)

    @Test func `every phrase of two to eight words is found where it stands`() {
        for (document, source) in Self.sources.enumerated() {
            let folded = FoldedText(source)
            for start in stride(from: 0, to: folded.count - 8, by: 3) {
                for length in [2, 3, 5, 8] {
                    let range = TextRange(
                        folded.range(ofWord: start).start, folded.range(ofWord: start + length - 1).end)
                    let best = Self.index.nearest(to: FoldedText(Text(source[range])), limit: 3)
                    let phrase = (start..<(start + length)).map(folded.word)
                    let found = best.first.map { chain in
                        let text = FoldedText(Self.sources[chain.document], in: [chain.source])
                        return (0..<text.count).map(text.word)
                    }
                    // A phrase of the commonest words tells too little to look for.
                    if best.isEmpty { #expect(phrase.reduce(0) { $0 + Self.index.bits(ofWord: $1) } < 16) }
                    #expect(best.isEmpty || found == phrase)
                    #expect(length < 5 || best.first?.document == document)
                }
            }
        }
    }

    @Test(arguments: [
        ("Fourty prisoners were kept on a barge for eleven weeks, with no lawyer", 0, "barge for eleven weeks"),
        ("the orchard never belonged to anybody", 1, "The orchard"),
        ("we never would sell it", 1, "sell it"),
        ("every log-book the crew smuggled", 0, "every logbook that the crew smuggled"),
    ])
    func `a reworded quotation has its source among the first`(quotation: String, document: Int, words: String) {
        let found = Self.index.nearest(to: FoldedText(Text(quotation)), limit: 3)
        #expect(found.contains { $0.document == document && Self.sources[document][$0.source].contains(words) })
    }

    @Test func `each part of a splice has a candidate, from two documents too`() {
        let text = Text("We shall publish every logbook. The orchard belongs to nobody. Nobody resigned")
        let found = Self.index.nearest(to: FoldedText(text), limit: 6)
        let passages = found.map { Self.sources[$0.document][$0.source].lowercased() }
        #expect(passages.contains("we shall publish every logbook"))
        #expect(passages.contains("the orchard belongs to nobody"))
        #expect(passages.contains("nobody resigned"))
    }

    @Test func `a part is not crowded out by copies of another`() {
        let crowd = (0..<40).map { Text("Number \($0) repeats that \(PassageSearchTests.first), and more.") }
        let index = SeedIndex(texts: Self.sources + crowd)
        let text = Text("\(PassageSearchTests.first). The orchard belongs to nobody")
        let found = index.nearest(to: FoldedText(text), limit: 4)
        #expect(found.count == 4)
        #expect(found.contains { $0.document == 1 })
    }

    @Test(arguments: [1, 2, 5, 9])
    func `the best passages of a few documents are as good as those of a search for all`(limit: Int) {
        var random = SeededRandom(state: 7)
        let known = ["the", "of", "said", "ferry", "harbour", "inspector", "blanket", "we", "not", "council"]
        // None of them like another: a word that is nearly one of the quotation's tells more than the bound allows for.
        let rare = (0..<90).map { _ in
            String((0..<9).map { _ in Character(UnicodeScalar(UInt8.random(in: 97...122, using: &random))) })
        }
        let words = (0..<240).map { _ in
            (Bool.random(using: &random) ? known : rare).randomElement(using: &random) ?? ""
        }
        let texts = (0..<40).map { _ in
            let start = Int.random(in: 0..<180, using: &random)
            return Text(
                words[start..<start + 60].filter { _ in Int.random(in: 0..<9, using: &random) > 0 }.joined(
                    separator: " "))
        }
        let index = SeedIndex(texts: texts)
        for start in stride(from: 0, to: words.count - 20, by: 5) {
            let copy = FoldedText(Text(words[start..<(start + 20)].joined(separator: " ")))
            // Of passages that tell the same either may come.
            func best(_ chains: [Chain]) -> [Int] {
                var seen: Set<Int> = []
                return chains.filter {
                    $0.bits >= 0.15 * (chains.first?.bits ?? 0) && seen.insert($0.document).inserted
                }
                .prefix(limit).map { Int($0.bits * 16) }
            }
            let all = best(index.nearest(to: copy, limit: 48))
            let few = best(index.nearest(to: copy, limit: 48, leastShare: 0.15, documentLimit: limit))
            // A weak passage, which only a search for all finds, may stand before a better one of its document.
            #expect(few.count >= all.count && zip(few, all).allSatisfy { $0 >= $1 })
        }
    }

    @Test func `words that nobody said have nothing near`() {
        #expect(Self.index.nearest(to: FoldedText(Text("Zebras juggle saxophones")), limit: 5).isEmpty)
        #expect(Self.index.nearest(to: FoldedText(Text("")), limit: 5).isEmpty)
    }

    @Test func `the places of each word are those of a plain scan`() {
        let index = Self.index
        for id in 0..<UInt32(index.vocabulary.count) {
            let naive = index.words.indices.filter { index.words[$0] == id }.map { UInt32($0) }
            #expect(index.places.map { Array($0.places(of: id)) } == naive)
        }
    }
}
