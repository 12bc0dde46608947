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
