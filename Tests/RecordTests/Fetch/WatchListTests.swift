import Foundation
import Testing

@testable import QuothRecord

@Suite struct WatchListTests {
    /// A list in a record of its own, on a clock of the test's.
    static func list(_ clock: TestClock, _ body: (WatchList) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "quoth-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try WatchList.makeRecord(folder)
        try body(try WatchList(folder, clock: clock.clock, seed: 1))
    }

    @Test func `a page is asked for with its validators, until it has others`() throws {
        let clock = TestClock()
        try Self.list(clock) { list in
            var asked: [[String]] = []
            let (fetcher, _) = FetcherTests.scripted(clock) { request, count in
                asked.append(request.headers.filter { $0.hasPrefix("If-") })
                switch count {
                case 1:
                    return ScriptedTransport.response(
                        200, ["ETag: \"a\"", "Last-Modified: Sun, 02 Mar 2025 10:11:12 GMT"])
                case 2: return ScriptedTransport.response(304)
                case 3: return ScriptedTransport.response(304, ["ETag: \"b\""])
                default: return ScriptedTransport.response(200)
                }
            }
            _ = try list.add(WebURL("http://a.example/"), every: 600, follows: false)
            for _ in 1...5 {
                let item = try #require(try list.due().first)
                let result = Result { () throws(FetchError) in
                    try fetcher.fetch(WebURL(item.url), validators: item.validators)
                }
                try list.settle(item, result, isWhole: true)
                #expect(try list.due().isEmpty)
                clock.pass(700_000)
            }
            let both = ["If-None-Match: \"a\"", "If-Modified-Since: Sun, 02 Mar 2025 10:11:12 GMT"]
            #expect(asked == [[], both, both, ["If-None-Match: \"b\""], []])
        }
    }

    @Test func `a page of which something is missing is asked for whole the next time`() throws {
        let clock = TestClock()
        try Self.list(clock) { list in
            let (fetcher, _) = FetcherTests.scripted(clock) { _, _ in ScriptedTransport.response(200, ["ETag: \"a\""]) }
            _ = try list.add(WebURL("http://a.example/"), every: 600, follows: true)
            let item = try #require(try list.due().first)
            try list.settle(item, .success(try fetcher.fetch(WebURL(item.url))), isWhole: false)
            #expect(try list.items().first?.validators == Validators())
        }
    }

    @Test func `a server's wish to be left alone is longer than the period`() throws {
        let clock = TestClock()
        try Self.list(clock) { list in
            let (fetcher, _) = FetcherTests.scripted(clock) { _, _ in
                ScriptedTransport.response(503, ["Retry-After: 86400"])
            }
            _ = try list.add(WebURL("http://a.example/"), every: 600, follows: false)
            let item = try #require(try list.due().first)
            try list.settle(item, .success(try fetcher.fetch(WebURL(item.url))), isWhole: true)
            let wait = try #require(try list.waitForNext())
            #expect((86_399_000...86_461_000).contains(wait), "\(wait)")
        }
    }

    @Test(arguments: [(600, 0, 600), (600, 1, 600), (600, 3, 2400), (600, 40, 86_400), (200_000, 9, 200_000)])
    func `waits grow with failures up to a day`(every: Int, failures: Int, least: Int) {
        var jitter = Jitter(seed: 3)
        for _ in 1...50 {
            let wait = WatchSchedule.wait(every: every, failures: failures, retryAfter: nil, using: &jitter)
            #expect((least...least + least / 10).contains(wait))
        }
    }

    @Test func `a robots.txt is kept between runs`() throws {
        let clock = TestClock()
        try Self.list(clock) { list in
            for run in 1...2 {
                let (fetcher, transport) = FetcherTests.scripted(clock) { request, _ in
                    ScriptedTransport.response(
                        200, [], request.url.target == "/robots.txt" ? "User-agent: *\nDisallow: /x" : "")
                }
                fetcher.obeysRobots = true
                fetcher.robotsStore = list
                #expect(throws: FetchError.self) { try fetcher.fetch(WebURL("http://a.example/x")) }
                #expect(transport.requests.count == (run == 1 ? 1 : 0))
            }
            clock.pass(86_400_000)
            let (fetcher, transport) = FetcherTests.scripted(clock) { _, _ in ScriptedTransport.response(404) }
            fetcher.obeysRobots = true
            fetcher.robotsStore = list
            let fetched = try fetcher.fetch(WebURL("http://a.example/x"))
            #expect(fetched.last.status == 404 && transport.requests.count == 2)
        }
    }
}
