import Testing

@testable import Quoth

@Suite struct SentenceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, text: String, sentences: [String]
    }

    @Test(arguments: [
        Case(testDescription: "two sentences", text: "It rained. We stayed.", sentences: ["It rained.", "We stayed."]),
        Case(
            testDescription: "a title", text: "Dr. Okoro left. She was late.",
            sentences: ["Dr. Okoro left.", "She was late."]),
        Case(testDescription: "an initial", text: "J. Okoro left.", sentences: ["J. Okoro left."]),
        Case(testDescription: "a decimal", text: "It fell by 3.5 per cent.", sentences: ["It fell by 3.5 per cent."]),
        Case(testDescription: "a closing mark", text: "“Go.” He went.", sentences: ["“Go.”", "He went."]),
        Case(testDescription: "a question in a sentence", text: "“Why?” he asked.", sentences: ["“Why?” he asked."]),
        Case(testDescription: "an answer", text: "No. It is safe.", sentences: ["No.", "It is safe."]),
        Case(testDescription: "a number", text: "Ward No. 5 is safe.", sentences: ["Ward No. 5 is safe."]),
        Case(testDescription: "no stop at the end", text: "One. Two", sentences: ["One.", "Two"]),
    ])
    func `a text falls into its sentences`(_ c: Case) {
        let text = Text(c.text)
        let words = tokens(of: text)
        let found = sentences(of: text, tokens: words).map {
            text[TextRange(Int(words[$0.lowerBound].start), Int(words[$0.upperBound - 1].end))]
        }
        #expect(found == c.sentences)
    }
}
