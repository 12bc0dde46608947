import Quoth
import QuothPublish
import Testing

@Suite struct SpreadPageTests {
    /// A run of one passage that `count` texts have as it is.
    private func run(_ count: Int) -> SpreadRun {
        let words = "We do not expect that all 40 shelters will open"
        let sources = (0..<count).map { number in
            QuotedDocument(
                document: Document(id: "copy-\(number)", origin: "copies.jsonl", text: Text("\(number): \(words).")),
                quotations: [])
        }
        let copies = sources.indices.map { number in
            let start = "\(number): ".utf8.count
            return SpreadCopy(
                document: number, parts: [TextRange(start, start + words.utf8.count)],
                time: TimeSpan(publicationOf: sources[number].document), variant: 0, form: 0)
        }
        let variant = SpreadVariant(forms: [SpreadForm(copies: Array(copies.indices))])
        let spread = Spread(words: words, copies: copies, variants: [variant], earliest: [0])
        return SpreadRun(passages: [SpreadPassage(words: words, spread: spread)], sources: sources)
    }

    private func page(_ count: Int) throws -> String {
        String(decoding: try SpreadPage(run(count)).bytes(), as: UTF8.self)
    }

    @Test func `A page of thousands of copies lists the first ones and says how many more there are`() throws {
        let page = try page(3000)
        #expect(page.contains("2,800 more copies: -o FILE.csv or FILE.json has all of them."))
        #expect(!page.contains("id=\"data\""))
        #expect(page.utf8.count < 300_000)
    }

    @Test func `A page of few copies has all of them, and the data`() throws {
        let page = try page(200)
        #expect(!page.contains("more cop"))
        #expect(page.contains("id=\"data\""))
    }
}
