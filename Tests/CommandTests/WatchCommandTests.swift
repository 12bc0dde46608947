import Foundation
import Synchronization
import Testing

@testable import QuothRecord
@testable import quoth

/// `quoth watch` against a site that changes.
@Suite struct WatchCommandTests {
    /// A site whose pages are set by the test.
    final class Site: Sendable {
        private let pages = Mutex<[String: String]>([:])

        func set(_ path: String, _ body: String?) { pages.withLock { $0[path] = body } }
        func page(_ path: String) -> String? { pages.withLock { $0[path] } }
    }

    static func feed(_ paths: [String]) -> String {
        let items = paths.map { "<item><title>\($0)</title><link>\($0)</link><description>Short.</description></item>" }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>" + items.joined()
            + "</channel></rss>"
    }

    static func start(isTagged: Bool = false) throws -> (place: Workplace, site: Site, server: SmallServer) {
        let site = Site()
        let server = try SmallServer(isTagged: isTagged) { target, _ in
            site.page(target).map { (target.hasPrefix("/feed") ? "application/rss+xml" : "text/html", $0) }
        }
        return (try Workplace(), site, server)
    }

    /// Lets every item be due.
    static func passTime(_ place: Workplace) throws {
        let database = try Database(place.path("record") + "/record.sqlite", .readWrite)
        try database.execute("UPDATE watch SET next_at = '2000-01-01T00:00:00Z'")
    }

    static func run(_ place: Workplace, _ server: SmallServer, _ more: [String] = []) async throws -> (
        status: RunStatus, out: String, err: String
    ) {
        await place.run(["watch", "run", "--record", "@record", "--once"] + FetchCommandTests.fetching(server) + more)
    }

    @Test func `a page that changes gets a version, one that stays does not`() async throws {
        let (place, site, server) = try Self.start()
        defer { place.remove() }
        site.set("/ferry", FetchCommandTests.page("Ferry", "At least 300 people use it every week."))
        let added = await place.run(["watch", "add", "--record", "@record", server.url("/ferry"), "--every", "10m"])
        #expect(added.status == .fine && added.err.contains("1 address is watched now"), "\(added.err)")
        let first = try await Self.run(place, server)
        #expect(first.status == .fine && first.out == "new\t\(server.url("/ferry"))\n", "\(first.out) \(first.err)")
        let early = try await Self.run(place, server)
        #expect(early.status == .fine && early.out == "")
        try Self.passTime(place)
        let same = try await Self.run(place, server)
        #expect(same.out == "as it was\t\(server.url("/ferry"))\n", "\(same.out) \(same.err)")
        site.set("/ferry", FetchCommandTests.page("Ferry", "At least 400 people use it every week."))
        try Self.passTime(place)
        let changed = try await Self.run(place, server)
        #expect(changed.out == "changed\t\(server.url("/ferry"))\n", "\(changed.out) \(changed.err)")
    }

    @Test func `new entries of a feed are followed, each once, and tried again where that may help`() async throws {
        let (place, site, server) = try Self.start()
        defer { place.remove() }
        for path in ["/one", "/two"] { site.set(path, FetchCommandTests.page(path, "We stay with \(path) of it all.")) }
        site.set("/feed", Self.feed(["/one", "/gone"]))
        _ = await place.run(["watch", "add", "--record", "@record", server.url("/feed"), "--follow"])
        let first = try await Self.run(place, server)
        #expect(
            first.status == .partial && first.out.contains("new\t\(server.url("/one"))"), "\(first.out) \(first.err)")
        #expect(first.err.contains("\(server.url("/gone")) answers 404"))
        site.set("/feed", Self.feed(["/two", "/one", "/gone"]))
        try Self.passTime(place)
        let second = try await Self.run(place, server)
        #expect(
            second.status == .fine && second.out.contains("new\t\(server.url("/two"))"), "\(second.out) \(second.err)")
        #expect(server.targets.count { $0 == "/one" } == 1 && server.targets.count { $0 == "/gone" } == 1)
        #expect(server.targets.count { $0 == "/robots.txt" } == 1)
    }

    @Test func `what fails is told in the list and tried later each time`() async throws {
        let (place, _, server) = try Self.start()
        defer { place.remove() }
        _ = await place.run(["watch", "add", "--record", "@record", server.url("/ferry"), "--every", "10m"])
        var waits: [Int] = []
        for _ in 1...3 {
            let run = try await Self.run(place, server)
            #expect(run.status == .error && run.err.contains("answers 404"), "\(run.err)")
            let item = try #require(try WatchList(place.path("record")).items().first)
            let wait = try #require(try WatchList(place.path("record")).waitForNext())
            #expect(
                item.lastStatus == 404 && item.failures == waits.count + 1 && item.lastError?.contains("404") == true)
            waits.append(wait / 1000)
            try Self.passTime(place)
        }
        #expect(
            (590...661).contains(waits[0]) && (1190...1321).contains(waits[1]) && (2390...2641).contains(waits[2]),
            "\(waits)")
        let listed = await place.run(["watch", "list", "--record", "@record"])
        #expect(listed.out.contains("\t10m\tpage\t") && listed.out.contains("\t404\t3\t"), "\(listed.out)")
        let lines = await place.run(["watch", "list", "--record", "@record", "--json"])
        #expect(lines.out.contains("\"failures\":3"))
    }

    @Test func `addresses come from a file, change and go`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(
            "# ours\nhttps://a.example/news 15m follow\n\n  https://b.example/\nhttps://c.example/ often\nftp://d.example/\n",
            to: "list.txt")
        let added = await place.run(["watch", "add", "--record", "@record", "--from", "@list.txt", "--every", "2h"])
        #expect(added.status == .partial && added.err.contains("2 addresses are watched"), "\(added.err)")
        #expect(added.err.contains("list.txt, line 5: often") && added.err.contains("list.txt, line 6"), "\(added.err)")
        let items = try WatchList(place.path("record")).items()
        #expect(items.map(\.url) == ["https://a.example/news", "https://b.example/"])
        #expect(items.map(\.every) == [900, 7200] && items.map(\.follows) == [true, false])
        let changed = await place.run(["watch", "add", "--record", "@record", "https://b.example", "--every", "1d"])
        #expect(changed.status == .fine && changed.err.contains("1 was before"))
        #expect(try WatchList(place.path("record")).items().map(\.every) == [900, 86_400])
        let removed = await place.run([
            "watch", "remove", "--record", "@record", "https://b.example/", "https://x.example/",
        ])
        #expect(removed.status == .partial && removed.err.contains("https://x.example/ is not watched"))
        #expect(try WatchList(place.path("record")).items().count == 1)
        let none = await place.run(["watch", "list", "--record", "@nothing"])
        #expect(none.status == .error)
        let wrong = await place.run(["watch", "add", "--record", "@record", "https://a.example/", "--every", "5s"])
        #expect(wrong.status == .usage)
    }

    @Test func `that a page has not changed leaves a trace, also in an archive`() async throws {
        let (place, site, server) = try Self.start(isTagged: true)
        defer { place.remove() }
        site.set("/ferry", FetchCommandTests.page("Ferry", "At least 300 people use it every week."))
        _ = await place.run(["watch", "add", "--record", "@record", server.url("/ferry")])
        _ = try await Self.run(place, server, ["-o", "@captures.warc"])
        let key = server.url("/ferry")
        let first = try #require(try Record(place.path("record")).history(of: key)?.versions.first)
        #expect(first.seenAt == first.capturedAt && first.captures == 1)
        try Self.passTime(place)
        let database = try Database(place.path("record") + "/record.sqlite", .readWrite)
        try database.execute("UPDATE capture SET captured_at = '2001-02-03T04:05:06Z'")
        try database.execute("UPDATE version SET first_captured = '2001-02-03T04:05:06Z'")
        let again = try await Self.run(place, server, ["-o", "@captures.warc"])
        #expect(again.status == .fine && again.out == "unchanged\t\(key)\n", "\(again.out) \(again.err)")
        let seen = try #require(try Record(place.path("record")).history(of: key)?.versions.first)
        #expect(seen.captures == 1 && seen.capturedAt == "2001-02-03T04:05:06Z")
        #expect(try #require(seen.seenAt) >= #require(first.capturedAt))
        let archive = try place.text("captures.warc")
        #expect(archive.contains("revisit/server-not-modified"))
        #expect(archive.contains("WARC-Refers-To-Date: 2001-02-03T04:05:06Z"))
        let told = await place.run(["versions", "--record", "@record", key])
        #expect(told.out.contains("seen until"), "\(told.out)")
        let item = try #require(try WatchList(place.path("record")).items().first)
        #expect(item.lastStatus == 304 && item.lastAt != nil)
    }

    @Test func `what is paused is not polled until it is resumed`() async throws {
        let (place, site, server) = try Self.start()
        defer { place.remove() }
        for path in ["/one", "/two"] {
            site.set(path, FetchCommandTests.page(path, "We stay with \(path) of it all."))
            _ = await place.run(["watch", "add", "--record", "@record", server.url(path)])
        }
        #expect(await place.run(["watch", "pause", "--record", "@record", server.url("/one")]).status == .fine)
        let run = try await Self.run(place, server)
        #expect(run.out == "new\t\(server.url("/two"))\n", "\(run.out)")
        let listed = await place.run(["watch", "list", "--record", "@record"])
        #expect(listed.out.contains("/one\t1h\tpage\tpaused\t"), "\(listed.out)")
        #expect(await place.run(["watch", "list", "--record", "@record", "--json"]).out.contains("\"paused\":true"))
        // Naming it again changes how it is watched, not that it rests.
        _ = await place.run(["watch", "add", "--record", "@record", server.url("/one"), "--every", "2h"])
        #expect(try await Self.run(place, server).out == "")
        #expect(await place.run(["watch", "resume", "--record", "@record", "--all"]).status == .fine)
        #expect(try await Self.run(place, server).out == "new\t\(server.url("/one"))\n")
        let other = await place.run(["watch", "pause", "--record", "@record", "https://x.example/"])
        #expect(other.status == .error && other.err.contains("is not watched"))
        #expect(await place.run(["watch", "resume", "--record", "@record"]).status == .usage)
    }

    @Test func `what is watched can be kept as an archive, too`() async throws {
        let (place, site, server) = try Self.start()
        defer { place.remove() }
        site.set("/ferry", FetchCommandTests.page("Ferry", "At least 300 people use it every week."))
        _ = await place.run(["watch", "add", "--record", "@record", server.url("/ferry")])
        let run = try await Self.run(place, server, ["-o", "@captures.warc.gz"])
        #expect(run.status == .fine, "\(run.err)")
        let quotes = await place.run(["quotes", "@captures.warc.gz", "--plain"])
        #expect(quotes.out.contains("At least 300 people"), "\(quotes.out)")
    }
}
