import Testing

@testable import Quoth

struct SpanScannerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let spans: [String]
    }

    static func strings(_ text: String) -> [String] {
        let document = Document(id: "t", text: Text(text))
        return SpanScanner.spans(of: document).map { span in
            String(repeating: ">", count: span.depth) + span.parts.map { document.text[$0] }.joined(separator: "|")
                + (span.isClosed ? "" : "…")
        }
    }

    @Test(arguments: [
        Case(testDescription: "curly", text: "He said “yes”.", spans: ["yes"]),
        Case(testDescription: "straight", text: "He said \"yes\" and \"no\".", spans: ["yes", "no"]),
        Case(testDescription: "opens straight, closes curly", text: "He said \"yes”.", spans: ["yes"]),
        Case(testDescription: "opens curly, closes straight", text: "He said “yes\".", spans: ["yes"]),
        Case(testDescription: "low-9", text: "Er sagte: „Ja“.", spans: ["Ja"]),
        Case(testDescription: "guillemets", text: "Il dit : « oui ».", spans: ["oui"]),
        Case(testDescription: "guillemets, the other way", text: "Er sagte: »ja«.", spans: ["ja"]),
        Case(testDescription: "LaTeX", text: "He said ``yes''.", spans: ["yes"]),
        Case(testDescription: "single", text: "He said ‘yes, I don’t know’.", spans: ["yes, I don’t know"]),
        Case(testDescription: "straight single", text: "He said 'yes, I don't know'.", spans: ["yes, I don't know"]),
        Case(
            testDescription: "possessive inside", text: "She said ‘the ships’ crews left’.",
            spans: ["the ships’ crews left"]),
        Case(testDescription: "elisions", text: "It was the ’90s and they got ’em, rock ’n’ roll.", spans: []),
        Case(testDescription: "primes", text: "A 6'2\" man and a 5'11\" man.", spans: []),
        Case(
            testDescription: "nested", text: "“They call it ‘home’ here.”",
            spans: ["They call it ‘home’ here.", ">home"]),
        Case(
            testDescription: "nested curly", text: "“They said “no” twice.”", spans: ["They said “no” twice.", ">no"]),
        Case(
            testDescription: "inner before the outer mark", text: "“words like 'red' and 'blue.' ”",
            spans: ["words like 'red' and 'blue.'", ">red", ">blue."]),
        Case(testDescription: "re-opened", text: "“One.\n\n“Two.\n\n“Three.”", spans: ["One.|Two.|Three."]),
        Case(testDescription: "re-opened with another mark", text: "“One.\n\n\"Two.”", spans: ["One.|Two."]),
        Case(testDescription: "closed two lines later", text: "“One.\n\nTwo.\n\nThree.”", spans: ["One.|Two.|Three."]),
        Case(testDescription: "left open", text: "“One.\n\nHe left the room.", spans: ["One.…"]),
        Case(
            testDescription: "left open before a date line",
            text: "“We came.\n\nMarch 3, 2021\n\n“Others went,” he said.", spans: ["We came.…", "Others went,"]),
        Case(
            testDescription: "first person goes on", text: "“We came.\n\nOur boats were small.\n\nMarch 3, 2021",
            spans: ["We came.|Our boats were small.…"]),
        Case(
            testDescription: "odd number", text: "He said \"one\" and \"two. Then \"three\".",
            spans: ["one", "two.…", "three"]),
        Case(testDescription: "stray closing mark", text: "He left.” Then “yes”.", spans: ["yes"]),
        Case(testDescription: "nothing inside", text: "An empty “” and \"\" here.", spans: []),
        Case(testDescription: "corner brackets", text: "彼は「はい」と言った。", spans: ["はい"]),
    ])
    func `marks are paired`(_ c: Case) { #expect(Self.strings(c.text) == c.spans) }

    @Test(arguments: [
        "\"", "“", "”", "'", "‘", "’", "«", "»", "„", "``", "“‘", "\n“", "“a\n\nI b\n\n", "\"a ", "a\" ", "“a ", "x\n",
    ])
    func `a page of nothing but marks is read through`(piece: String) {
        let text = String(repeating: piece, count: 3_000)
        let document = Document(id: "t", text: Text(text))
        for span in SpanScanner.spans(of: document) {
            #expect(span.range.end <= document.text.count && span.parts.allSatisfy { span.range.contains($0) })
        }
        for quotation in Pipeline.attribute(document).quotations { #expect(quotation.range.end <= document.text.count) }
    }

    @Test func `spans are properly nested and stand on character boundaries whatever the marks`() {
        var random = Generator(state: 7)
        let pieces = ["“", "”", "\"", "'", "‘", "’", "a", "é ", " ", ". ", "\n\n", "„", "«", "»", "said ", "I "]
        for _ in 0..<400 {
            let text = Text((0..<40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined())
            var open: [TextRange] = []
            for span in SpanScanner.spans(of: Document(id: "t", text: text)) {
                while let last = open.last, last.end <= span.range.start { open.removeLast() }
                #expect(open.allSatisfy { $0.contains(span.range) } && open.count == span.depth)
                #expect(Text.isWellFormed(Array(text.utf8[span.range.start..<span.range.end])))
                open.append(span.range)
            }
        }
    }
}

/// SplitMix64, so that a run can be repeated.
private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
