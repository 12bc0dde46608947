import Foundation
import Testing

@testable import quoth

/// `quoth fetch`, and addresses as inputs of the other commands, against a server of the tests' own.
@Suite struct FetchCommandTests {
    static func page(_ title: String, _ words: String) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>\(title)</title></head><body><article><h1>\(title)</h1>
        <p>2 March 2025</p><p>Hanna Lund, chair of the Sound Passengers’ Club, said: “\(words)”</p>
        <p>The club was founded in 1987 and has some two thousand members on both shores of the sound.</p>
        </article></body></html>
        """
    }

    /// A site with two statements, a feed, a sitemap of a sitemap, and a page that its robots.txt forbids.
    static func site() throws -> SmallServer {
        try SmallServer { target, port in
            let origin = "http://127.0.0.1:\(port)"
            switch target {
            case "/robots.txt": return ("text/plain", "User-agent: *\nDisallow: /private\n")
            case "/ferry": return ("text/html", page("Night ferry", "At least 300 people use it every week."))
            case "/boats": return ("text/html", page("Old boats", "The boats are older than most of our members."))
            case "/feed":
                return (
                    "application/rss+xml",
                    """
                    <?xml version="1.0"?><rss version="2.0"><channel><title>Sound news</title><link>\(origin)/</link>
                    <item><title>Night ferry</title><link>\(origin)/ferry</link><description>In short.</description></item>
                    <item><title>Old boats</title><link>/boats</link><description>In short.</description></item>
                    </channel></rss>
                    """
                )
            case "/sitemap.xml":
                return (
                    "application/xml",
                    """
                    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>\(origin)/pages.xml</loc>
                    </sitemap></sitemapindex>
                    """
                )
            case "/pages.xml":
                return (
                    "application/xml",
                    """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>\(origin)/ferry</loc></url><url>
                    <loc>\(origin)/boats</loc></url><url><loc>http://other.example/</loc></url></urlset>
                    """
                )
            default: return nil
            }
        }
    }

    static func fetching(_ site: SmallServer) -> [String] {
        ["--allow-private", "127.0.0.1:\(site.port)", "--delay", "0"]
    }

    @Test func `a page is kept as an archive that other commands read`() async throws {
        let (place, site) = (try Workplace(), try Self.site())
        defer { place.remove() }
        let fetched = await place.run(
            ["fetch", site.url("/ferry"), "-o", "@ferry.warc.gz"] + Self.fetching(site))
        #expect(fetched.status == .fine, "\(fetched.err)")
        #expect(fetched.out.hasPrefix("200\t") && fetched.out.hasSuffix("\t\(site.url("/ferry"))\n"))
        let fromArchive = await place.run(["check", "@draft.md", "--against", "@ferry.warc.gz", "--plain"])
        #expect(fromArchive.out.contains("\tverbatim\t"), "\(fromArchive.out) \(fromArchive.err)")
        let fromAddress = await place.run(
            ["check", "@draft.md", "--against", site.url("/ferry"), "--plain"] + Self.fetching(site))
        #expect(fromAddress.out.contains("\tverbatim\t"), "\(fromAddress.out) \(fromAddress.err)")
    }

    @Test(arguments: ["/feed", "/sitemap.xml"])
    func `the pages of feeds and sitemaps are added`(path: String) async throws {
        let (place, site) = (try Workplace(), try Self.site())
        defer { place.remove() }
        let arguments = ["add", "--record", "@record", site.url(path), "--follow"] + Self.fetching(site)
        let added = await place.run(arguments)
        #expect(added.status == .fine && added.err.contains("2 documents added"), "\(added.err)")
        let again = await place.run(arguments)
        #expect(again.status == .fine && again.err.contains("0 documents added"), "\(again.err)")
        let checked = await place.run(["check", "@draft.md", "--against", "@record", "--plain"])
        #expect(checked.out.contains("\tverbatim\t"), "\(checked.out)")
    }

    @Test func `a feed that is not followed gives its entries`() async throws {
        let (place, site) = (try Workplace(), try Self.site())
        defer { place.remove() }
        let quotes = await place.run(["extract", site.url("/feed"), "--plain"] + Self.fetching(site))
        #expect(quotes.status == .fine && quotes.out.split(separator: "\n").count == 2, "\(quotes.out) \(quotes.err)")
    }

    @Test func `what is refused by a rule has exit code 4`() async throws {
        let (place, site) = (try Workplace(), try Self.site())
        defer { place.remove() }
        for url in [site.url("/ferry"), "http://127.1/", "http://user@host.example/"] {
            let fetched = await place.run(["fetch", url, "-o", "@a.warc"])
            #expect(fetched.status == .refused && fetched.err.contains("is not fetched"), "\(fetched.err)")
            let added = await place.run(["add", "--record", "@record", url])
            #expect(added.status == .refused, "\(added.err)")
        }
        let robots = await place.run(["fetch", site.url("/private"), "-o", "@a.warc"] + Self.fetching(site))
        #expect(robots.status == .refused && robots.err.contains("robots.txt"), "\(robots.err)")
        let ignored = await place.run(
            ["fetch", site.url("/private"), "-o", "@a.warc", "--ignore-robots"] + Self.fetching(site))
        #expect(ignored.status == .error && ignored.err.contains("answers 404"), "\(ignored.err)")
        #expect(!site.targets.contains("/private") || site.targets.filter { $0 == "/private" }.count == 1)
    }

    @Test func `a page that is missing leaves the others`() async throws {
        let (place, site) = (try Workplace(), try Self.site())
        defer { place.remove() }
        let added = await place.run(
            ["add", "--record", "@record", site.url("/none"), site.url("/ferry"), "@draft.md"] + Self.fetching(site))
        #expect(added.status == .partial && added.err.contains("2 documents added"), "\(added.err)")
        let limited = await place.run(
            ["add", "--record", "@other", site.url("/feed"), "--follow", "--max-pages", "1"] + Self.fetching(site))
        #expect(limited.status == .partial && limited.err.contains("leads to 1 more addresses"), "\(limited.err)")
    }

    @Test(arguments: [
        ["--allow-private", "x"], ["--allow-private", "10.0.0.1/8"], ["--delay", "-1"], ["--contact", "me"],
        ["--max-pages", "-1"], ["--allow-port", "70000"],
    ])
    func `options that mean nothing are wrong usage`(options: [String]) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let run = await place.run(["fetch", "https://ferry.example/", "-o", "@a.warc"] + options)
        #expect(run.status == .usage, "\(run.err)")
    }
}
