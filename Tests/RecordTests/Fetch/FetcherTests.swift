import Testing

@testable import Quoth
@testable import QuothRecord

@Suite struct FetcherTests {
    static func fetcher(_ server: LocalServer, _ limits: FetchLimits = HostileURLTests.quick) throws -> Fetcher {
        try HostileURLTests.fetcher(ports: [], allowed: ["127.0.0.1:\(server.port)"], limits: limits)
    }

    static func error(_ server: LocalServer, _ path: String, _ limits: FetchLimits = HostileURLTests.quick) throws
        -> FetchError?
    {
        let fetcher = try fetcher(server, limits)
        return #expect(throws: FetchError.self) { try fetcher.fetch(WebURL(server.url(path))) }
    }

    @Test func `a page comes with its type, its time, its address and its validators`() throws {
        let server = try LocalServer { _ in
            .page(
                "<p>Ferry",
                [
                    "Content-Type: text/html; charset=ISO-8859-1", "ETag: \"a1\"",
                    "Last-Modified: Sun, 02 Mar 2025 10:11:12 GMT",
                ])
        }
        let fetched = try Self.fetcher(server).fetch(WebURL(server.url("/x")))
        let capture = try fetched.capture(name: "x")
        #expect(
            capture.bytes == Array("<p>Ferry".utf8) && capture.mediaType == "text/html"
                && capture.charset == "ISO-8859-1")
        #expect(capture.url == server.url("/x") && capture.capturedAt?.hasSuffix("Z") == true)
        #expect(fetched.validators == Validators(etag: "\"a1\"", lastModified: "Sun, 02 Mar 2025 10:11:12 GMT"))
        #expect(fetched.last.address == "127.0.0.1")
        let request = try #require(server.requests.first)
        #expect(
            request.field("user-agent") == "Quoth/test" && request.field("accept-encoding") == "gzip, deflate, br, zstd"
        )
        #expect(fetched.last.requestHead == Array(request.head.utf8))
    }

    @Test func `a page that has not changed is not sent again`() throws {
        let server = try LocalServer { request in
            request.field("if-none-match") == "\"a1\""
                ? .response("304 Not Modified", ["ETag: \"a1\""]) : .page("new", ["ETag: \"a1\""])
        }
        let fetcher = try Self.fetcher(server)
        let first = try fetcher.fetch(WebURL(server.url("/")))
        #expect(!first.isUnchanged)
        let second = try fetcher.fetch(WebURL(server.url("/")), validators: first.validators)
        #expect(second.isUnchanged && second.body.isEmpty)
    }

    @Test func `five redirects are followed and a sixth is not`() throws {
        let server = try LocalServer { request in
            let n = Int(request.target.dropFirst()) ?? 0
            return n == 0 ? .page("here") : .redirect(n % 2 == 0 ? "/\(n - 1)" : "\(n - 1)", status: "301 Moved")
        }
        let fetched = try Self.fetcher(server).fetch(WebURL(server.url("/5")))
        #expect(fetched.exchanges.map(\.status) == [301, 301, 301, 301, 301, 200] && fetched.url.target == "/0")
        #expect(try Self.error(server, "/6") == .redirects(url: server.url("/6"), limit: 5))
    }

    @Test func `a redirect to itself ends`() throws {
        let server = try LocalServer { request in .redirect(request.target) }
        #expect(try Self.error(server, "/") == .redirects(url: server.url("/"), limit: 5))
        #expect(server.requests.count == 6)
    }

    @Test func `a body above the limit is left out, announced or not`() throws {
        let body = [UInt8](repeating: 0x61, count: 200_000)
        let server = try LocalServer { request in
            request.target == "/announced"
                ? .response("200 OK", [], body)
                : .bytes(Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8) + body)
        }
        var limits = HostileURLTests.quick
        limits.bodyBytes = 100_000
        for path in ["/announced", "/silent"] {
            #expect(
                try Self.error(server, path, limits)
                    == .tooLarge(url: server.url(path), reason: "it has more than 100000 bytes"))
        }
        limits.bodyBytes = 200_000
        #expect(try Self.fetcher(server, limits).fetch(WebURL(server.url("/silent"))).body == body)
    }

    @Test func `a head above the limit is refused`() throws {
        let server = try LocalServer { _ in
            .response("200 OK", (0..<3000).map { "X-\($0): " + String(repeating: "y", count: 50) })
        }
        let error = try Self.error(server, "/")
        #expect(error?.description.contains("more than") == true)
    }

    @Test func `packed bodies are unpacked, bombs are not`() throws {
        let page = [UInt8]("<p>At least 300 people use it every week.".utf8)
        let bomb = Packed.bomb(blocks: 1000)
        let server = try LocalServer { request in
            switch request.target {
            case "/gzip": .response("200 OK", ["Content-Encoding: gzip"], Gzip.member(page) ?? [])
            case "/twice":
                .response("200 OK", ["Content-Encoding: gzip, gzip"], Gzip.member(Gzip.member(page) ?? []) ?? [])
            case "/thrice": .response("200 OK", ["Content-Encoding: gzip, gzip, gzip"], Gzip.member(page) ?? [])
            case "/lie": .response("200 OK", ["Content-Encoding: gzip"], page)
            default: .response("200 OK", ["Content-Encoding: zstd"], bomb)
            }
        }
        let fetcher = try Self.fetcher(server)
        for path in ["/gzip", "/twice", "/lie"] {
            #expect(try fetcher.fetch(WebURL(server.url(path))).body == page, "\(path)")
        }
        for path in ["/thrice", "/bomb"] {
            let error = try Self.error(server, path)
            guard case .tooLarge = error else {
                Issue.record("\(path): \(error.map { "\($0)" } ?? "")")
                continue
            }
        }
        #expect(bomb.count < 10_000)
    }

    @Test func `a slow server is given up`() throws {
        let server = try LocalServer { request in
            request.target == "/silence"
                ? .silence : .slowly(Array("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nslow".utf8), milliseconds: 50)
        }
        var limits = HostileURLTests.quick
        limits.seconds = 0.3
        for path in ["/silence", "/drip"] {
            #expect(try Self.error(server, path, limits) == .late(url: server.url(path), seconds: 0.3))
        }
    }

    @Test func `a body that breaks off is kept and said to`() throws {
        let server = try LocalServer { _ in .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf".utf8)) }
        let fetched = try Self.fetcher(server).fetch(WebURL(server.url("/")))
        #expect(fetched.body == Array("half".utf8) && fetched.last.isCut && fetched.notes == ["its body breaks off"])
    }

    @Test func `a chunked body is put together`() throws {
        let server = try LocalServer { _ in
            .bytes(
                Array(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nferr\r\n1\r\ny\r\n0\r\nX-Trailer: 1\r\n\r\n"
                        .utf8))
        }
        let fetched = try Self.fetcher(server).fetch(WebURL(server.url("/")))
        #expect(fetched.body == Array("ferry".utf8))
        #expect(fetched.last.field("transfer-encoding") == "chunked" && fetched.last.field("x-trailer") == nil)
    }

    @Test(arguments: [
        "", "HTTP/9 no\r\n\r\n", "\u{0}\u{1}\u{2}", "SSH-2.0-x\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
    ])
    func `what is no answer of HTTP is a failure that is told`(bytes: String) throws {
        let server = try LocalServer { _ in .bytes(Array(bytes.utf8)) }
        let error = try Self.error(server, "/")
        #expect(error?.isRefusal == false)
    }

    @Test func `a server that is not there is told`() throws {
        let port = try LocalServer { _ in .silence }.port
        let fetcher = try HostileURLTests.fetcher(ports: [], allowed: ["127.0.0.1:\(port)"])
        let error = #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://127.0.0.1:\(port)/")) }
        guard case .unreached = error else {
            Issue.record("\(error.map { "\($0)" } ?? "")")
            return
        }
    }

    @Test func `libcurl that is missing is named with its package`() {
        let error = #expect(throws: FetchError.self) {
            _ = try CurlTransport(libraries: ["libnothing-of-this-name.so.4"])
        }
        #expect(error?.description.contains("apt-get install libcurl4") == true)
    }

    // MARK: Politeness, on a clock of the test's own

    static func scripted(
        _ clock: TestClock, _ limits: FetchLimits = FetchLimits(), seed: UInt64 = 1,
        _ answer: @escaping (TransportRequest, Int) -> TransportAnswer
    ) -> (Fetcher, ScriptedTransport) {
        let transport = ScriptedTransport(clock, answer)
        var policy = AddressPolicy()
        policy.allowances = [AddressPolicy.Allowance("127.0.0.1")].compactMap { $0 }
        let resolver = Resolver { _ in .addresses([IPAddress("127.0.0.1")].compactMap { $0 }) }
        let fetcher = Fetcher(
            agent: "Quoth/test", policy: policy, limits: limits, clock: clock.clock, resolver: resolver, seed: seed,
            transport: transport)
        fetcher.obeysRobots = false
        return (fetcher, transport)
    }

    @Test func `a host is left alone for a second between two requests, another host is not waited for`() throws {
        let clock = TestClock()
        let (fetcher, transport) = Self.scripted(clock) { _, _ in ScriptedTransport.response(200) }
        for url in ["http://a.example/1", "http://a.example/2", "http://b.example/", "http://a.example/3"] {
            _ = try fetcher.fetch(WebURL(url))
        }
        let start = transport.requests[0].time
        #expect(transport.requests.map { $0.time - start } == [0, 1000, 1000, 2000])
    }

    @Test(arguments: [
        ("3", 3), ("0", 1), ("Tue, 14 Nov 2023 22:13:25 GMT", 5), ("Tue, 14 Nov 2023 22:13:00 GMT", 1), ("soon", 1),
        ("-5", 1),
    ])
    func `a server that asks to come back later is given its time`(value: String, seconds: Int) throws {
        let clock = TestClock()
        let (fetcher, transport) = Self.scripted(clock) { _, count in
            count == 1 ? ScriptedTransport.response(503, ["Retry-After: \(value)"]) : ScriptedTransport.response(200)
        }
        #expect(try fetcher.fetch(WebURL("http://a.example/")).last.status == 200)
        let wait = transport.requests[1].time - transport.requests[0].time
        // The wait of the try itself, half a second to a second, may come on top.
        #expect((seconds * 1000...seconds * 1000 + 1000).contains(wait), "\(wait)")
    }

    @Test func `a server that asks for more time than a run has gets no second try`() throws {
        let clock = TestClock()
        let (fetcher, transport) = Self.scripted(clock) { _, _ in ScriptedTransport.response(429, ["Retry-After: 3600"])
        }
        #expect(try fetcher.fetch(WebURL("http://a.example/")).last.status == 429)
        #expect(transport.requests.count == 1)
        #expect(fetcher.nextTurn(of: "a.example") == clock.now + 3_600_000)
    }

    @Test func `tries are spread, each later than the one before, the same with the same seed`() throws {
        func waits(seed: UInt64) throws -> [Int] {
            let clock = TestClock()
            let (fetcher, transport) = Self.scripted(clock, seed: seed) { _, _ in ScriptedTransport.response(500) }
            #expect(try fetcher.fetch(WebURL("http://a.example/")).last.status == 500)
            return zip(transport.requests, transport.requests.dropFirst()).map { $1.time - $0.time }
        }
        let first = try waits(seed: 7)
        #expect(first.count == 2 && (1000...2000).contains(first[0]) && (1000...3000).contains(first[1]))
        #expect(try waits(seed: 7) == first)
        #expect(try (1...20).contains { try waits(seed: $0) != first })
    }

    @Test func `a host that fails again and again is left alone, longer each time`() throws {
        let clock = TestClock()
        var limits = FetchLimits()
        limits.retries = 0
        var isUp = false
        let (fetcher, transport) = Self.scripted(clock, limits) { _, _ in
            isUp ? ScriptedTransport.response(200) : TransportAnswer(outcome: .unreached)
        }
        func fetch() throws -> Int { try fetcher.fetch(WebURL("http://a.example/")).last.status }
        for _ in 1...5 { #expect(throws: FetchError.self) { try fetch() } }
        #expect(transport.requests.count == 5)
        let paused = #expect(throws: FetchError.self) { try fetch() }
        #expect(paused == .paused(url: "http://a.example/", host: "a.example", seconds: 300, failures: 5))
        #expect(transport.requests.count == 5)
        clock.pass(300_000)
        #expect(throws: FetchError.self) { try fetch() }
        #expect(transport.requests.count == 6)
        clock.pass(599_000)
        #expect(throws: FetchError.self) { try fetch() }
        #expect(transport.requests.count == 6)
        clock.pass(1000)
        isUp = true
        #expect(try fetch() == 200)
        #expect(try fetch() == 200)
    }

    // MARK: robots.txt

    @Test func `a robots.txt is asked for once a day and obeyed`() throws {
        let clock = TestClock()
        let (fetcher, transport) = Self.scripted(clock) { request, _ in
            request.url.target == "/robots.txt"
                ? ScriptedTransport.response(200, [], "User-agent: *\nDisallow: /private")
                : ScriptedTransport.response(200)
        }
        fetcher.obeysRobots = true
        func robots() -> Int { transport.requests.count { $0.url.hasSuffix("/robots.txt") } }
        _ = try fetcher.fetch(WebURL("http://a.example/x"))
        let error = #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://a.example/private")) }
        #expect(error?.isRefusal == true && robots() == 1 && transport.requests.count == 2)
        clock.pass(86_300_000)
        _ = try fetcher.fetch(WebURL("http://a.example/y"))
        #expect(robots() == 1)
        clock.pass(200_000)
        _ = try fetcher.fetch(WebURL("http://a.example/z"))
        #expect(robots() == 2)
        _ = try fetcher.fetch(WebURL("http://b.example/z"))
        #expect(robots() == 3)
    }

    @Test(arguments: [(404, true), (403, true), (410, true), (429, true), (500, false), (503, false)])
    func `without a robots.txt all is allowed, where the server fails nothing is`(status: Int, isAllowed: Bool) throws {
        let clock = TestClock()
        var limits = FetchLimits()
        limits.retries = 0
        let (fetcher, _) = Self.scripted(clock, limits) { request, _ in
            ScriptedTransport.response(
                request.url.target == "/robots.txt" ? status : 200, [], "User-agent: *\nDisallow: /")
        }
        fetcher.obeysRobots = true
        let fetched = try? fetcher.fetch(WebURL("http://a.example/x"))
        #expect((fetched?.last.status == 200) == isAllowed)
        if !isAllowed {
            let error = #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://a.example/x")) }
            #expect(error?.isRefusal == true && error?.isPassing == true)
        }
    }

    @Test func `a robots.txt that leads on is followed, and one that cannot be reached forbids`() throws {
        let clock = TestClock()
        var limits = FetchLimits()
        limits.retries = 0
        let (fetcher, _) = Self.scripted(clock, limits) { request, _ in
            switch request.url.description {
            case "http://a.example/robots.txt": ScriptedTransport.response(301, ["Location: http://b.example/r"])
            case "http://b.example/r": ScriptedTransport.response(200, [], "User-agent: *\nDisallow: /x")
            case "http://c.example/robots.txt": TransportAnswer(outcome: .unreached)
            case "http://d.example/robots.txt": ScriptedTransport.response(301, ["Location: /robots.txt"])
            default: ScriptedTransport.response(200)
            }
        }
        fetcher.obeysRobots = true
        #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://a.example/x")) }
        #expect(try fetcher.fetch(WebURL("http://a.example/y")).last.status == 200)
        let error = #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://c.example/y")) }
        #expect(error?.isRefusal == false && error?.isPassing == true)
        #expect(try fetcher.fetch(WebURL("http://d.example/y")).last.status == 200)
    }

    @Test func `each address of a redirect has its own robots.txt`() throws {
        let clock = TestClock()
        let (fetcher, transport) = Self.scripted(clock) { request, _ in
            switch request.url.description {
            case "http://b.example/robots.txt": ScriptedTransport.response(200, [], "User-agent: *\nDisallow: /")
            case "http://a.example/robots.txt": ScriptedTransport.response(404)
            default: ScriptedTransport.response(302, ["Location: http://b.example/x"])
            }
        }
        fetcher.obeysRobots = true
        #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://a.example/")) }
        #expect(!transport.requests.contains { $0.url == "http://b.example/x" })
    }
}
