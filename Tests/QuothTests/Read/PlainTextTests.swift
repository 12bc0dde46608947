import Testing

@testable import Quoth

@Suite struct PlainTextTests {
    private func blocks(_ text: String) -> [String] {
        let document = PlainTextReader.document(Text(text), id: "a", origin: "a.txt")
        #expect(document.text.string == text)
        return document.blocks.map { document.text[$0.range] }
    }

    @Test func `a line is a paragraph, and the text stays as it is`() {
        #expect(blocks("\u{A0}One here.\r\n\r\n  Two there.\u{A0}\nThree.") == ["One here.", "Two there.", "Three."])
    }

    @Test func `a paragraph torn in two before a capital is one block`() {
        let text = """
            The court met again in June. Answering the ruling, the Harbour Alliance’s Deputy

                Regional Director for the northern ports, Ilse Brandt, gave a short statement on the pier.
            """
        #expect(blocks(text) == [text])
    }

    @Test func `a heading is not joined to the paragraph below`() {
        let text = "Experts of the Harbour Alliance are ready to speak about the strike\n\nThe ports are closed today."
        #expect(blocks(text).count == 2)
    }

    @Test func `text wrapped to a width is put together`() {
        let text = """
            The harbour master said on Tuesday that the three northern quays would
            stay closed until the tide had gone out, and that nobody was to go near
            them before.

            A second paragraph.
            """
        #expect(blocks(text).count == 2)
    }

    @Test(arguments: ["-", "*", "•"])
    func `the items of a list are paragraphs of their own, however long their lines`(bullet: String) {
        let text = """
            \(bullet) “The best thing since the steam engine” – Ann Other, teacher
            \(bullet) “My train is no more” – Bob Stone
            \(bullet) “We are listening” – Halden Rail
            """
        #expect(blocks(text).count == 3)
    }

    @Test func `short lines are not taken for wrapped text`() {
        #expect(blocks("First item is short\nSecond item is short\nThird item is short").count == 3)
    }

    @Test(arguments: [
        "Main menu", "Facebook Share", "Subscribe to our newsletter", "SHARE ON TWITTER", "Skip to main content",
        "Select this search icon to open the form", "Copyright 2020 Harbour Alliance", "• • •",
    ])
    func `boilerplate lines are no blocks`(line: String) {
        #expect(blocks("A sentence of the text.\n\n\(line)\n\nAnother sentence.").count == 2)
    }

    @Test(arguments: ["Share prices fell on Monday.", "The main menu was fish.", "Subscribe? Never, she said."])
    func `sentences that only look like boilerplate stay`(line: String) {
        #expect(blocks(line) == [line])
    }
}
