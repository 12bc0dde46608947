import Glibc
import Testing

@testable import QuothRecord

/// Nothing that is not on the public internet hears of us.
@Suite struct HostileURLTests {
    static let resolver = Resolver { name in
        guard let texts = HostileURLs.names[name] else { return .failure("no such name") }
        return .addresses(texts.compactMap { IPAddress($0) })
    }

    /// A fetcher without waits that asks for no robots.txt; the ports in `ports` count as the web's.
    static func fetcher(
        ports: [UInt16], allowed: [String] = [], resolver: Resolver = resolver, limits: FetchLimits = quick
    ) throws -> Fetcher {
        var policy = AddressPolicy()
        policy.ports.formUnion(ports)
        policy.allowances = allowed.compactMap { AddressPolicy.Allowance($0) }
        try #require(policy.allowances.count == allowed.count)
        let fetcher = try Fetcher(agent: "Quoth/test", policy: policy, limits: limits, resolver: resolver)
        fetcher.obeysRobots = false
        return fetcher
    }

    static var quick: FetchLimits {
        var limits = FetchLimits()
        (limits.delay, limits.retries, limits.seconds, limits.connectSeconds) = (0, 0, 3, 1)
        return limits
    }

    @Test func `the table has at least 120 addresses, all different`() {
        #expect(HostileURLs.direct.count >= 120 && Set(HostileURLs.direct).count == HostileURLs.direct.count)
    }

    @Test func `every hostile address is refused, and no server hears of it`() throws {
        let four = try LocalServer { _ in .page("secret") }
        let six = try LocalServer(isSix: true) { _ in .page("secret") }
        for server in [four, six] {
            let fetcher = try Self.fetcher(ports: [server.port])
            for text in HostileURLs.direct {
                let url = text.replacing("PORT", with: "\(server.port)")
                let error = #expect(throws: FetchError.self, "\(url)") { try fetcher.fetch(WebURL(url)) }
                #expect(error?.isRefusal == true, "\(url): \(error.map { "\($0)" } ?? "fetched")")
            }
        }
        usleep(50_000)
        #expect(four.seen == (0, 0) && six.seen == (0, 0))
    }

    @Test(arguments: ["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"])
    func `no redirect leads to a hostile address`(status: String) throws {
        let inner = try LocalServer { _ in .page("secret") }
        let port = inner.port
        let outer = try LocalServer { request in
            let place = Int(request.target.dropFirst()) ?? 0
            return .redirect(HostileURLs.redirects[place].replacing("PORT", with: "\(port)"), status: status)
        }
        // The inner server's port is one of the web's, and only the outer server's address is allowed.
        let fetcher = try Self.fetcher(ports: [inner.port], allowed: ["127.0.0.1:\(outer.port)"])
        for place in HostileURLs.redirects.indices {
            let error = #expect(throws: FetchError.self, "\(HostileURLs.redirects[place])") {
                try fetcher.fetch(WebURL(outer.url("/\(place)")))
            }
            #expect(error?.isRefusal == true, "\(HostileURLs.redirects[place]): \(error.map { "\($0)" } ?? "")")
        }
        #expect(outer.requests.count == HostileURLs.redirects.count)
        #expect(inner.seen == (0, 0))
    }

    @Test func `a name that changes its address between two questions is asked once, and checked each time`() throws {
        let good = try LocalServer { _ in .page("public") }
        let questions = Counter()
        let flipping = Resolver { _ in
            .addresses([IPAddress(questions.next() % 2 == 0 ? "127.0.0.1" : "127.0.0.3")].compactMap { $0 })
        }
        let fetcher = try Self.fetcher(ports: [], allowed: ["127.0.0.1:\(good.port)"], resolver: flipping)
        let url = try WebURL(good.url("/", host: "flip.example"))
        #expect(try fetcher.fetch(url).last.status == 200)
        #expect(questions.count == 1)
        #expect(throws: FetchError.self) { try fetcher.fetch(url) }
        #expect(questions.count == 2)
        #expect(try fetcher.fetch(url).last.status == 200)
        #expect(good.requests.count == 2)
    }

    @Test func `the socket's own address decides where all other checks are passed by`() throws {
        let server = try LocalServer { _ in .page("secret") }
        let transport = try CurlTransport()
        for host in ["127.0.0.1", "loop.example"] {
            var asked: [IPAddress] = []
            let answer = transport.send(
                TransportRequest(
                    url: try WebURL(server.url("/", host: host)), addresses: [try #require(IPAddress("127.0.0.1"))],
                    headers: [], limits: Self.quick,
                    mayConnect: { address, port in
                        asked.append(address)
                        return AddressPolicy().refusal(of: address, port: port) == nil
                    }))
            #expect(answer.outcome == .refused && asked == [IPAddress("127.0.0.1")])
        }
        #expect(server.seen == (0, 0))
    }

    @Test func `proxies of the environment are not used`() throws {
        let proxy = try LocalServer { _ in .page("proxied") }
        let server = try LocalServer { _ in .page("direct") }
        setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
        defer { unsetenv("http_proxy") }
        let fetcher = try Self.fetcher(ports: [], allowed: ["127.0.0.1:\(server.port)"])
        #expect(try fetcher.fetch(WebURL(server.url("/"))).body == Array("direct".utf8))
        #expect(proxy.seen == (0, 0))
    }

    static let legitimate = [
        "/", "/a/b/c.html", "/a/../b", "/?", "/?q=a%20b&c=%C3%A9", "/press releases/2025", "/größe", "/a;b=c/d,e",
        "/100%", "/a//b", "/~anna/", "/x#part", "/%7Eanna", "/a|b", "/q?x=[1]", "/?next=http://127.0.0.1/", "/a@b",
        "/:80",
    ]

    @Test func `what is legitimate is fetched`() throws {
        let four = try LocalServer { .page($0.target) }
        let six = try LocalServer(isSix: true) { .page($0.target) }
        let names: [String: String] = [
            "ferry.example": "127.0.0.1", "xn--mnchen-3ya.example": "127.0.0.1", "a_b.example": "127.0.0.1",
            "ferry6.example": "::1", "1a.example": "127.0.0.1", "123.example": "127.0.0.1",
            "xn--e1afmkfd.example": "127.0.0.1",
        ]
        let resolver = Resolver { name in
            names[name].flatMap { IPAddress($0) }.map { .addresses([$0]) } ?? .failure("none")
        }
        let allowed = ["127.0.0.1:\(four.port)", "[::1]:\(six.port)"]
        let fetcher = try Self.fetcher(ports: [], allowed: allowed, resolver: resolver)
        let hosts = [
            "127.0.0.1", "ferry.example", "FERRY.Example", "münchen.example", "MÜNCHEN.example", "a_b.example",
            "1a.example",
            "123.example", "пример.example",
        ]
        for host in hosts {
            for path in Self.legitimate {
                let url = try WebURL(four.url(path, host: host))
                let fetched = try fetcher.fetch(url)
                #expect(String(decoding: fetched.body, as: UTF8.self) == url.target, "\(url)")
            }
        }
        for host in ["[::1]", "ferry6.example", "[0:0::1]"] {
            #expect(try fetcher.fetch(WebURL(six.url("/", host: host))).last.address == "::1")
        }
        #expect(four.requests.count == hosts.count * Self.legitimate.count && six.requests.count == 3)
    }
}
