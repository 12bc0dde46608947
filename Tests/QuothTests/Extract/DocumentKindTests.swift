import Testing

@testable import Quoth

@Suite struct DocumentKindTests {
    private static let canonical = "<link rel=canonical href=https://quaypost.example"

    @Test(arguments: [
        ("<meta property=og:type content=article>", "<h1>Ferries stay</h1><p>3 March 2024</p>", DocumentKind.article),
        (canonical + "/press-releases/2024/ferries-stay-in-port-for-now>", "<h1>Ferries stay</h1>", .statement),
        ("<meta property=og:type content=article>", "<p>Press release</p><h1>Ferries stay</h1>", .statement),
        ("<meta property=og:type content=article>", "<p>Pressemitteilung</p><h1>Ferries stay</h1>", .statement),
        (canonical + "/forum/viewtopic?t=12>", "<h1>Why do the ferries stay?</h1>", .forum),
    ])
    func `a page's kind is told by what it declares and shows`(head: String, before: String, kind: DocumentKind) throws
    {
        let document = try PageSample(head: head, before: before).document()
        #expect(document.kind?.value == kind)
    }

    @Test func `a list of links to other pages is an index`() throws {
        let entries = (1...14).map {
            "<li><h3><a href=/2024/03/\($0 + 10)/story-\($0)>Harbour story number \($0) of the month</a></h3>"
                + "<time datetime=2024-03-\($0 + 10)>\($0 + 10) March 2024</time></li>"
        }
        let page = PageSample(
            head: Self.canonical + "/category/harbour/><meta property=og:type content=website>",
            before: "<h1>Harbour</h1>", text: "<ul>\(entries.joined())</ul>")
        #expect(try page.document().kind?.value == .index)
    }

    @Test func `a text that is no web page has no kind`() throws {
        let document = try #require(
            try Pipeline.read(Capture(name: "a", origin: "a.txt", bytes: Array("One line.".utf8))).documents.first)
        #expect(document.kind == nil)
    }
}
