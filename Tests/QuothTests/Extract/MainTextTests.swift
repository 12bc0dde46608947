import Foundation
import Testing

@testable import Quoth

@Suite struct MainTextTests {
    /// A fictional article with all that usually stands around one.
    static let page = """
        <!doctype html><html lang="en"><head><title>Ferries stay in port | The Quay Post</title>
        <meta property="og:site_name" content="The Quay Post">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Ferries stay in port","datePublished":"2024-02-03T06:00:00Z",
        "author":[{"@type":"Person","name":"Ida Holm"},{"@type":"Person","name":"Staff Writer"}]}</script></head><body>
        <header><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a><li><a href="/s">Sport</a></ul></nav></header>
        <main><article><h1>Ferries stay in port</h1><div class="byline">By Ida Holm</div>
        <div class="share-buttons"><a href="#f">Share on Facebook</a> <a href="#t">Tweet</a></div>
        <div class="article-body">
        <p class="lead">The ferries to the outer islands will not sail before Thursday, the line said, and passengers
        were asked to wait at home.</p>
        <p>“Nobody is going out in this wind,” said the harbour master, Jon Vik, who has worked on the quay for thirty
        years. “We have seen what happens when people try.”</p>
        <blockquote><p>“We are sorry for everybody who has to wait, and we will sail as soon as it is safe.”</p></blockquote>
        <aside class="related-links"><h3>Read also</h3><ul><li><a href="/1">Storm closes the bridge</a>
        <li><a href="/2">What to do when the power fails</a></ul></aside>
        <ul><li><a href="/3">A night on the fire boat</a><li><a href="/4">Five ports, five rules</a></ul>
        <p>The islands have food for a week, according to the council, and a doctor stays on the largest of them until
        the boats come back.</p>
        </div><div class="newsletter-signup"><p>Sign up for our newsletter and never miss a story.</p>
        <form><input name="email"><button>Subscribe</button></form></div></article></main>
        <footer><p>© 2024 The Quay Post. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>
        <div class="cookie-banner"><p>We use cookies to make our site better. You can accept them all.</p></div>
        </body></html>
        """

    private func document() throws -> Document {
        let capture = Capture(name: "a", origin: "a.html", bytes: Array(Self.page.utf8))
        return try #require(try Pipeline.read(capture).documents.first)
    }

    @Test func `the main run stays, lead and blockquote included`() throws {
        let text = try document().text.string
        for part in ["The ferries to the outer", "“Nobody is going", "“We are sorry", "The islands have food"] {
            #expect(text.contains(part), "\(part) is missing")
        }
    }

    @Test(arguments: [
        "Share on", "Sport", "newsletter", "rights reserved", "cookies", "Storm closes", "Subscribe", "A night on",
        "Five ports",
    ])
    func `what stands around it goes`(part: String) throws {
        #expect(!(try document().text.string.contains(part)))
    }

    @Test func `metadata come with the place that they were read from`() throws {
        let document = try document()
        #expect(document.title?.value == "Ferries stay in port")
        #expect(document.authors.map(\.value) == ["Ida Holm"])
        #expect(document.authors.first?.place == "json-ld author")
        #expect(document.published?.value.iso == "2024-02-03")
        #expect(document.publisher?.value == "The Quay Post")
        #expect(document.language?.value == "en")
    }

    @Test func `the blocks tile the text with a blank line between`() throws {
        let document = try document()
        var end = -2
        for block in document.blocks {
            #expect(block.range.start == end + 2)
            end = block.range.end
        }
        #expect(end == document.text.count)
    }

    @Test func `blocks are taken down to where the expected F1 is highest`() {
        #expect(MainText.threshold([0.9, 0.8, 0.1], words: [100, 100, 100]).threshold == 0.8)
        #expect(MainText.threshold([0.3, 0.3, 0.01], words: [10, 10, 10]).threshold == 0.3)
        #expect(MainText.threshold([], words: []).threshold == 1)
    }

    @Test func `the model asks for features that there are`() {
        #expect(Set(MainTextModel.firstFeatures).isSubset(of: BlockFeatures.names))
        #expect(Set(MainTextModel.secondFeatures).isSubset(of: TextTrees.names))
        #expect(Set(TextTrees.names).count == TextTrees.names.count)
    }
}
