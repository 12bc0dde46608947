import Quoth
import Testing

@testable import QuothPublish

/// The line that is written byte by byte against the one that `JSONEncoder` writes.
struct BenchQuotesTests {
    @Test(arguments: [
        "“The pier is safe,” said Ann Hollis, director of the Harbour Guild. She added that no ferry had sailed.",
        "According to the guild's \\ “own ‘tide’ table”, said Ann,\tthe café opens at 9/10.\u{1}\u{7F}\u{2028} “Yes – no 🙂,” Bo said.",
        "Nobody spoke.",
        "",
    ])
    func `a line is what the encoder makes of it`(text: String) throws {
        let quotes = BenchQuotes(Pipeline.attribute(Document(id: "a/\"b\"\n\u{8}\u{C}\r", text: Text(text))))
        #expect(
            String(decoding: quotes.line, as: UTF8.self) == String(decoding: try JSONLine.bytes(quotes), as: UTF8.self))
    }
}
