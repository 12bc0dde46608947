import Testing

@testable import Quoth

/// Who the characters of a story are, and under which names.
struct CastTests {
    private func names(_ text: String) -> [String?] {
        Pipeline.attribute(Document(id: "a", text: Text(text))).quotations.map { $0.attribution?.speaker.name }
    }

    /// A talk of many turns, each with what stands before it.
    private func story(_ opening: String, _ turns: [String], times: Int) -> String {
        ([opening] + (0..<times).flatMap { _ in turns }).joined(separator: "\n\n")
    }

    @Test func `a noun that speaks wherever a person is there means that person`() {
        let turns = [
            "“The pulse is weak,” said the surgeon.", "“Is it worse?” asked Edith.", "“No,” said Mr. Harbottle.",
            "“Then I shall sit down,” said Edith.", "Edith sat by the bed for a while.",
        ]
        let others = (0..<240).map {
            ["“It rains again,” said Edith.", "“It does,” said Jonas Wren.", "“Well.”", "“Well.”"][$0 % 4]
        }
        let talk = story("Edith Marl opened the door to Mr. Harbottle.", turns, times: 12)
        let found = names(talk + "\n\n" + others.joined(separator: "\n\n"))
        #expect(found[0] == "Mr. Harbottle")
        #expect(found[4] == "Mr. Harbottle", "\(found.prefix(12))")
    }

    @Test func `a noun that nobody goes by speaks for itself`() {
        let turns = ["“All aboard,” said the ferryman.", "“At last,” said Edith.", "“Late.”", "“Late?”"]
        let found = names(story("Edith Marl and Jonas stood on the pier.", turns, times: 4))
        #expect(found[0] == "the ferryman" && found[1] == "Edith Marl")
    }

    @Test func `a man whom the story calls Mr keeps his surname, and a woman goes by her first name`() {
        let pairs = ["“Yes,” said Peregrine.", "“No,” said Philippa.", "“Why?”", "“Because.”"]
        let opening = "Peregrine Marl, or Mr. Marl for his clerk, was the cousin of Philippa Dray."
        let found = names(story(opening, pairs, times: 60))
        #expect(found[0] == "Peregrine Marl", "\(found.prefix(8))")
        #expect(found[1] == "Philippa")
    }

    @Test func `a surname alone is not hers whom the story calls Mrs, and a girl's name no Mr`() {
        let turns = [
            "“It is late,” said Mrs. Harrow.", "“Not so late,” said Harrow.", "“Late enough,” said Mr. Pell.",
            "“Never,” said Minnie.", "“Well?”", "“Well.”",
        ]
        let opening = "Mrs. Harrow came with Edwin Harrow, and Minnie Pell had come with her uncle, Mr. Pell."
        let found = names(story(opening, turns, times: 4))
        #expect(found.prefix(4) == ["Mrs. Harrow", "Edwin Harrow", "Mr. Pell", "Minnie Pell"], "\(found.prefix(4))")
    }

    @Test func `Mr Stone is not his son beside whom sentences name him`() {
        let turns = [
            "“Sit down,” said Mr. Harrow.", "“I would rather stand,” said Edwin.",
            "Mr. Harrow looked at Edwin for a while.", "“Well?”", "“Well.”",
        ]
        let found = names(story("Edwin Harrow came in late.", turns, times: 6))
        #expect(found[0] == "Mr. Harrow" && found[1] == "Edwin Harrow", "\(found.prefix(4))")
    }

    @Test func `a first name means whom the story calls by it`() {
        let turns = [
            "“Look at the pony,” said Edwin.", "“A fine pony,” said Harrow.", "“Mine!”", "“Yours.”",
            "Harrow laughed.",
        ]
        let opening = "Edwin Harrow knew the boy, Edwin Wren, and his pony."
        let found = names(story(opening, turns, times: 6))
        #expect(found[0] == "Edwin Wren" && found[1] == "Edwin Harrow", "\(found.prefix(4))")
    }

    @Test func `a place where people are does not speak`() {
        let turns = [
            "“They live in Marlby,” said Edith.", "“I was in Marlby too.” He had left Marlby in May.",
            "“Nobody stays at Marlby.”", "“Why not?”", "“It floods.”",
        ]
        let found = names(story("Edith Dray met Jonas in Marlby.", turns, times: 4))
        #expect(!found.contains("Marlby"))
    }

    @Test func `small words of a name make it no less a name`() {
        let turns = [
            "“I never sail,” said Mr. van den Bosch.", "“Nor do I,” said Edith Dray.", "“Why not?”", "“The wind.”",
        ]
        let found = names(story("They waited for the boat.", turns, times: 4))
        #expect(found[0]?.hasSuffix("van den Bosch") == true)
    }

    @Test func `a narrator goes by the name that the others call them by`() {
        let turns = [
            "“You are wet, Kestrel, and late,” said Silas.", "“I missed the boat.”", "“You always do.”",
            "I sat down, and I looked at the fire as I always did when I had nothing to say.",
        ]
        let found = names(story("I had met Silas Brandt once before, and I liked him.", turns, times: 8))
        #expect(found[0] == "Silas Brandt" && found[1] == "Kestrel" && found[2] == "Silas Brandt")
    }

    @Test func `a narrator whom nobody calls by name says I`() {
        let turns = [
            "“You are wet,” said Silas.", "“The boat was late,” I said.", "“It always is.”",
            "I sat down, and I looked at the fire as I always did when I had nothing to do.",
        ]
        let found = names(story("I had met Silas Brandt once before, and I liked him.", turns, times: 8))
        #expect(found[0] == "Silas Brandt" && found[1] == "I")
    }

    @Test(arguments: [
        ("Yes, sir, at once.", Entity.Gender.male), ("Are you well, madam?", .female), ("Dear mother!", .female),
        ("The lady came, and a man.", .unknown), ("His mother is out.", .unknown),
    ])
    func `words call somebody sir or madam only between marks`(words: String, gender: Entity.Gender) {
        let text = Text(words)
        let table = WordTable(text, blocks: [TextRange(0, text.count)], spans: [], depth: 0)
        let cast = Cast(
            entities: EntityTable(words: table.words, phrases: [], text: text), words: table.words, phrases: [])
        #expect(VocativeFinder(text: text, cast: cast).names(in: [TextRange(0, text.count)]).gender == gender)
    }

    @Test func `a first name tells the gender of somebody whom no pronoun takes up`() {
        let turns = [
            "“Come in,” said Obadiah.", "“I will,” said Letty.", "She sat down.", "“Good.”", "“Is it?” she asked.",
        ]
        let found = names(story("Obadiah Stack and Letty Marl were at the inn.", turns, times: 4))
        #expect(found[3] == "Letty Marl")
    }

    @Test func `a mother is married, and her daughter is not`() {
        let turns = [
            "Mrs. Dray and Miss Bell sat with Philippa.", "“It is late,” said Philippa.",
            "“Then go to bed,” said her mother.", "“Not yet.”", "“As you like.”",
        ]
        let found = names(story("Philippa Dray came home from the harbour.", turns, times: 4))
        #expect(found[1] == "Mrs. Dray", "\(found)")
    }

    @Test(arguments: [
        ("One.\n\n* * *\n\nTwo.", [0, 1, 1]), ("One.\n\nChapter 2\n\nTwo.", [0, 1, 1]),
        ("One.\n\nTwo, a chapter of it.\n\nThree.", [0, 0, 0]), ("One.\n\n“Two.”\n\nThree.", [0, 0, 0]),
    ])
    func `a row of stars and a chapter's heading open a scene`(text: String, scenes: [Int]) {
        let document = Document(id: "a", text: Text(text))
        let spans = SpanScanner.spans(of: document)
        let table = WordTable(document.text, blocks: document.blocks.map(\.range), spans: spans, depth: 0)
        let breaks = SceneBreaks(words: table.words)
        #expect(scenes.indices.map { breaks.scene(of: $0) } == scenes)
    }
}
