import Quoth
import Testing

@testable import QuothPublish

struct TextFragmentTests {
    static let long = Array(repeating: "one two, three-four & five", count: 12).joined(separator: " ")

    @Test(arguments: [
        ("plain words", "plain%20words"),
        ("judge-led, or not", "judge%2Dled%2C%20or%20not"),
        ("a & b", "a%20%26%20b"),
        ("“Straße” 😀", "%E2%80%9CStra%C3%9Fe%E2%80%9D%20%F0%9F%98%80"),
        ("100% #sure", "100%25%20%23sure"),
    ])
    func `what means something in a directive is encoded`(words: String, encoded: String) {
        let document = page(words)
        let link = TextFragment.link(to: document.text.range, in: document)
        #expect(link == "https://a.example/x#:~:text=" + encoded)
    }

    @Test func `a long passage is named by its first and last words`() {
        let document = page(Self.long)
        let link = TextFragment.link(to: document.text.range, in: document)
        #expect(
            link
                == "https://a.example/x#:~:text=one%20two%2C%20three%2Dfour%20%26%20five,one%20two%2C%20three%2Dfour%20%26%20five"
        )
    }

    @Test func `a passage over two paragraphs is named by its ends`() {
        let document = page("One two three four five six\n\nseven eight nine ten eleven twelve")
        let link = TextFragment.link(to: document.text.range, in: document)
        #expect(
            link?.hasSuffix("#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve") == true)
    }

    @Test func `words that stand twice are told apart by those before or behind them`() {
        let document = page(
            "Ida said: we will not go.\n\nOdo said: we will not go. Nobody asked.\n\nWe will not go, they say.")
        func link(_ words: String, last: Bool = false) -> String? {
            let bytes = Array(words.utf8)
            let places = document.text.utf8.indices.filter { document.text.utf8[$0...].starts(with: bytes) }
            guard let start = last ? places.last : places.first else { return nil }
            let range = TextRange(start, start + bytes.count)
            return TextFragment.link(to: range, in: document).map { String($0.split(separator: "=", maxSplits: 1)[1]) }
        }
        #expect(link("we will not go") == "Ida%20said%3A-,we%20will%20not%20go")
        #expect(link("we will not go", last: true) == "Odo%20said%3A-,we%20will%20not%20go")
        #expect(link("We will not go") == "asked.-,We%20will%20not%20go")
        #expect(link("Nobody asked") == "Nobody%20asked")
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "ftp://a.example", "/local/path", "https://a.example/ x", "",
        "http\n://a.example", " https://a.example",
    ])
    func `only http and https become links`(url: String) {
        #expect(WebLink(url) == nil)
        var document = page("words")
        document.url = Evidence(url, from: "canonical", confidence: 1)
        #expect(TextFragment.link(to: document.text.range, in: document) == nil)
    }

    @Test func `a fragment of the page's own gives way`() {
        var document = page("words")
        document.url = Evidence("HTTPS://a.example/x#top", from: "canonical", confidence: 1)
        #expect(TextFragment.link(to: document.text.range, in: document) == "HTTPS://a.example/x#:~:text=words")
    }

    private func page(_ text: String) -> Document {
        Document(id: "p", text: Text(text), url: Evidence("https://a.example/x", from: "canonical", confidence: 1))
    }
}
