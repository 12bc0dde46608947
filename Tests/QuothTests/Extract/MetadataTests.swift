import Testing

@testable import Quoth

@Suite struct MetadataTests {
    private func read(head: String, body: String = "", path: String = "a.html") throws -> Document {
        let text =
            "<p>The ferries to the outer islands will not sail before Thursday, the line said, and nobody went.</p>"
        let page = "<html><head>\(head)</head><body>\(body)\(text)</body></html>"
        return try #require(
            try Pipeline.read(Capture(name: "a", origin: path, bytes: Array(page.utf8))).documents.first)
    }

    @Test(arguments: [
        ("<title>Ferries stay | The Quay Post</title>", "", "Ferries stay"),
        (
            "<title>Ferries stay - The Quay Post</title><meta property=og:title content='Ferries stay'>", "",
            "Ferries stay"
        ),
        ("<title>x</title>", "<h1>The Quay Post</h1><h1>Ferries &amp; boats</h1>", "The Quay Post"),
        ("<title>Ferries and boats</title>", "<h1>The Quay Post</h1><h1>Ferries and boats</h1>", "Ferries and boats"),
    ])
    func `the title is the one that most places agree on`(head: String, body: String, title: String) throws {
        #expect(try read(head: head, body: body).title?.value == title)
    }

    @Test(arguments: [
        ("<meta name=author content='Ida Holm'>", "", ["Ida Holm"]),
        ("<meta name=author content='Ida Holm and Jon Vik'>", "", ["Ida Holm", "Jon Vik"]),
        ("<meta name=author content=admin>", "<h1>T</h1><p class=byline>By Ida Holm, Correspondent</p>", ["Ida Holm"]),
        ("", "<h1>T</h1><a rel=author href=/x>Ida Holm</a>", ["Ida Holm"]),
        ("", "<h1>T</h1><p>Von Ida Holm</p>", ["Ida Holm"]),
        ("", "<h1>T</h1><p>Written by</p><p>Ida Holm</p>", ["Ida Holm"]),
        ("<meta name=author content='Editorial team'>", "", ["Editorial team"]),
        ("<meta name=author content='https://x.example/ida'>", "", []),
        ("", "", []),
    ])
    func `authors are people, or what stands in their place`(head: String, body: String, names: [String]) throws {
        #expect(try read(head: head, body: body).authors.map(\.value) == names)
    }

    @Test(arguments: [
        ("<meta property=article:published_time content=2024-02-03T06:00:00Z>", "", "2024-02-03"),
        ("", "<h1>T</h1><time datetime=2024-02-03>today</time>", "2024-02-03"),
        ("", "<h1>T</h1><p>Posted on 3 February 2024</p>", "2024-02-03"),
        ("<link rel=canonical href=https://x.example/2024/02/03/a>", "", "2024-02-03"),
        (
            "<link rel=canonical href=https://x.example/2024/02/03/a>"
                + "<meta property=article:published_time content=2024-02-04T02:00:00Z>", "", "2024-02-03"
        ),
        (
            "<meta itemprop=datePublished content='March 5, 2024'>", "<time datetime=2020-01-01></time>", "2024-03-05"
        ),
    ])
    func `the date is the declared one, then the shown one`(head: String, body: String, date: String) throws {
        #expect(try read(head: head, body: body).published?.value.iso == date)
    }

    @Test func `a page that names no date has none`() throws {
        #expect(try read(head: "").published == nil)
    }

    @Test(arguments: [
        ("By Ida Holm", ["Ida Holm"]), ("IDA HOLM", ["IDA HOLM"]),
        ("By Ida Holm | Photos Jon Vik", ["Ida Holm", "Photos Jon Vik"]),
        ("Ida Holm, Jon Vik & Per Lie", ["Ida Holm", "Jon Vik", "Per Lie"]), ("Staff", []), ("12 March 2020", []),
        ("ida@x.example", []), ("By the newsroom", []), ("J. R. Vik", ["J. R. Vik"]),
    ])
    func `names are read out of a byline`(line: String, names: [String]) {
        #expect(PersonNames.list(line) == names)
    }
}
