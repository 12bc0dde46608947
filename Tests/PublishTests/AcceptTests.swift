import Testing

@testable import QuothPublish

/// Feeds that a list is asked for by `Accept`.
@Suite struct AcceptTests {
    @Test(
        arguments: [
            ("", nil), ("*/*", nil), ("text/html", nil), ("application/feed+json", .feed),
            ("application/atom+xml", .atom),
            ("application/atom+xml, text/html", nil), ("application/atom+xml, text/html;q=0.9", .atom),
            ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", nil),
            ("application/feed+json;q=0.5, application/atom+xml;q=0.7", .atom),
            ("application/feed+json, application/atom+xml", .feed), ("application/*", .feed),
            ("application/*, text/html;q=0.1", .feed), ("application/feed+json;q=0, application/*", .atom),
            ("application/feed+json;q=0", nil), ("image/png", nil),
            ("APPLICATION/ATOM+XML; charset=utf-8; q=0.3", .atom),
            ("*/*, text/html;q=0.5", .feed), ("application/feed+json;q=2", nil),
            ("text/*;q=0.2, application/atom+xml;q=0.1", nil),
        ] as [(String, SiteTwin?)])
    func `what is wished most is answered, and a page where nothing is wished more`(field: String, twin: SiteTwin?) {
        #expect(Accepted(field).feed() == twin)
    }

    @Test(arguments: [
        "/search?q=ferry", "/who/Hanna%20Lund", "/site/courier.example", "/org/Sound%20Passengers%E2%80%99%20Club",
    ])
    func `a list is answered as the feed that is asked for, the same as under its own address`(target: String)
        async throws
    {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        func ask(_ target: String, _ accept: String?) -> SiteResponse {
            site.answer(SiteRequest(target: target, headers: accept.map { ["accept": $0] } ?? [:]))
        }
        let parts = target.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? "?" + parts[1] : ""
        for _ in 0..<2 {
            for (accept, ending, type) in [
                ("application/feed+json", ".feed.json", MediaType.jsonFeed), ("application/atom+xml", ".atom", .atom),
            ] {
                let (answer, own) = (ask(target, accept), ask(parts[0] + ending + query, nil))
                #expect(answer.status == 200 && answer.type == type.rawValue && answer.body == own.body)
                #expect(answer.header("Vary") == "Accept" && own.header("Vary") == nil)
            }
            let page = ask(target, "text/html, */*;q=0.1")
            #expect(page.type == MediaType.html.rawValue)
            #expect(page.header("Vary") == "Accept, Accept-Language, Cookie, Sec-Fetch-Site")
        }
        let tags = ["text/html", "application/feed+json", "application/atom+xml"].map { ask(target, $0).header("ETag") }
        #expect(Set(tags).count == 3)
    }

    @Test func `an error of a list that a program asks for is told as to programs, and other pages know no feeds`()
        async throws
    {
        let record = try await SiteRecord()
        let site = try Site(record.path)
        func type(_ target: String) -> String? {
            site.answer(SiteRequest(target: target, headers: ["accept": "application/feed+json"])).type
        }
        #expect(type("/who/Nobody") == MediaType.problem.rawValue)
        #expect(type("/search?q=speeker:x") == MediaType.problem.rawValue)
        #expect(type("/about") == MediaType.html.rawValue)
        #expect(type("/search.csv?q=ferry") == MediaType.csv.rawValue)
    }
}
