import Testing

@testable import Quoth

/// Reports in the writer's words, and the reports that words in marks stand in.
struct ReportTests {
    private func quotations(_ text: String) -> [Quotation] {
        Pipeline.attribute(Document(id: "d", text: Text(text))).quotations
    }

    @Test func `words in marks know the whole report that they stand in`() throws {
        let text = "Ida Bergmann said the council's plan would be “a disgrace” to the old harbour."
        let quotation = try #require(quotations(text).first)
        #expect(quotation.kind == .mixed)
        #expect(Text(text)[quotation.parts[0]] == "a disgrace")
        let report = try #require(quotation.report)
        #expect(Text(text)[report] == "the council's plan would be “a disgrace” to the old harbour")
    }

    @Test func `a quotation that stands alone is part of no report`() throws {
        let quotation = try #require(quotations("“The council must publish the list,” Ida Bergmann said.").first)
        #expect(quotation.kind == .direct && quotation.report == nil)
    }

    @Test func `two quotations in one report share it`() {
        let text = "Ida Bergmann said the rules were “an insult” to tenants and “a gift” to the landlords."
        let found = quotations(text)
        #expect(found.count == 2 && found[0].report == found[1].report && found[0].report != nil)
    }

    @Test func `a report names its source and its cue`() throws {
        let text =
            "The league's chair, Ida Bergmann, told reporters on Monday that thirty flats had stood empty for a year."
        let quotation = try #require(quotations(text).first { $0.kind == .indirect })
        let attribution = try #require(quotation.attribution)
        #expect(attribution.speaker.name == "Ida Bergmann")
        #expect(attribution.cue.map { Text(text)[$0.range] } == "told")
        #expect(!quotation.isDoubtful)
    }

    struct Edge: CustomTestStringConvertible, Sendable {
        let testDescription: String, text: String, report: String
    }

    @Test(arguments: [
        Edge(
            testDescription: "“that”, after whoever is told",
            text: "He told one of his friends on the council that “the bridge is finished”.",
            report: "“the bridge is finished”"),
        Edge(
            testDescription: "another verb of saying",
            text: "Trammel tweeted that Marlow was “rude” and “a fraud” and encouraged voters to “look her up”.",
            report: "Marlow was “rude” and “a fraud”"),
        Edge(
            testDescription: "what the writer says of it",
            text: "The Guild wrote that the rule was “a trap”, meaning that nobody could keep it.",
            report: "the rule was “a trap”"),
    ])
    func `a report ends, or begins, at`(_ edge: Edge) throws {
        let quotation = try #require(quotations(edge.text).first { $0.isUtterance })
        #expect(Text(edge.text)[quotation.report ?? quotation.range] == edge.report)
    }

    @Test func `whoever said something in a year said it, not the year`() throws {
        let text = "Stone, now the leader, who in 2010 said the goal was to make him “a one-term mayor”, left."
        let attribution = try #require(quotations(text).first?.attribution)
        #expect(attribution.speaker.name.contains("Stone"))
    }
}
