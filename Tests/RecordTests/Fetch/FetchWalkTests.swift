import Glibc
import Testing

@testable import Quoth
@testable import QuothRecord

@Suite struct FetchWalkTests {
    /// The addresses that a walk fetches, in order.
    static func walk(_ pages: [String: String], from start: [String], limit: Int = 100) throws -> (
        urls: [String], cut: Int
    ) {
        let clock = TestClock()
        let (fetcher, _) = FetcherTests.scripted(clock) { request, _ in
            pages[request.url.description].map { ScriptedTransport.response(200, ["Content-Type: text/html"], $0) }
                ?? ScriptedTransport.response(404)
        }
        let walk = FetchWalk([fetcher], limit: limit)
        for url in start { walk.add(try WebURL(url)) }
        var urls: [String] = []
        while let step = walk.next() {
            urls.append(step.url.description)
            guard !step.isSitemap, let fetched = try? step.result.get(), let capture = try? fetched.capture(name: "p"),
                let contents = try? PageReader().read(capture)
            else { continue }
            walk.follow(contents.documents, of: step)
        }
        return (urls, walk.cut.values.reduce(0, +))
    }

    static func sitemap(_ urls: [String], index: Bool = false) -> String {
        let (outer, inner) = index ? ("sitemapindex", "sitemap") : ("urlset", "url")
        return "<?xml version=\"1.0\"?><\(outer) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + urls.map { "<\(inner)><loc>\($0)</loc></\(inner)>" }.joined() + "</\(outer)>"
    }

    @Test func `a sitemap of sitemaps leads to pages of its own host, each once`() throws {
        let pages = [
            "http://a.example/s": Self.sitemap(
                ["http://a.example/s1", "http://a.example/s2", "http://a.example/s"], index: true),
            "http://a.example/s1": Self.sitemap(["http://a.example/1", "http://a.example/2", "http://b.example/1"]),
            "http://a.example/s2": Self.sitemap([
                "http://a.example/2?utm_source=x", "http://a.example/3", "not an address",
            ]),
        ]
        let found = try Self.walk(pages, from: ["http://a.example/s"])
        #expect(found.urls.map { $0.dropFirst(17) } == ["s", "s1", "s2", "1", "2", "3"])
    }

    @Test func `sitemaps that lead to one another for ever end`() throws {
        let pages = Dictionary(
            uniqueKeysWithValues: (0...20).map { n in
                ("http://a.example/s\(n)", Self.sitemap(["http://a.example/s\(n + 1)"], index: true))
            })
        #expect(try Self.walk(pages, from: ["http://a.example/s0"]).urls.count == 4)
    }

    @Test func `the limit holds for what is named, and tells what it cuts`() throws {
        let pages = ["http://a.example/s": Self.sitemap((1...10).map { "http://a.example/\($0)" })]
        let found = try Self.walk(pages, from: ["http://a.example/s", "http://b.example/"], limit: 4)
        #expect(found.urls.count == 6 && found.cut == 6)
    }

    @Test func `what a followed page names is not followed further`() throws {
        func feed(_ links: [String]) -> String {
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
                + links.map { "<item><title>\($0)</title><link>\($0)</link></item>" }.joined() + "</channel></rss>"
        }
        let pages = ["http://a.example/f": feed(["/g", "http://c.example/1"]), "http://a.example/g": feed(["/h"])]
        let found = try Self.walk(pages, from: ["http://a.example/f"])
        #expect(Set(found.urls) == ["http://a.example/f", "http://a.example/g", "http://c.example/1"])
    }

    @Test func `hosts take turns, so that one is asked while another waits`() throws {
        let pages = ["http://a.example/s": Self.sitemap((1...3).map { "http://a.example/\($0)" })]
        let found = try Self.walk(pages, from: ["http://a.example/s", "http://b.example/", "http://c.example/"])
        #expect(found.urls.prefix(3).map { $0 } == ["http://a.example/s", "http://b.example/", "http://c.example/"])
    }

    @Test func `two hosts are asked at the same time, one host is not`() throws {
        let (first, second) = (Semaphore(), Semaphore())
        let one = try LocalServer { request in
            if request.target == "/robots.txt" { return .response("404 Not Found") }
            first.post()
            return second.wait(within: 2) ? .page("<p>both") : .response("500 Alone")
        }
        let other = try LocalServer { request in
            if request.target == "/robots.txt" { return .response("404 Not Found") }
            second.post()
            return first.wait(within: 2) ? .page("<p>both") : .response("500 Alone")
        }
        let resolver = Resolver { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
        let allowed = ["127.0.0.1:\(one.port)", "127.0.0.1:\(other.port)"]
        let fetchers = try (1...4).map { _ in
            try HostileURLTests.fetcher(ports: [], allowed: allowed, resolver: resolver)
        }
        let walk = FetchWalk(fetchers, limit: 10)
        walk.add(try WebURL(one.url("/", host: "one.example")))
        walk.add(try WebURL(other.url("/", host: "other.example")))
        var statuses: [Int] = []
        while let step = walk.next() { statuses.append(try step.result.get().last.status) }
        #expect(statuses == [200, 200])
    }

    @Test func `each host is asked by one worker, whose addresses come in their order`() throws {
        let asked = Counter()
        let server = try LocalServer { request in
            let here = asked.next()
            usleep(2000)
            return asked.count == here + 1 ? .page(request.target) : .response("500 Together")
        }
        let resolver = Resolver { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
        let fetchers = try (1...4).map { _ in
            try HostileURLTests.fetcher(ports: [], allowed: ["127.0.0.1:\(server.port)"], resolver: resolver)
        }
        let walk = FetchWalk(fetchers, limit: 10)
        for n in 0..<20 { walk.add(try WebURL(server.url("/\(n)", host: "one.example"))) }
        var targets: [String] = []
        while let step = walk.next() {
            #expect(try step.result.get().last.status == 200)
            targets.append(step.url.target)
        }
        #expect(targets == (0..<20).map { "/\($0)" })
    }

    @Test(arguments: [
        ("<urlset><url><loc> http://a.example/?a=1&amp;b=2 </loc><lastmod>2025-03-02</lastmod></url></urlset>", 1),
        (
            "<sm:urlset xmlns:sm=\"x\" xmlns:image=\"y\"><sm:url><image:image><image:loc>http://b/</image:loc></image:image>"
                + "<sm:loc>http://a.example/</sm:loc></sm:url></sm:urlset>", 1
        ),
        ("http://a.example/1\r\nhttp://a.example/2\n\n", 2), ("<urlset></urlset>", 0),
        ("<urlset><url><loc>http://a.example/1</loc></url><url><loc>http://a.ex", 1),
    ])
    func `sitemaps are read in both forms, as far as they go`(text: String, count: Int) throws {
        let sitemap = try #require(Sitemap(Array(text.utf8)))
        #expect(sitemap.entries.filter { $0.address.hasPrefix("http://a.example/") }.count >= count)
        #expect(sitemap.entries.filter { $0.address == "http://b/" }.isEmpty)
    }

    @Test(arguments: [
        "", "words", "http://a.example/ and words", "<html><body>http://a.example/</body></html>", "<rss></rss>",
    ])
    func `what is no sitemap is none`(text: String) {
        #expect(Sitemap(Array(text.utf8)) == nil)
    }

    @Test func `a packed sitemap is unpacked`() throws {
        let packed = Gzip.member(Array(Self.sitemap(["http://a.example/1"]).utf8)) ?? []
        var answer = ScriptedTransport.response(200, ["Content-Type: application/gzip"])
        answer.body = packed
        let clock = TestClock()
        let (fetcher, _) = FetcherTests.scripted(clock) { _, _ in answer }
        let fetched = try fetcher.fetch(WebURL("http://a.example/sitemap.xml.gz"))
        #expect(fetched.sitemap?.entries.map(\.address) == ["http://a.example/1"])
    }
}
