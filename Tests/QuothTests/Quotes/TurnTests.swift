import Testing

@testable import Quoth

@Suite struct TurnTests {
    static let hearing = """
        PLANNING APPEAL 12/04
        Transcript of the morning session

        CHAIR: Ms Adeyemi, when did you see the plans?

        MS ADEYEMI: In March. Nobody showed us the second page.

        It was in another envelope.

        Q2 CHAIR: And the surveyor?

        Bo Lindgren (surveyor, by telephone): I saw both pages. Ruth Adeyemi had left by then.
        """

    static func turns(_ text: String) -> [String] {
        let document = Document(id: "t", text: Text(text))
        return TurnReader(document).merged(with: []).map { quotation in
            let words = quotation.parts.map { document.text[$0] }.joined(separator: " / ")
            return (quotation.attribution?.speaker.name ?? "-") + ": " + words
        }
    }

    @Test func `a turn lasts to the next label and its speaker has the fullest name of the text`() {
        #expect(
            Self.turns(Self.hearing) == [
                "CHAIR: Ms Adeyemi, when did you see the plans?",
                "Ruth Adeyemi: In March. Nobody showed us the second page. / It was in another envelope.",
                "CHAIR: And the surveyor?",
                "Bo Lindgren: I saw both pages. Ruth Adeyemi had left by then.",
            ])
    }

    @Test func `a full name and then the surname make a transcript, and are one speaker`() {
        let text = "RUTH ADEYEMI: When did you see the plans?\n\nMAYOR LINDGREN: In March.\n\nADEYEMI: Both pages?"
        #expect(
            Self.turns(text) == [
                "Ruth Adeyemi: When did you see the plans?", "Lindgren: In March.", "Ruth Adeyemi: Both pages?",
            ])
    }

    @Test func `what stands in brackets behind a name is the role`() {
        let document = Document(id: "t", text: Text(Self.hearing))
        let roles = TurnReader(document).merged(with: []).map { $0.attribution?.speaker.role }
        #expect(roles.last == "surveyor, by telephone")
    }

    @Test(arguments: [
        "Contact: Bo Lindgren\n\nPhone: 555\n\nContact: Ruth Adeyemi\n\nWhen: Monday at nine",
        "Bo Lindgren: I saw both pages.\n\nThe hall was full.",
        "Mill Street: two houses.\n\nHigh Street: one house.\n\nBishop Street: none.",
        "Working Memory: what is held.\n\nFocus: what is seen.\n\nMemory: what is kept.",
        "One thing is clear: it rained.\n\nOne thing is clear: it will again.\n\nOne thing is clear: it did.",
    ])
    func `a text without repeated names before colons is no transcript`(text: String) {
        #expect(Self.turns(text).isEmpty)
    }

    @Test func `quotations inside a turn are its parts and keep their parents`() {
        let text = "ANN: He said “we will not go” to me.\n\nBO: When?\n\nANN: In May."
        let document = Document(id: "t", text: Text(text))
        let all = Pipeline.attribute(document).quotations
        let outer = all.firstIndex { $0.attribution?.rule == "turn" }
        let inner = all.first { document.text[$0.parts[0]] == "we will not go" }
        #expect(inner?.parent == outer && outer != nil)
    }
}
