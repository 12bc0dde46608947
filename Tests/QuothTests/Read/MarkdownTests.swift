import Testing

@testable import Quoth

@Suite struct MarkdownTests {
    private func document(_ text: String) -> Document {
        MarkdownReader.document(Text(text), id: "a", origin: "a.md")
    }

    @Test func `blocks have their kinds and lose their marks`() {
        let source = """
            # A title #

            A paragraph
            of two lines, *stressed*.

            > A quoted
            > block.

            - one
            - two
              goes on
            1. three

            Under
            =====

            ```
            code
            ```
            ---
            End.
            """
        let document = document(source)
        #expect(document.text.string == source)
        #expect(
            document.blocks.map { "\($0.kind): \(document.text[$0.range])" } == [
                "heading: A title", "paragraph: A paragraph\nof two lines, *stressed*.",
                "blockquote: A quoted\n> block.",
                "listItem: one", "listItem: two\n  goes on", "listItem: three", "heading: Under", "paragraph: End.",
            ])
        #expect(document.title?.value == "A title")
    }

    @Test(arguments: [
        "---\ntitle: \"A plan\"\nauthor: Mara Lind\ndate: 2021-05-06\n---\n\nText.\n",
        "+++\ntitle = \"A plan\"\nauthor = \"Mara Lind\"\ndate = 2021-05-06\n+++\nText.\n",
    ])
    func `front matter is metadata and no block`(source: String) {
        let document = document(source)
        #expect(document.title?.value == "A plan")
        #expect(document.authors.map(\.value) == ["Mara Lind"])
        #expect(document.published?.value.iso == "2021-05-06")
        #expect(document.blocks.map { document.text[$0.range] } == ["Text."])
    }

    @Test func `a rule at the start is no front matter`() {
        #expect(document("---\nText that never closes it.\n").blocks.count == 1)
    }

    @Test func `cells of tables are blocks, and definitions of links are none`() {
        let text = Text(
            """
            See [the answer][1] and a note[^1].

            | Route | Price |
            |:------|------:|
            | Sound \\| bridge | 12 |

            [1]: https://club.example/answer "Answer"
            [^1]: A note that is read.
            [sic]: it said so, and went on.
            """)
        let document = MarkdownReader.document(text, id: "m", origin: "m.md")
        #expect(
            document.blocks.map { text[$0.range] } == [
                "See [the answer][1] and a note[^1].", "Route", "Price", "Sound \\| bridge", "12",
                "[^1]: A note that is read.\n[sic]: it said so, and went on.",
            ])
    }
}
