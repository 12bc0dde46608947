import Testing

@testable import Quoth

/// What third-party text can make a reader keep is counted; these hold the counts.
@Suite struct LimitTests {
    private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

    // MARK: XML

    struct Tokens: CustomTestStringConvertible, Sendable {
        let testDescription: String, before: String, token: String, isReadable: Bool
    }

    @Test(arguments: [
        Tokens(testDescription: "a tag", before: "<a>b</a>", token: "<c d='e'>", isReadable: true),
        Tokens(
            testDescription: "a tag that is too long", before: "<a>b</a>",
            token: "<c d='\(String(repeating: "e", count: XMLTokens.byteLimit))'>", isReadable: false),
        Tokens(
            testDescription: "one that a > in quotation marks makes look short", before: "<a>",
            token: "<c d='>\(String(repeating: "e", count: XMLTokens.byteLimit))'>", isReadable: false),
        Tokens(
            testDescription: "a comment that is too long", before: "",
            token: "<!--\(String(repeating: ">", count: XMLTokens.byteLimit))-->", isReadable: false),
        Tokens(
            testDescription: "a section, however long", before: "<a>",
            token: "<![CDATA[\(String(repeating: "<'", count: XMLTokens.byteLimit))]]>", isReadable: true),
        Tokens(
            testDescription: "characters, however long", before: "<a>",
            token: String(repeating: "b", count: 2 * XMLTokens.byteLimit), isReadable: true),
    ])
    func `a tag or comment that no parser should hold is where an XML text ends`(_ c: Tokens) {
        let text = Self.utf8(c.before + c.token + "</f>")
        #expect(XMLTokens.readableEnd(of: text) == (c.isReadable ? text.count : c.before.utf8.count))
    }

    @Test(
        arguments: [
            "too deep": String(repeating: "<a>", count: 50_000),
            "too many names": "<a>" + (0..<20_000).map { "<b\($0)/>" }.joined() + "</a>",
            "too many nodes": "<a>" + String(repeating: "<b/>", count: XMLTree.nodeLimit + 30_000) + "</a>",
        ].map { $0 }.sorted { $0.key < $1.key }.map { [$0.key, $0.value] })
    func `an XML text with too much is read as far as it goes`(_ c: [String]) {
        let tree = XMLTree(Self.utf8(c[1]))
        #expect(tree.isTooLarge && tree.failureOffset != nil, "\(c[0])")
        #expect(tree.nodes.allSatisfy { $0.end <= tree.nodes.count })
    }

    @Test func `characters that come in pieces are one node, wherever the pieces end`() {
        for count in [65_530, 65_536, 65_540, 200_000] {
            let text = String(repeating: "é&amp;b ", count: count / 8)
            let tree = XMLTree(Self.utf8("<a c='d'>\(text)<e/>f</a>"))
            #expect(tree.nodes.map(\.isText) == [false, true, false, true])
            #expect(tree.content(of: 0) == Self.utf8(text.replacing("&amp;", with: "&") + "f"))
            #expect(tree.attribute("c", of: 0) == "d")
        }
    }

    @Test func `a fact that is cut loses no half of a character`() {
        let tree = XMLTree(Self.utf8("<a>a\(String(repeating: "é", count: XMLTree.factLimit))</a>"))
        let text = tree.text(of: 0) ?? ""
        #expect(text.utf8.count > XMLTree.factLimit - 4 && text.allSatisfy { $0 == "a" || $0 == "é" })
    }

    // MARK: Feeds

    @Test func `a feed of too many entries gives the first of them, and says so`() {
        let item = "<item><title>A vote</title></item>"
        let xml = "<rss><channel>" + String(repeating: item, count: Feed.entryLimit + 5) + "</channel></rss>"
        let feed = XMLFeedReader.feed(Self.utf8(xml), address: nil)
        #expect(feed.entries.count == Feed.entryLimit && feed.isCut && feed.notes.count == 1)
        let whole = XMLFeedReader.feed(Self.utf8("<rss><channel>\(item)</channel></rss>"), address: nil)
        #expect(whole.entries.count == 1 && whole.notes.isEmpty)
    }

    @Test func `of a JSON text with too many values the first are read`() throws {
        var left = 5
        let (value, isCut) = try JSONParser.value(of: Self.utf8(#"{"a":1,"b":[2,3,4,5]}"#), left: &left)
        #expect(isCut && left == 0)
        #expect(value["a"]?.scalar == "1" && value["b"]?.elements.map(\.scalar) == ["2", "3"])
        left = 7
        #expect(try JSONParser.value(of: Self.utf8(#"{"a":1,"b":[2,3,4,5]}"#), left: &left).isCut == false)
    }

    // MARK: Letters

    @Test func `parameters beyond any use are passed over`() {
        let many = (0..<5_000).map { "; a\($0)=b" }.joined()
        let type = MediaType("text/plain; charset=utf-8\(many); c=d")
        #expect(type.charset == "utf-8" && type.parameters.count < 300 && type.parameters["c"] == nil)
    }

    @Test func `of a head with too many fields the first are kept, and its end is found`() {
        let head = "Subject: A vote\n" + String(repeating: "X-A: b\n c\n", count: 5_000) + "\nwords"
        let (fields, end) = HeaderFields.read(Self.utf8(head), from: 0, to: head.utf8.count)
        #expect(fields.fields.count == HeaderFields.fieldLimit && fields["subject"] == "A vote")
        #expect(head.utf8.count - end == 5 && fields.fields.last?.value == Self.utf8("b c"))
    }

    // MARK: Text

    @Test func `paragraphs are the same however much text stands before them`() {
        let one = "The works begin in June and end\nwhen the quay is dry again.\n\nA Heading\n\n- first\n- second\n\n"
        var lines = TextLines(Text(one))
        let own = lines.paragraphs()
        let copies = 3_000
        var many = TextLines(Text(String(repeating: one, count: copies)))
        let wanted = (0..<copies).flatMap { copy in
            own.map { block in
                let shift = copy * one.utf8.count
                return Block(kind: block.kind, range: TextRange(block.range.start + shift, block.range.end + shift))
            }
        }
        #expect(many.paragraphs() == wanted)
    }

    @Test func `a text of too many lines keeps all its words, and says so`() {
        let text = Text(String(repeating: "1.\n", count: Block.limit + 10))
        let document = PlainTextReader.document(text, id: "a", origin: "a.txt")
        #expect(document.blocks.count <= Block.limit && document.notes == [Block.limitNote])
        #expect(document.blocks.last?.range.end == text.count - 1)
    }

    @Test func `a text that is cut to a length ends in a whole character`() {
        #expect(HTMLText.head("aéb", 2) == "a" && HTMLText.head("aéb", 3) == "aé" && HTMLText.head("aéb", 4) == "aéb")
    }
}
