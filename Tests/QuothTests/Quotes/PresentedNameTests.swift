import Testing

@testable import Quoth

/// Names as press texts present them: with ranks, offices, letters, ages and asides, none of which is part of the name.
struct PresentedNameTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let presentation: String, name: String
        var testDescription: String { presentation }

        init(_ presentation: String, _ name: String = "Lars Holm") {
            (self.presentation, self.name) = (presentation, name)
        }
    }

    private func speaker(_ text: String) -> Speaker? {
        Pipeline.attribute(Document(id: "d", text: Text(text))).quotations.first { $0.isUtterance }?.attribution?
            .speaker
    }

    @Test(arguments: [
        Case("CC Lars Holm"), Case("DC Lars Holm, of the burglary unit,"), Case("Sqn Ldr Lars Holm"),
        Case("WO1 Lars Holm"), Case("Pte Lars Holm"), Case("Garda Lars Holm"), Case("Assemblymember Lars Holm"),
        Case("Mayor-elect Lars Holm"), Case("Senate Minority Whip Lars Holm"), Case("Y.B. Dato' Seri Lars Holm"),
        Case("Ratu Lars Holm"), Case("Chief operating officer Lars Holm"), Case("Dog walker Lars Holm, from Leeds,"),
        Case("Mum Ida Holm, 33,", "Ida Holm"), Case("Father-of-three Lars Holm, 33,"),
        Case("Minister of Roads and Bridges Lars Holm"), Case("Chair of judges the Rev Lars Holm"),
        Case("Sgt. 1st Class Lars Holm"), Case("Airman 1st Class Lars Holm, of the 3rd Wing,"),
        Case("Minister of State at the Department of Heat Donal Crehan", "Donal Crehan"),
    ])
    func `what somebody is stands before the name and is no part of it`(_ c: Case) {
        #expect(speaker(c.presentation + " said: “It was dark.”")?.name == c.name)
    }

    @Test(arguments: [
        Case("Lars Holm, PhD, associate professor of physics,"), Case("Lars Holm, VP Engineering at Tessel,"),
        Case("Lars Holm, Norland Red Cross,"), Case("Lars Holm, who spoke through his secretary, Mr Paul Vesk,"),
        Case("Lars Holm, flanked by his lawyer, Paul Amory,"), Case("Lars Holm, standing in for Paul Amory,"),
        Case("The council, which owns the lido,", "council"),
        Case("The Pilots' Guild, in a letter signed by its president, Captain Una Skea,", "Pilots' Guild"),
        Case("In a letter to Mr Amory, the chair of the Roads Committee, Dame Ida Holm,", "Ida Holm"),
    ])
    func `what stands between the name and the cue names nobody else`(_ c: Case) {
        #expect(speaker(c.presentation + " said: “It was dark.”")?.name == c.name)
    }

    @Test(arguments: [
        Case("“Not worth the wait,” was the verdict of Lars Holm, a fisherman."),
        Case("“Not worth the wait,” is the view of harbour master Lars Holm."),
        Case("Ida Quay, the mayor, was silent. It was left to Lars Holm to sum up: “It was dark.”"),
        Case("Ida Quay, the mayor, left early. It fell to his deputy, Lars Holm, to explain: “It was dark.”"),
        Case("Ida Quay spoke first. For Lars Holm, the answer is simple: “It was dark.”"),
        Case("For fisherman Lars Holm, the choice was clear: “We stay where we are.”"),
        Case("The ministry was glad. Not so the Coal Council, whose director Lars Holm spoke of “a grave mistake”."),
        Case("The Coal Council, whose director Lars Holm said “it was dark”, left the talks."),
        Case("The clip came on Friday. @harbourrat, whose real name is Lars Holm, said: “It was dark.”"),
    ])
    func `a sentence of which the words are a part says whose they are`(_ c: Case) {
        #expect(speaker(c.presentation)?.name == c.name)
    }

    @Test(arguments: ["was asked:", "was then told:", "has been warned:"])
    func `whoever is asked or told does not say the words`(passive: String) {
        #expect(speaker("Ida Quay \(passive) “Will you go before the winter?”")?.name != "Ida Quay")
    }

    @Test(arguments: [
        "For Ida Quay, Lars Holm had one word: “Never.”", "For Ida Quay, who was late, he said: “It was dark.”",
    ])
    func `somebody for whom another speaks is no speaker`(text: String) {
        #expect(speaker("Lars Holm was there. " + text)?.name != "Ida Quay")
    }

    @Test func `letters that are a rank before one name are none before a surname alone elsewhere`() {
        #expect(speaker("DC United said: “It was dark.”")?.name == "DC United")
    }

    @Test func `somebody who is asked about a person answers in the same sentence`() throws {
        let text = "Colonel Dario Menk called it “a postcard”. Asked about Governor Tomas Reyl, he said: “It was dark.”"
        let found = Pipeline.attribute(Document(id: "d", text: Text(text))).quotations.filter(\.isUtterance)
        #expect(try #require(found.last).attribution?.speaker.name == "Dario Menk")
    }

    @Test func `a pronoun that two may be meant by is not sure`() throws {
        let text = "Lars Holm met Paul Amory in Karlow. Paul Amory met Lars Holm there. “It was dark,” he said."
        let found = try #require(Pipeline.attribute(Document(id: "d", text: Text(text))).quotations.first)
        #expect(try #require(found.attribution).confidence < 0.9)
    }

    @Test func `the name of a programme behind its maker's is a title`() throws {
        let text = "Ida Holm told Harbour Radio's “Breakfast Show” on Friday that the bridge was finished."
        let found = Pipeline.attribute(Document(id: "d", text: Text(text))).quotations
        #expect(
            try #require(found.first { Text(text)[$0.range].contains("Breakfast") && $0.parts.count == 1 }).kind
                == .title)
    }
}
