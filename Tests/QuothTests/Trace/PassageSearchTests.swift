import Testing

@testable import Quoth

@Suite struct PassageSearchTests {
    static let source = """
        Statement of the Harbour Rights Centre, by its director Mara Lindqvist

        “Forty detainees were held aboard the quarantine barge for eleven weeks without a lawyer, a doctor or a clean \
        blanket between them.

        “The ministry's own inspectors described the lower deck as unfit for livestock, and yet nobody resigned.

        “We shall publish every logbook that the crew smuggled ashore, page by page, until a magistrate reads them aloud.”
        """

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, copy: String, found: [(String, String)]
    }

    static let first = "Forty detainees were held aboard the quarantine barge for eleven weeks without a lawyer"
    static let second = "We shall publish every logbook that the crew smuggled ashore"
    static let half = "described the lower deck as unfit for livestock, and yet nobody resigned"

    @Test(arguments: [
        Case(
            testDescription: "word for word", copy: "Reporters heard that “\(first)”, which was denied.",
            found: [(first, first)]),
        Case(
            testDescription: "case and marks", copy: "It said: \(first.uppercased()). Then it rained.",
            found: [(first.uppercased(), first)]),
        Case(
            testDescription: "a word replaced, one dropped, one put in",
            copy: "It said forty prisoners were held aboard the barge for eleven long weeks without a lawyer there.",
            found: [
                (
                    "forty prisoners were held aboard the barge for eleven long weeks without a lawyer",
                    "Forty detainees were held aboard the quarantine barge for eleven weeks without a lawyer"
                )
            ]),
        Case(
            testDescription: "slips of a scanner",
            copy: "It said forty detalnees were he1d aboard the quarantinebarge for elcven weeks without a lawyer now.",
            found: [
                (
                    "forty detalnees were he1d aboard the quarantinebarge for elcven weeks without a lawyer",
                    "Forty detainees were held aboard the quarantine barge for eleven weeks without a lawyer"
                )
            ]),
        Case(
            testDescription: "two parts in the other order", copy: "“\(second)”. “\(first)”.",
            found: [(second, second), (first, first)]),
        Case(
            testDescription: "spliced without a sign", copy: "He said: “\(first) \(half).”",
            found: [(first, first), (half, half)]),
        Case(
            testDescription: "broken by its cue",
            copy: "“Forty detainees were held aboard the quarantine barge,” Ms Lindqvist told a crowd of anglers, “for "
                + "eleven weeks without a lawyer, a doctor or a clean blanket between them.”",
            found: [
                (
                    "Forty detainees were held aboard the quarantine barge",
                    "Forty detainees were held aboard the quarantine barge"
                ),
                (
                    "for eleven weeks without a lawyer, a doctor or a clean blanket between them",
                    "for eleven weeks without a lawyer, a doctor or a clean blanket between them"
                ),
            ]),
        Case(
            testDescription: "a middle cut out",
            copy:
                "“Forty detainees were held aboard the quarantine barge … a doctor or a clean blanket between them.” Rain.",
            found: [
                (
                    "Forty detainees were held aboard the quarantine barge",
                    "Forty detainees were held aboard the quarantine barge"
                ),
                ("a doctor or a clean blanket between them", "a doctor or a clean blanket between them"),
            ]),
        Case(
            testDescription: "the lead-in before a quotation is none of it",
            copy: "Mara Lindqvist, director of the Harbour Rights Centre, told us: “\(first).”", found: [(first, first)]
        ),
        Case(
            testDescription: "names and titles alone",
            copy: "Mara Lindqvist, director of the Harbour Rights Centre, met the ministry for a lawyer on the barge.",
            found: []),
        Case(
            testDescription: "a turn of phrase",
            copy: "There was a doctor or a nurse, and yet nobody came to see them.",
            found: []),
        Case(testDescription: "nothing", copy: "", found: []),
    ])
    func `what was taken over is found to the letter`(_ c: Case) {
        let (copy, source) = (Text(c.copy), Text(Self.source))
        let chains = SeedIndex(texts: [source]).chains(for: FoldedText(copy))
        #expect(chains.map { copy[$0.copy] } == c.found.map(\.0))
        #expect(chains.map { source[$0.source] } == c.found.map(\.1))
        for chain in chains {
            for (a, b) in zip(chain.pairs, chain.pairs.dropFirst()) {
                #expect(a.copy.end <= b.copy.start && a.source.end <= b.source.start)
            }
        }
    }

    @Test func `a phrase that many documents have is no evidence`() {
        let phrase = "the commissioner inspected the flooded granary beside the northern viaduct"
        let copy = Text("On Monday \(phrase) once more.")
        let alone = [Text("Records say that \(phrase) in spring.")]
        var random = SeededRandom(state: 4)
        let many = (0..<60).map { _ in
            let filler = (0..<30).map { _ in "w\(Int.random(in: 0..<4_000, using: &random))" }.joined(separator: " ")
            return Text("\(filler). Again \(phrase), \(filler).")
        }
        #expect(SeedIndex(texts: alone).chains(for: FoldedText(copy)).count == 1)
        #expect(SeedIndex(texts: many).chains(for: FoldedText(copy)).isEmpty)
    }

    @Test func `a document is no source of itself, nor of those that are ruled out`() {
        let texts = [Text(Self.source), Text("It says “\(Self.first)”."), Text("They say “\(Self.first)” too.")]
        let index = SeedIndex(texts: texts)
        #expect(index.chains(for: FoldedText(texts[1])).map(\.document) == [0, 2])
        #expect(index.chains(for: FoldedText(texts[1]), own: 1).map(\.document) == [0, 2])
        #expect(index.chains(for: FoldedText(texts[1])) { $0 != 0 }.map(\.document) == [2])
    }

    @Test(arguments: ["ha ", "a drum beat by the river bank at noon while seven herons slept; "])
    func `the work on endless repetition grows with the text and no faster`(unit: String) {
        func aligned(_ count: Int) -> Int {
            let text = Text(String(repeating: unit, count: count))
            let index = SeedIndex(texts: [text, Text("An introduction. " + text.string)])
            var search = PassageSearch(index: index)
            _ = search.chains(for: IndexedCopy(FoldedText(text), in: index), in: .init(own: 0))
            return search.alignedWords
        }
        let (small, large) = (aligned(500), aligned(2_000))
        #expect(large <= 6 * small + 60_000)
    }

    @Test func `surprisal grows with rarity, and English counts where the collection is small`() {
        let index = SeedIndex(texts: [Text(Self.source)])
        #expect(index.bits(ofWord: "the") < 5)
        #expect(index.bits(ofWord: "government") < index.bits(ofWord: "logbook"))
        #expect(index.bits(ofWord: "logbook") < index.bits(ofWord: "zyxwvut"))
        let crowd = SeedIndex(texts: [Text(String(repeating: "logbook ", count: 100_000))])
        #expect(crowd.bits(ofWord: "logbook") < 2)
    }
}
