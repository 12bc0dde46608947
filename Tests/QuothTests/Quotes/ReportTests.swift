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
}
