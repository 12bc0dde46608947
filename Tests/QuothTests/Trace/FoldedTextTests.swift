import Testing

@testable import Quoth

@Suite struct FoldedTextTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, text: String, words: [String]
    }

    @Test(arguments: [
        Case(testDescription: "case", text: "The HARBOUR Board", words: ["the", "harbour", "board"]),
        Case(testDescription: "apostrophes", text: "don’t don't ‘quoted’", words: ["dont", "dont", "quoted"]),
        Case(testDescription: "hyphens part words", text: "court-led", words: ["court", "led"]),
        Case(testDescription: "numbers", text: "1,200 3.5 21:00, 9", words: ["1200", "3.5", "21:00", "9"]),
        Case(testDescription: "accents", text: "Málaga Señor Łódź", words: ["malaga", "senor", "lodz"]),
        Case(testDescription: "decomposed accents", text: "Ma\u{301}laga", words: ["malaga"]),
        Case(testDescription: "soft hyphen", text: "har\u{AD}bour", words: ["harbour"]),
        Case(testDescription: "ligatures", text: "oﬃce ﬁle Æon Straße", words: ["office", "file", "aeon", "strasse"]),
        Case(testDescription: "full width", text: "ＡＢ １２", words: ["ab", "12"]),
        Case(testDescription: "Greek and Cyrillic", text: "Ἀθῆναι Ёлка", words: ["αθηναι", "елка"]),
        Case(testDescription: "Han without spaces", text: "新聞 a", words: ["新", "聞", "a"]),
        Case(testDescription: "marks alone", text: "— “…” !", words: []),
    ])
    func `folding leaves the letters`(_ c: Case) {
        let folded = FoldedText(Text(c.text))
        #expect((0..<folded.count).map(folded.word) == c.words)
    }

    @Test func `words stand where the tokenizer has them`() {
        let text = Text("“We’ll pay 1,200 euros,” said O’Hara (again) — twice.")
        let folded = FoldedText(text)
        let words = tokens(of: text).filter { $0.kind != .mark }.map(\.range)
        #expect((0..<folded.count).map(folded.range(ofWord:)) == words)
    }

    @Test func `what stands between words is noted`() {
        let folded = FoldedText(Text("One two. “Three\nfour, 5"))
        #expect(folded.marks[0] == [.stop, .capitalised])
        #expect(folded.marks[1] == [])
        #expect(folded.marks[2] == [.stop, .quote, .capitalised])
        #expect(folded.marks[3] == [.line])
        #expect(folded.marks[4] == [.comma, .number])
        #expect(folded.marks[5] == [.stop])
    }
}
