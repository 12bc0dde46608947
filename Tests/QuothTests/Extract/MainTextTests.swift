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

    @Test func `a tree goes to the first branch up to its threshold`() {
        let trees = DecisionTrees("0:1.5 =1 1:0 =2 =3\n=0.5", names: ["b", "a"], columns: ["a", "b"])
        #expect(trees.score([9, 1.5]) == 1.5)
        #expect(trees.score([0, 2]) == 2.5)
        #expect(trees.score([1, 2]) == 3.5)
    }

    @Test func `a row goes down many trees at once as it goes down each alone`() {
        var random = SystemRandomNumberGenerator()
        for count in [1, 3, 4, 33, 41] {
            let trees = (0..<count).map { _ in Self.tree(depth: Int.random(in: 0...9, using: &random), &random) }
            let forest = DecisionTrees(
                trees.map(\.text).joined(separator: "\n"), names: ["a", "b", "c"], columns: ["a", "b", "c"])
            for _ in 0..<50 {
                let row = (0..<3).map { _ in Float.random(in: 0...1, using: &random) }
                let expected = trees.reduce(Float(0)) { $0 + $1.leaf(row) }
                #expect(abs(forest.score(row) - expected) < 1e-3)
            }
            // Many rows at once have the scores that each has alone, but for those that the first trees are sure of.
            let rows = (0..<70).map { _ in (0..<3).map { _ in Float.random(in: 0...1, using: &random) } }
            let found = forest.probabilities(rows.count) { i, span, start in
                for k in 0..<3 { span[start + k] = rows[i][k] }
            }
            for (row, probability) in zip(rows, found) {
                let score = trees.reduce(Float(0)) { $0 + $1.leaf(row) }
                #expect(count > 16 || abs(probability - 1 / (1 + exp(-score))) < 1e-3)
            }
        }
    }

    /// A tree as text and as a function, made at random.
    private static func tree(
        depth: Int, _ random: inout SystemRandomNumberGenerator
    ) -> (text: String, leaf: ([Float]) -> Float) {
        guard depth > 0, Int.random(in: 0...4, using: &random) > 0 else {
            let value = Float(Int.random(in: -99...99, using: &random)) / 100
            return ("=\(value)", { _ in value })
        }
        let (feature, threshold) = (
            Int.random(in: 0...2, using: &random), Float(Int.random(in: 1...9, using: &random)) / 10
        )
        let (below, above) = (tree(depth: depth - 1, &random), tree(depth: depth - 1, &random))
        return (
            "\(feature):\(threshold) \(below.text) \(above.text)",
            { $0[feature] <= threshold ? below.leaf($0) : above.leaf($0) }
        )
    }

    @Test func `the model asks for features that there are`() {
        #expect(Set(MainTextModel.features).isSubset(of: BlockFeatures.names))
        #expect(Set(BlockFeatures.names).count == BlockFeatures.count)
    }
}
