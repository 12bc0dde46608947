import Testing

@testable import Quoth

@Suite struct PhraseTableTests {
    private let table = PhraseTable.english

    private func bits(_ phrase: String) -> Float? {
        table[PhraseTable.key(of: FoldedText(Text(phrase)).hashes)]
    }

    @Test(arguments: ["united states", "as well as", "at the end", "members of", "one of the", "order to"])
    func `A stock phrase tells less than its last word does`(_ phrase: String) throws {
        let word = try #require(phrase.split(separator: " ").last.map(String.init))
        let alone = SeedIndex([]).bits(ofWord: word)
        #expect(try Double(#require(bits(phrase))) < alone - 1)
    }

    @Test(arguments: ["ferrymen regret", "of ferrymen", "the quince lanterns", "quoth the"])
    func `Words that are no stock phrase are not in the table`(_ phrase: String) {
        #expect(bits(phrase) == nil)
    }

    @Test func `A triple counts before the pair that it ends with, and a word of no phrase parts both`() throws {
        let words = FoldedText(Text("as well as")).hashes
        var told: [Float] = [20, 20, 20]
        table.lower(&told, of: words)
        #expect(try told == [20, #require(bits("as well")), #require(bits("as well as"))])
        told = [20, 20, 20]
        table.lower(&told, of: [words[0], 0, words[2]])
        #expect(told == [20, 20, 20])
    }

    @Test func `No word tells more for the phrase that it ends`() {
        var told: [Float] = [0, 0, 0]
        table.lower(&told, of: FoldedText(Text("as well as")).hashes)
        #expect(told == [0, 0, 0])
    }

    @Test func `Random keys are taken for a phrase no more often than said`() {
        var found = 0
        for n in UInt64(1)...100_000 where table[mixed(n &* 0x9E37_79B9_7F4A_7C15)] != nil { found += 1 }
        #expect(found < 20)
    }
}
