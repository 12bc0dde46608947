import Testing

@testable import Quoth

/// Listings of invented newsrooms, one a layout: what dates their entries, and which words are an entry's title.
@Suite struct PageListingTests {
    struct Layout: Sendable, CustomTestStringConvertible {
        var name: String
        var body: String
        /// `date title → link`, one a line; `-` for no date.
        var items: String

        var testDescription: String { name }
    }

    static let layouts: [Layout] = [
        Layout(
            name: "cards with a time element",
            body: """
                <main><div class="card"><h3><a href="/a">Harbour opens late</a></h3><time datetime="2024-05-03">3 May</time>
                <p>The gates of the harbour stay shut until noon, the council said on Friday.</p></div>
                <div class="card"><h3><a href="/b">Ferry line sold</a></h3><time datetime="2024-05-01">1 May</time>
                <p>The county sells its last ferry line to a company from across the sound.</p></div>
                <div class="card"><h3><a href="/c">Bridge repaired</a></h3><time datetime="2024-04-28">28 April</time>
                <p>After eleven months the old bridge at Tollhouse Lane carries cars again.</p></div></main>
                """,
            items: """
                2024-05-03 Harbour opens late → https://sound.example/a
                2024-05-01 Ferry line sold → https://sound.example/b
                2024-04-28 Bridge repaired → https://sound.example/c
                """),
        Layout(
            name: "dates before their titles, all children of one element",
            body: """
                <div><p>3 May 2024</p><h2><a href="a.html">Harbour opens late</a></h2><p>The gates of the harbour stay shut
                until noon.</p><p>1 May 2024</p><h2><a href="b.html">Ferry line sold</a></h2><p>The county sells its last
                line.</p><p>28 April 2024</p><h2><a href="c.html">Bridge repaired</a></h2><p>The old bridge carries cars.</p>
                </div>
                """,
            items: """
                2024-05-03 Harbour opens late → https://sound.example/news/a.html
                2024-05-01 Ferry line sold → https://sound.example/news/b.html
                2024-04-28 Bridge repaired → https://sound.example/news/c.html
                """),
        Layout(
            name: "titles before their dates, all children of one element",
            body: """
                <div><h2><a href="a.html">Harbour opens late</a></h2><p>3 May 2024</p><p>The gates of the harbour stay shut
                until noon.</p><h2><a href="b.html">Ferry line sold</a></h2><p>1 May 2024</p><p>The county sells its last
                line.</p><h2><a href="c.html">Bridge repaired</a></h2><p>28 April 2024</p><p>The old bridge carries cars.</p>
                </div>
                """,
            items: """
                2024-05-03 Harbour opens late → https://sound.example/news/a.html
                2024-05-01 Ferry line sold → https://sound.example/news/b.html
                2024-04-28 Bridge repaired → https://sound.example/news/c.html
                """),
        Layout(
            name: "several entries under one date",
            body: """
                <h2>3 May 2024</h2><ul><li><a href="/a">Harbour opens late</a></li><li><a href="/b">Ferry line sold</a></li></ul>
                <h2>1 May 2024</h2><ul><li><a href="/c">Bridge repaired</a></li></ul>
                <h2>28 April 2024</h2><ul><li><a href="/d">Market hall closed</a></li><li><a href="/e">Choir festival
                moved</a></li></ul>
                """,
            items: """
                2024-05-03 Harbour opens late → https://sound.example/a
                2024-05-03 Ferry line sold → https://sound.example/b
                2024-05-01 Bridge repaired → https://sound.example/c
                2024-04-28 Market hall closed → https://sound.example/d
                2024-04-28 Choir festival moved → https://sound.example/e
                """),
        Layout(
            name: "a table, dates in figures, an entry without a date, a menu beside it",
            body: """
                <nav><ul><li>1.1.2024 <a href="/x">Archive of the year</a></li><li>1.1.2023 <a href="/y">Archive of the
                last</a></li><li>1.1.2022 <a href="/z">Archive of that before</a></li></ul></nav>
                <table><tr><td>13.5.2024</td><td><a href="/a">Hafen öffnet später</a></td></tr>
                <tr><td>1.5.2024</td><td><a href="/b">Fährlinie verkauft</a></td></tr>
                <tr><td></td><td><a href="/c">Brücke ausgebessert</a></td></tr>
                <tr><td>28.4.2024</td><td><a href="/d">Markthalle geschlossen</a></td></tr></table>
                """,
            items: """
                2024-05-13 Hafen öffnet später → https://sound.example/a
                2024-05-01 Fährlinie verkauft → https://sound.example/b
                - Brücke ausgebessert → https://sound.example/c
                2024-04-28 Markthalle geschlossen → https://sound.example/d
                """),
        Layout(
            name: "times told from now, and a day in the address",
            body: """
                <ul><li><a href="/2024/05/03/harbour">Harbour opens late</a> <span>3 hours ago</span></li>
                <li><a href="/ferry">Ferry line sold to a company</a> <span>2 days ago</span></li>
                <li><a href="/2024/04/28/bridge">Bridge repaired</a> <span>yesterday</span></li></ul>
                """,
            items: """
                2024-05-03 Harbour opens late → https://sound.example/2024/05/03/harbour
                - Ferry line sold to a company → https://sound.example/ferry
                2024-04-28 Bridge repaired → https://sound.example/2024/04/28/bridge
                """),
    ]

    static func document(_ body: String) throws -> Document {
        let page = """
            <!doctype html><html lang="en"><head><title>News</title>
            <link rel="canonical" href="https://sound.example/news/"></head><body><h1>News</h1>\(body)</body></html>
            """
        let capture = Capture(name: "news", origin: "news.html", bytes: Array(page.utf8))
        return try #require(PageReader().read(capture).documents.first)
    }

    @Test(arguments: layouts) func `a listing is cut into its entries`(layout: Layout) throws {
        let items = try Self.document(layout.body).items
        let lines = items.map { item in
            "\(item.date?.value.iso ?? "-") \(item.title ?? "no title") → \(item.link ?? "no link")"
        }
        #expect(lines == layout.items.split(separator: "\n").map(String.init))
    }

    @Test func `spans stand in the document's text`() throws {
        let document = try Self.document(Self.layouts[0].body)
        for item in document.items {
            #expect(item.titleRange.map { document.text[$0] } == item.title)
            #expect(item.leadRange.map { document.text[$0] } == item.lead)
            let range = try #require(item.range)
            #expect(item.titleRange.map(range.contains) == true)
        }
    }

    @Test func `an article with dated comments is no listing`() throws {
        let comments = (1...5).map {
            "<li><a href='/user/\($0)'>Reader number \($0)</a> <time datetime='2024-05-0\($0)'></time><p>Well said.</p></li>"
        }
        let prose =
            "<p>The gates of the harbour stay shut until noon, the council said, and nobody knows until when. </p>"
        let body =
            "<article><h2>Harbour opens late</h2>" + String(repeating: prose, count: 12)
            + "</article><ol class='comments'>"
            + comments.joined() + "</ol>"
        #expect(try Self.document(body).items.isEmpty)
    }
}
