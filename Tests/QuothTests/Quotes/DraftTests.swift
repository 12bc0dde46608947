import Testing

@testable import Quoth

/// Sentences as they stand in a draft: which words are a quotation, of what kind, and whose.
struct DraftTests {
    static let drafts = [
        "⟪1s Ida Bergmann, head of the Tenants’ League⟫, ⟪1c said⟫ “⟪1d the rents must come down this year⟫”.",
        "⟪1s Ida Bergmann, head of the Tenants’ League⟫, ⟪1c said⟫ \"⟪1d We have seen no proof that the rents were checked.⟫\"",
        "“⟪1d The new rules are an insult,⟫” ⟪1s Paulo Mendes⟫ ⟪1c said⟫, “⟪1d to every tenant in the city.⟫”",
        "“⟪1d The new rules are an insult,⟫” ⟪1s she⟫ ⟪1c said⟫. “⟪2d They help no tenant in the city.⟫”",
        "⟪1s Bergmann⟫ ⟪1c said⟫ that “⟪1m at least thirty flats, eight of them in the old harbour,⟫” stood empty.",
        "The league ⟪1c repeated⟫ its “⟪1m call for a full and public register⟫”.",
        "⟪1s Mendes⟫ ⟪1c said⟫ the register “⟪1m will not only bother landlords⟫”.",
        "⟪1s Mendes⟫ ⟪1c said⟫: “⟪1d We ask the council to vote it down on 4 May.⟫”",
        "⟪1s The league⟫ ⟪1c wants⟫ “⟪1m a full, public register⟫”.",
        "⟪1s Paulo Mendes⟫: “⟪1d every complaint will be answered⟫”",
        "Ida Bergmann spoke after the vote. “⟪1d The council must publish the list,⟫” ⟪1s she⟫ ⟪1c said⟫.\n===\n1: Ida Bergmann",
        "⟪1s Ida Bergmann of the Tenants’ League⟫ ⟪1c said⟫: “⟪1d Four stand empty.⟫”\n===\n1: Ida Bergmann | - | Tenants’ League",
        "On 7 April, ⟪1s Mendes⟫ ⟪1c told⟫ reporters that “⟪1m every complaint will be answered⟫”.\n===\n1: Mendes | - | - | --04-07",
        "⟪1s Housing minister Paulo Mendes⟫ ⟪1c told⟫ the council on 3 June 2024: “⟪1d Some of the landlords may have lied.⟫”\n===\n1: Paulo Mendes | Housing minister | - | 2024-06-03",
        "⟪1s Ida Bergmann, minister of housing⟫, ⟪1c said⟫: “⟪1d The council must publish the list.⟫”\n===\n1: Ida Bergmann | minister of housing",
        "⟪1s The Tenants’ League⟫ ⟪1c said⟫: “⟪1d Four stand empty.⟫”\n===\n1: Tenants’ League",
        "⟪1s Ida Bergmann, head of the Tenants’ League⟫, ⟪1c said⟫ they had “⟪1m found any proof that the rents were checked⟫”.",
        "⟪1s The governor⟫ ⟪1c said⟫ the scheme was “⟪1m an insult to every family in the region⟫”.",
        "⟪1s Bergmann⟫ ⟪1c said⟫ that ⟪1i at least 30 flats had stood empty for more than a year⟫.",
        "⟪1i At least 30 flats had stood empty for more than a year⟫, ⟪1s Bergmann⟫ ⟪1c said⟫ on Friday.",
        "According to ⟪1s the Tenants’ League⟫, ⟪1i at least 30 flats stand empty⟫.",
        "⟪1s Mendes⟫ ⟪1c told⟫ the inquiry: “⟪1d My staff call it ‘⟪2m an insult to every tenant in the city⟫’.⟫”",
        "The so-called “⟪1x overhaul⟫” passed its second reading.",
        "The league’s report, “⟪1t Forty Empty Rooms⟫”, comes out in May.",
        "⟪1s The league’s head⟫ called on 4 May for the list’s release: “⟪1d The council must publish it now.⟫”",
        "⟪1s Ida Bergmann and Paulo Mendes⟫ ⟪1c said⟫ in a joint statement: “⟪1d We leave with a heavy heart.⟫”\n===\n1: Ida Bergmann and Paulo Mendes",
        "⟪1s Bergmann⟫: “⟪1d I will not resign.⟫” ⟪2s Mendes⟫: “⟪2d You should.⟫”",
        "In a statement, ⟪1s Dr Ida Bergmann, head of the Tenants’ League⟫, ⟪1c said⟫: “⟪1d We are sorry.⟫”\n===\n1: Ida Bergmann | head of the Tenants’ League",
        "⟪1s The Prime Minister, Paulo Mendes⟫, ⟪1c told⟫ the Herald on Tuesday: \"⟪1d We will act.⟫\"\n===\n1: Paulo Mendes | Prime Minister",
        "Old skippers call the rock “⟪1x the Bishop⟫”.",
        "“⟪1d I can’t promise a new roof.⟫” The sentence went round the yard within an hour.",
        "‘⟪1d I can’t promise a new roof⟫’ — ⟪1s Mendes⟫",
        "“⟪1d The quay is ours.⟫” ― ⟪1s Ida Bergmann⟫\n\n“⟪2d Nobody asked us.⟫” — ⟪2s Paulo Mendes⟫.\n\nThe vote is on Monday.",
        "“⟪1s HOLM⟫: ⟪1d Will the quay be sold?⟫\n\n“⟪2s OSEI⟫: ⟪2d Nothing has been signed.⟫\n\n“⟪2d Ask me in May.⟫”\n===\n1: Holm",
        "In Bergmann’s words, “⟪1d the flats will not be fit to live in before autumn⟫”.",
        "⟪1s Mendes⟫ ⟪1c told⟫ the council: “⟪1d ⟪2s A tenant⟫ wrote to me: ‘⟪2m My son used to be afraid of the stairs.⟫’ He is not afraid now.⟫”",
        "⟪1s Lord Harrow, the chairman⟫, ⟪1c wrote⟫: “⟪1d I was not asked.⟫”\n===\n1: Lord Harrow | chairman",
        "⟪1s Ida Bergmann of SkyLine⟫ ⟪1c complained⟫ that ⟪1i she had written to the council three times⟫.",
        "⟪1s Ida Bergmann⟫ ⟪1c told⟫ a meeting: “⟪1d I still say that ‘⟪2m the noise has almost gone⟫’ in Portside.⟫”\n===\n2: -",
        "Mendes did not say that the register would be closed.",
        "The council voted on Tuesday, and nobody spoke.",
    ]

    @Test(arguments: drafts)
    func `a draft's quotations are told by their construction`(draft: String) {
        let marked = MarkedText(draft)
        let differences = marked.differences(
            from: Pipeline.attribute(Document(id: "draft", text: marked.text)).quotations)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test func `an inner quotation names the one it stands in`() {
        let text = Text("Mendes told the inquiry: “My staff call it ‘an insult to every tenant in the city’.”")
        #expect(Pipeline.attribute(Document(id: "d", text: text)).quotations.map(\.parent) == [nil, 0])
    }

    @Test func `a declared author gives the surname its full name`() {
        let text = Text("“The council must publish the list,” Bergmann said.")
        let author = Evidence("Ida Bergmann", from: "declared", confidence: 1)
        let document = Document(id: "d", text: text, authors: [author], role: "head of the Tenants’ League")
        let speaker = Pipeline.attribute(document).quotations.first?.attribution?.speaker
        #expect(speaker?.name == "Ida Bergmann" && speaker?.role == "head of the Tenants’ League")
    }

    @Test func `a declared author's role gives the office its holder`() {
        let text = Text("“The council must publish the list,” the director said.")
        let author = Evidence("Ida Bergmann", from: "declared", confidence: 1)
        let document = Document(id: "d", text: text, authors: [author], role: "director of the Tenants’ League")
        #expect(Pipeline.attribute(document).quotations.first?.attribution?.speaker.name == "Ida Bergmann")
    }

    @Test func `a publisher gives the noun for it its name`() {
        let text = Text("“Four flats stand empty,” the league said.")
        let publisher = Evidence("Tenants’ League", from: "declared", confidence: 1)
        let document = Document(id: "d", text: text, publisher: publisher)
        #expect(Pipeline.attribute(document).quotations.first?.attribution?.speaker.name == "Tenants’ League")
    }

    @Test func `the others that were weighed are kept with what they weighed`() throws {
        let text = Text(
            "Mendes wrote to Ida Bergmann of the league, who chairs it, after “every complaint had been answered”.")
        let attribution = try #require(
            Pipeline.attribute(Document(id: "d", text: text)).quotations.first?.attribution)
        let runnerUp = try #require(attribution.runnersUp.first)
        #expect(runnerUp.confidence <= attribution.confidence)
        #expect(attribution.runnersUp.allSatisfy { $0.mention != attribution.mention?.range })
    }

    @Test func `according to tells no occasion`() throws {
        let text = Text("According to the Tenants’ League, 60 per cent of the flats in the old harbour stand empty.")
        let quotation = try #require(Pipeline.attribute(Document(id: "d", text: text)).quotations.first)
        #expect(quotation.kind == .indirect && quotation.attribution?.occasion == nil)
    }
}
