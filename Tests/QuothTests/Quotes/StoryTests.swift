import Testing

@testable import Quoth

/// What is read as a story, and in which language.
struct StoryTests {
    private func names(_ text: String) -> [String?] {
        Pipeline.attribute(Document(id: "a", text: Text(text))).quotations.map { $0.attribution?.speaker.name }
    }

    @Test func `in news a quotation without a cue goes on with the speaker before`() {
        let text = """
            Mara Lindqvist runs the harbour centre.

            “The pier is closed until the wall has been mended,” said Lindqvist.

            “We have asked the ministry for the money twice this year and have had no answer.”
            """
        #expect(names(text) == ["Mara Lindqvist", "Mara Lindqvist"])
    }

    @Test func `in a story the other one answers`() {
        let turns = ["“You came,” said Clara.", "“I said that I would.”", "“You say a great deal.”", "“I try to.”"]
        let text = (["Clara Winslade met her brother Edwin at the gate."] + turns + turns).joined(separator: "\n\n")
        let found = names(text)
        #expect(found.count == 8)
        #expect(found[0] == "Clara Winslade" && found[1] == "Edwin" && found[2] == "Clara Winslade")
    }

    @Test(arguments: ["turned at last and said,", "turned at last and said:", "turned at last and quietly said"])
    func `a sentence of the paragraph before names the speaker`(ending: String) {
        let turns = ["“You came,” said Clara.", "“I said that I would.”", "“You say a great deal.”", "“I try to.”"]
        let opening = ["Clara Winslade met her brother Edwin and Mrs. Dray at the gate."]
        let asked = ["Mrs. Dray \(ending)", "“Will it rain?”", "“It will,” said Edwin."]
        let found = names((opening + turns + turns + asked).joined(separator: "\n\n"))
        #expect(found.suffix(2) == ["Mrs. Dray", "Edwin"], "\(found)")
    }

    @Test func `the other is one of those who talk, and no character`() {
        let turns = [
            "“You came,” said Clara.", "“I said that I would.”", "“You say a great deal.”",
            "“I try to,” said the other.",
        ]
        let text = (["Clara Winslade met her brother Edwin at the gate."] + turns + turns).joined(separator: "\n\n")
        let found = names(text)
        #expect(found[3] == found[1] && found[7] == found[1], "\(found)")
    }

    @Test func `a word that only starts a sentence is no part of a name`() {
        let text = """
            Presently Ann Other came in. Nobody had seen her presently, as she put it, or at all.

            “The keys are gone for good and so is the ledger,” said Other.
            """
        #expect(names(text).first == "Ann Other")
    }

    @Test(arguments: [("de-AT", "de"), ("FR", "fr"), ("es_MX", "es"), ("en-GB", "en")])
    func `a lexicon is found by a language tag`(tag: String, language: String) {
        #expect(Lexicon.of(tag)?.language == language)
    }

    @Test func `a language without a lexicon has none, and a capital umlaut is its small one`() {
        #expect(Lexicon.of("fi") == nil)
        #expect(Lexicon.hash("Äußerte".utf8) == Lexicon.hash("äußerte".utf8))
        #expect(Lexicon.of("de")?.classes(of: Lexicon.hash("Ärztin".utf8)).contains(.role) == true)
    }
}
