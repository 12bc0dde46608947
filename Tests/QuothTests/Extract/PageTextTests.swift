import Testing

@testable import Quoth

@Suite struct PageTextTests {
    private func blocks(_ page: String) -> [String] {
        let text = PageText(HTMLTree(Array(page.utf8)))
        return text.blocks.indices.map { text.line($0) }
    }

    @Test(arguments: [
        ("<p>a  b\n\tc</p>", ["a b c"]), ("<p>a<br>b</p>", ["a\nb"]), ("<p>a<br> <br/>b</p>", ["a", "b"]),
        ("<p>“a <b>b</b>” <i>c</i></p>", ["“a b” c"]), ("<p>a<script>x</script>b</p>", ["ab"]),
        ("<div>a<p>b</p>c</div>", ["a", "b", "c"]), ("<p>&nbsp;</p><p>a</p>", ["a"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]), ("<p>She said <q>no</q>.</p>", ["She said “no”."]),
        ("<table><td>a</td><td>b</td></table>", ["a", "b"]), ("<p>a&nbsp;b &amp; c</p>", ["a\u{A0}b & c"]),
        ("<p><span>T</span>he harbour</p>", ["The harbour"]), ("<p>x <ruby>漢<rt>kan</rt></ruby></p>", ["x 漢"]),
    ])
    func `text is put together as a browser shows it`(page: String, texts: [String]) {
        #expect(blocks(page) == texts)
    }

    @Test(arguments: [
        ("<ol><li>a<li><p>b</p><p>c</p><li>d</ol>", ["1. a", "2. b", "c", "3. d"]),
        ("<ol start=4><li>a<li>b</ol><ul><li>c</ul>", ["4. a", "5. b", "c"]),
        ("<ol><li>a<ol><li>b</ol>c<li>d</ol>", ["1. a", "1. b", "c", "2. d"]),
        ("<ol type=a><li>a</ol><ol reversed><li>b</ol><ol><li><img><li>c</ol>", ["a", "b", "2. c"]),
        ("<ol start=-9999999999999999999><li>a</ol>", ["1. a"]),
    ])
    func `the items of an ordered list have their numbers`(page: String, texts: [String]) {
        #expect(blocks(page) == texts)
    }

    @Test(arguments: [
        ("<h2>a</h2>", Block.Kind.heading), ("<ul><li>a</ul>", .listItem),
        ("<blockquote><p>a</blockquote>", .blockquote),
        ("<figcaption>a</figcaption>", .caption), ("<table><tr><td>a</table>", .cell), ("<p>a", .paragraph),
    ])
    func `a block is what its element is`(page: String, kind: Block.Kind) {
        #expect(PageText(HTMLTree(Array(page.utf8))).blocks.map(\.kind) == [kind])
    }

    @Test func `each block's source is the place in the page that it came from`() throws {
        let page = "<html><body><h1>The ports</h1>\n<p> “No ship sails,” she said. </p><p>Nobody went out.</p></body>"
        let bytes = Array(page.utf8)
        let text = PageText(HTMLTree(bytes))
        let document = text.document(of: Array(text.blocks.indices), id: "a", origin: "a", sourceOffset: 0)
        #expect(document.blocks.count == 3)
        for block in document.blocks {
            let source = try #require(block.source)
            #expect(String(decoding: bytes[source.start..<source.end], as: UTF8.self) == document.text[block.range])
        }
        #expect(document.text.string == "The ports\n\n“No ship sails,” she said.\n\nNobody went out.")
    }
}
