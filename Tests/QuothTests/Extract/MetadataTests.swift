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
        ("<title>x</title>", "<h1>The Quay Post</h1><h1>Ferries &amp; boats</h1>", "Ferries & boats"),
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

    @Test(
        arguments: [
            // The day that the page shows, or its address has, is the local one of a time in UTC.
            (
                "<meta property=article:published_time content=2024-02-03T23:30:00Z>",
                "<h1>T</h1><p class=date>4 February 2024</p>", "2024-02-04"
            ),
            // An offset tells the local day itself.
            (
                "<meta property=article:published_time content=2024-02-03T23:30:00+01:00>",
                "<h1>T</h1><p class=date>4 February 2024</p>", "2024-02-03"
            ),
            // Where the page shows the declared day, too, another one is that of a change.
            (
                "<meta property=article:published_time content=2024-02-03T17:06:00Z>",
                "<h1>T</h1><p class=date>4 February 2024</p><p>Erschienen: 03.02.2024, 18:06 Uhr</p>", "2024-02-03"
            ),
            // A build's day is declared, an earlier one shown as the page's own.
            (
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"T\",\"datePublished\":\"2024-06-24\"}"
                    + "</script>", "<h1>T</h1><p class=date>August 25, 2023</p>", "2023-08-25"
            ),
            // A date of a change is not one of publication.
            (
                "<meta property=article:published_time content=2024-02-03>",
                "<h1>T</h1><p>Last updated: 1 January 2024</p>", "2024-02-03"
            ),
            ("", "<h1>T</h1><p>Updated 5 May 2024</p><p>Published 3 May 2024</p>", "2024-05-03"),
            ("", "<h1>T</h1><p>Zuletzt aktualisiert: 5.5.2024</p><p>Erstellt: 3.5.2024</p>", "2024-05-03"),
            // Where there is nothing else, the change is the nearest that is known.
            ("<meta property=article:modified_time content=2024-02-03>", "<h1>T</h1>", "2024-02-03"),
            // The article of the page, not one that it links to.
            (
                "<title>Ferries stay</title><script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":"
                    + "\"Bakery burns\",\"datePublished\":\"2020-01-01\"},{\"@type\":\"NewsArticle\",\"headline\":"
                    + "\"Ferries stay\",\"datePublished\":\"2024-02-03\"}]</script>", "<h1>Ferries stay</h1>",
                "2024-02-03"
            ),
            // JSON-LD that is no JSON.
            (
                "<script type='application/ld+json'>{\"@type\":\"Article\" \"headline\":'x', \"datePublished\": \"2024-02-03\"}"
                    + "</script>", "<h1>T</h1>", "2024-02-03"
            ),
            ("<link rel=canonical href=https://x.example/20240203-ferries.html>", "<h1>T</h1>", "2024-02-03"),
            ("<link rel=canonical href=https://x.example/2024/feb/03/ferries>", "<h1>T</h1>", "2024-02-03"),
            ("", "<h1>T</h1><abbr class=published title='2024-02-03T10:00:00+0100'>last week</abbr>", "2024-02-03"),
            ("<meta http-equiv=content-language content=en-GB>", "<h1>T</h1><p>03/02/2024</p>", "2024-02-03"),
            ("<meta http-equiv=content-language content=en-US>", "<h1>T</h1><p>02/03/2024</p>", "2024-02-03"),
            ("<meta http-equiv=content-language content=de>", "<h1>T</h1><p>03.02.24, 10:00 Uhr</p>", "2024-02-03"),
            ("", "<h1>T</h1><p>© 2019</p><p>2 days ago</p>", nil),
            // What a style sheet sets apart stands together in the page.
            ("", "<h1>T</h1><div><span>Dec 17, 2025</span><span>Ida Holm</span></div>", "2025-12-17"),
            (
                "<meta http-equiv=content-language content=en-US>", "<h1>T</h1><p><b>Ida</b><i>3/4/2025</i></p>",
                "2025-03-04"
            ),
            // The first publication is told apart from one that follows.
            (
                "", "<h1>T</h1><p>Published 4 March 2024</p><p>This article was originally published on 3 May 2019</p>",
                "2019-05-03"
            ),
            // The address has the month, the page's declared change the day of it.
            (
                "<link rel=canonical href=https://x.example/2024/february/ferries>"
                    + "<meta name=last-modified content='February 3, 2024'>", "<h1>T</h1>", "2024-02-03"
            ),
            (
                "<link rel=canonical href=https://x.example/2024/02/ferries>"
                    + "<meta name=last-modified content='March 3, 2024'>", "<h1>T</h1>", "2024-02"
            ),
            ("<link rel=canonical href=https://x.example/2024/october/03/ferries>", "<h1>T</h1>", "2024-10-03"),
        ] as [(String, String, String?)])
    func `the date of publication is told from others`(head: String, body: String, date: String?) throws {
        #expect(try read(head: head, body: body).published?.value.iso == date)
    }

    @Test func `the time and the day of the last change are kept apart from the day`() throws {
        let document = try read(
            head: "<meta property=article:published_time content=2024-02-03T06:00:00+01:00>"
                + "<meta property=article:modified_time content=2024-02-05T07:30:00Z>")
        #expect(document.published?.value.iso == "2024-02-03")
        #expect(document.publishedAt?.iso == "2024-02-03T06:00:00+01:00")
        #expect(document.modified?.value.iso == "2024-02-05T07:30:00Z")
        #expect(document.dateCandidates.first?.value.day == document.published?.value)
    }

    @Test func `a page that names no date has none`() throws {
        #expect(try read(head: "").published == nil)
    }

    @Test(arguments: [
        ("By Ida Holm", ["Ida Holm"]), ("IDA HOLM", ["IDA HOLM"]),
        ("By Ida Holm | Photos Jon Vik", ["Ida Holm"]),
        ("Ida Holm, Jon Vik & Per Lie", ["Ida Holm", "Jon Vik", "Per Lie"]), ("Staff", []), ("12 March 2020", []),
        ("ida@x.example", []), ("By the newsroom", []), ("J. R. Vik", ["J. R. Vik"]),
        // What stands beside a name without a mark: a day, a time, a place, a count.
        ("Ida Holm 4 August 2010", ["Ida Holm"]), ("By Ida Holm March 12, 2024", ["Ida Holm"]),
        ("Posted by Ida at March 3, 2024 9:15am", ["Ida"]), ("Ida Holm in Harbour News", ["Ida Holm"]),
        ("Ida Holm ⋅ Review Editor", ["Ida Holm"]), ("by Ida · 3 March 2024 · No comment so far", ["Ida"]),
        ("Per Lie 12/3/2024", ["Per Lie"]), ("Theresa May", ["Theresa May"]), ("Tuesday", []),
        // Small words belong to names, phrases are none.
        ("Ana de la Cruz and Jeanne d’Arc", ["Ana de la Cruz", "Jeanne d’Arc"]), ("Ships stay in port", []),
        // Teams are no people, offices stand behind people.
        ("Quay Post Editorial Team", []), ("Ida Holm Staff Writer", ["Ida Holm"]),
        ("Written By", []),
    ])
    func `names are read out of a byline`(line: String, names: [String]) {
        #expect(PersonNames.list(line) == names)
    }
}
