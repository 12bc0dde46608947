import Testing

@testable import Quoth

@Suite struct FeedTests {
    private func read(_ text: String, url: String? = nil) throws -> [Document] {
        var capture = Capture(name: "f", origin: "f.xml", bytes: Array(text.utf8))
        capture.url = url
        return try Pipeline.read(capture).documents
    }

    static let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Sound Passengers’ Club</title><link>https://club.example/</link><language>en-GB</language>
        <item><title>Night ferry: &amp;quot;our answer&amp;quot;</title><link>/news/1</link>
        <dc:creator>Hanna Lund</dc:creator><pubDate>Sun, 02 Mar 2025 23:30:00 +0100</pubDate>
        <description>We do not accept that the night ferry ends …</description>
        <c:encoded><![CDATA[<p>Hanna Lund said: “We do not accept that the night ferry ends.”</p><p>At least 300
        people use it.</p><p>Share this</p>]]></c:encoded></item>
        <item><title>Tickets</title><guid>https://club.example/news/2</guid><author>press@club.example (Per Dahl)</author>
        <description>&lt;p&gt;Tickets cost more from May.&lt;/p&gt;</description></item>
        </channel></rss>
        """

    @Test func `RSS gives an entry's text, title, author, day, address and the feed's name`() throws {
        let documents = try read(Self.rss)
        #expect(documents.map(\.id) == ["f:1", "f:2"])
        let first = documents[0]
        #expect(first.title?.value == "Night ferry: \"our answer\"")
        #expect(
            first.text.string
                == "Hanna Lund said: “We do not accept that the night ferry ends.”\n\nAt least 300 people use it.")
        #expect(first.authors.map(\.value) == ["Hanna Lund"] && !first.isLeadOnly)
        #expect(first.published?.value.iso == "2025-03-02")
        #expect(first.url?.value == "https://club.example/news/1" && first.origin == "https://club.example/news/1")
        #expect(first.publisher?.value == "Sound Passengers’ Club" && first.series == "Sound Passengers’ Club")
        #expect(first.language?.value == "en-GB")
        #expect(documents[1].url?.value == "https://club.example/news/2")
        #expect(documents[1].authors.map(\.value) == ["Per Dahl"] && documents[1].isLeadOnly)
    }

    @Test func `Atom gives xhtml content, summaries, addresses by xml:base, and the feed's author`() throws {
        let documents = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://club.example/a/" xml:lang="da">
            <title type="html">The &lt;b&gt;Club&lt;/b&gt;</title><author><name>Press office</name></author>
            <link rel="self" href="feed.atom"/><link href="../"/>
            <entry xml:base="b/"><title>One</title><id>tag:club.example,2025:1</id><published>2025-03-02T23:30:00-05:00</published>
            <updated>2025-03-04T00:00:00Z</updated><link rel="enclosure" href="x.mp3"/><link href="one.html"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Per Dahl said: “No &amp; no.”<br/>Twice.</p>
            <ul><li>first point</li></ul></div></content></entry>
            <entry><title>Two</title><updated>2025-03-05T00:00:00Z</updated><summary>A short one.</summary>
            <author><name>Hanna Lund</name><email>h@club.example</email></author></entry>
            <entry><title>Three</title><content src="https://club.example/3.pdf" type="application/pdf"/></entry>
            </feed>
            """, url: "https://feeds.example/x")
        #expect(documents.count == 3)
        #expect(documents[0].url?.value == "https://club.example/a/b/one.html")
        #expect(documents[0].published?.value.iso == "2025-03-02")
        #expect(documents[0].authors.map(\.value) == ["Press office"])
        #expect(documents[0].text.string.contains("Per Dahl said: “No & no.”"))
        #expect(documents[0].blocks.last?.kind == .listItem && !documents[0].isLeadOnly)
        #expect(documents[0].publisher?.value == "The Club" && documents[0].language?.value == "da")
        #expect(documents[1].authors.map(\.value) == ["Hanna Lund"] && documents[1].isLeadOnly)
        #expect(documents[1].published?.value.iso == "2025-03-05")
        #expect(documents[2].text.string == "Three" && documents[2].isLeadOnly)
    }

    @Test func `RSS 1.0 keeps its entries beside the channel, and any prefix will do`() throws {
        let documents = try read(
            """
            <!-- made by hand --><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Quay</title></channel>
            <item><title>Low water</title><link>http://quay.example/1</link><d:date>2025-03</d:date><d:creator>P. Dahl</d:creator>
            <description>Low water came early.</description></item></r:RDF>
            """.replacing("r:RDF", with: "rdf:RDF").replacing("xmlns:r=", with: "xmlns:rdf="))
        #expect(documents.map { $0.title?.value } == ["Low water"])
        #expect(documents[0].published?.value.iso == "2025-03" && documents[0].authors.map(\.value) == ["P. Dahl"])
    }

    @Test(arguments: ["1", "1.1"]) func `JSON Feed gives HTML, text and summaries`(version: String) throws {
        let documents = try read(
            """
            {"version": "https:\\/\\/jsonfeed.org\\/version\\/\(version)", "title": "Club", "home_page_url": "https://club.example/",
             "authors": [{"name": "Press office"}],
             "items": [{"id": "1", "url": "/one", "title": "One", "content_html": "<p>Per Dahl said: “No.”</p>",
               "date_published": "2025-03-02T10:00:00+01:00", "author": {"name": "Hanna Lund"}},
              {"id": "https://club.example/two", "content_text": "Plain words."}, {"id": 3, "summary": "In short."}]}
            """)
        #expect(documents.map(\.text.string) == ["Per Dahl said: “No.”", "Plain words.", "In short."])
        #expect(documents.map(\.isLeadOnly) == [false, false, true])
        #expect(
            documents[0].url?.value == "https://club.example/one"
                && documents[1].url?.value == "https://club.example/two")
        #expect(
            documents[0].authors.map(\.value) == ["Hanna Lund"] && documents[1].authors.map(\.value) == ["Press office"]
        )
        #expect(documents[0].published?.value.iso == "2025-03-02")
    }

    // MARK: Broken feeds

    static func items(_ bodies: [String]) -> String {
        "<rss version='2.0'><channel><title>Club</title>"
            + bodies.enumerated().map { "<item><title>T\($0 + 1)</title><description>\($1)</description></item>" }
            .joined()
            + "</channel></rss>"
    }

    @Test(arguments: [
        ("Lund & Dahl said so.", "Lund & Dahl said so."), ("a &nbsp;b &eacute; &bogus; c", "a b é &bogus; c"),
        ("5 < 6 and 7 > 6.", "5 < 6 and 7 > 6."), ("a \u{1}b\u{B}c &#1;d", "a bc d"), ("&#8220;x&#x201D;", "“x”"),
        ("<![CDATA[a & b]]> and <![CDATA[ &amp; c]]>", "a & b and & c"), ("a<!-- & -->b & c", "ab & c"),
    ])
    func `what XML does not allow is mended`(body: String, text: String) throws {
        let documents = try read(Self.items([body, "the one behind"]))
        #expect(documents.map(\.text.string) == [text, "the one behind"])
    }

    @Test func `junk before the first tag is passed over, with a note`() throws {
        let documents = try read("\u{FEFF}\nWarning: out of ink on line 3\n" + Self.items(["one"]))
        #expect(documents.map(\.text.string) == ["one"] && documents[0].notes.count == 1)
    }

    @Test func `a charset that is not the declared one is found`() throws {
        let text = Self.items(["Über die Fähre"]).replacing("<rss", with: "<?xml version='1.0' encoding='UTF-8'?><rss")
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let documents = try Pipeline.read(Capture(name: "f", origin: "f", bytes: bytes)).documents
        #expect(documents.map(\.text.string) == ["Über die Fähre"])
    }

    @Test func `an entry with crossed tags ends there, and those behind it are read`() throws {
        let documents = try read(Self.items(["one", "two <b><i>x</b></i>", "three", "four</wrong>", "five"]))
        #expect(documents.map { $0.title?.value } == ["T1", "T2", "T3", "T4", "T5"])
        #expect(documents.map(\.text.string)[2] == "three" && documents[4].text.string == "five")
        #expect(documents[0].notes.contains { $0.contains("entry by entry") })
        #expect(documents.map(\.isLeadOnly)[1])
    }

    @Test(arguments: [0.3, 0.5, 0.7, 0.9, 0.99]) func `a feed that is cut off gives what is there`(share: Double) throws
    {
        let whole = Self.items((1...20).map { "body number \($0)" })
        let documents = try read(String(whole.prefix(Int(Double(whole.count) * share))))
        #expect(abs(documents.count - Int(20 * share)) <= 2)
        #expect(documents.dropLast().enumerated().allSatisfy { $1.text.string == "body number \($0 + 1)" })
        #expect(!documents[0].notes.isEmpty)
    }

    @Test func `entities that a feed defines are never expanded`() throws {
        var declarations = "<!ENTITY a0 \"ha\">"
        for i in 1...30 { declarations += "<!ENTITY a\(i) \"&a\(i - 1);&a\(i - 1);&a\(i - 1);\">" }
        let bomb = "<!DOCTYPE rss [\(declarations)<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
        let documents = try read(bomb + Self.items(["x &a30; y &f; z"]))
        #expect(documents.map(\.text.string) == ["x &a30; y &f; z"])
    }

    @Test func `a feed without entries says so`() {
        #expect(throws: ReadError.noText(origin: "f.xml", reason: "the feed has no entry")) {
            try read("<rss><channel><title>x</title></channel></rss>")
        }
    }

    @Test(
        arguments: [
            ("b", "https://a.example/x/y?q", "https://a.example/x/b"),
            ("/b", "https://a.example/x/y", "https://a.example/b"),
            ("../b", "https://a.example/x/y/z", "https://a.example/x/b"),
            ("//c.example/d", "https://a.example", "https://c.example/d"),
            ("?p=1", "https://a.example/x", "https://a.example/x?p=1"),
            ("b", "https://a.example", "https://a.example/b"),
            ("mailto:a@b.example", "https://a.example", nil), ("b", nil, nil),
            (" http://d.example/ ", nil, "http://d.example/"),
            ("../../../b", "https://a.example/x/", "https://a.example/b"),
            (".", "https://a.example/x/y", "https://a.example/x/"),
        ] as [(String, String?, String?)])
    func `links are put together with their base`(reference: String, base: String?, address: String?) {
        #expect(WebAddress.resolved(reference, base: base) == address)
    }
}
