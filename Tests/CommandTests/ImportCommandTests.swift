import Foundation
import Quoth
import Testing

@testable import quoth

/// `quoth import`, on folders as the other programs write them.
struct ImportCommandTests {
    private static func place() throws -> Workplace {
        let place = try Workplace()
        for folder in [
            "data/aaaa", "data/bbbb", "box/archive/1740906000.25", "box/archive/1740909600", "box/archive/x",
        ] {
            try FileManager.default.createDirectory(atPath: place.path(folder), withIntermediateDirectories: true)
        }
        return place
    }

    @Test func `texts of changedetection come with their address and time`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        try place.write(
            #"{"watching":{"aaaa":{"url":"https://quay.example/news","title":"Quay","paused":false},"cccc":{"url":"https://none.example/"}}}"#,
            to: "data/url-watches.json")
        try place.write(
            #"{"url":"https://mill.example/","time_between_check":{"hours":3}}"#, to: "data/bbbb/watch.json")
        try place.write(
            "1740906000,/datastore/aaaa/one.txt\n1740992400,two.txt\n\nnonsense\n17,gone.txt\n",
            to: "data/aaaa/history.txt")
        try place.write("The quay is open, said the harbour board on Sunday morning.", to: "data/aaaa/one.txt")
        try place.write("The quay is closed, said the harbour board on Monday morning.", to: "data/aaaa/two.txt")
        try place.write("1740906060,three.txt\n", to: "data/bbbb/history.txt")
        try place.write("The mill stands still until the trust has mended its roof.", to: "data/bbbb/three.txt")
        let added = await place.run(["import", "changedetection", "@data", "--record", "@record"])
        #expect(added.status == .fine, "\(added.err)")
        let export = await place.run(["export", "@record", "--format", "csv"])
        #expect(export.status == .fine)
        let lines = await place.run(["export", "@record"]).out.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.contains { $0.contains("2025-03-02T09:00:00Z") && $0.contains("https://quay.example/news") })
        #expect(lines.contains { $0.contains("2025-03-02T09:01:00Z") && $0.contains("https://mill.example/") })
        let again = await place.run(["import", "changedetection", "@data", "--record", "@record"])
        #expect(again.status == .fine && again.err.contains("3 were there already"), "\(again.err)")
        #expect(await place.run(["import", "changedetection", "@sources", "--record", "@record"]).status == .error)
    }

    @Test func `a page that is packed with brotli is taken, and its text is another form of it`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        try place.write(#"{"watching":{"aaaa":{"url":"https://quay.example/news"}}}"#, to: "data/url-watches.json")
        try place.write("1740906000,one.txt\n", to: "data/aaaa/history.txt")
        try place.write("Only the text.", to: "data/aaaa/one.txt")
        // A brotli stream of one uncompressed block (RFC 7932, section 9): window of 16 bits, length less one in 16 bits.
        let page = Array(Workplace.statement.utf8)
        let length = page.count - 1
        var bits: [UInt8] = []
        func put(_ value: Int, _ count: Int) { for i in 0..<count { bits.append(UInt8(value >> i & 1)) } }
        put(0, 1)
        put(0, 1)
        put(0, 2)
        put(length, 16)
        put(1, 1)
        while bits.count % 8 != 0 { bits.append(0) }
        let head = stride(from: 0, to: bits.count, by: 8).map { at in
            (0..<8).reduce(UInt8(0)) { $0 | bits[at + $1] << UInt8($1) }
        }
        try Data(head + page + [3]).write(to: place.folder.appending(path: "data/aaaa/1740906000.html.br"))
        let added = await place.run(["import", "changedetection", "@data", "--record", "@record"])
        #expect(added.status == .fine, "\(added.err)")
        let export = await place.run(["export", "@record"]).out
        #expect(export.contains("Ferry service: our answer") && export.contains("Only the text"))
        let versions = await place.run(["versions", "--record", "@record", "https://quay.example/news", "--json"]).out
        // One page as read by two programs is no change.
        #expect(versions.contains("\"form\":\"page\"") && versions.contains("\"form\":\"text\""), "\(versions)")
        #expect(!versions.contains("classes") && versions.components(separatedBy: "superseded\":true").count == 2)
        let found = await place.run(["search", "--record", "@record", "site:quay.example", "--plain"]).out
        #expect(found.contains("Ferry service") && found.split(separator: "\n").count == 1, "\(found)")
    }

    @Test func `snapshots of ArchiveBox come with the page that was kept, and nothing outside of their folder`()
        async throws
    {
        let place = try Self.place()
        defer { place.remove() }
        try place.write(
            #"{"url":"https://quay.example/ferry","timestamp":"1740906000.25","history":{"dom":[{"status":"succeeded","output":"output.html","start_ts":"2025-03-02T10:00:00.5+01:00"}]}}"#,
            to: "box/archive/1740906000.25/index.json")
        try place.write(Workplace.statement, to: "box/archive/1740906000.25/output.html")
        try place.write(
            #"{"url":"https://mill.example/","timestamp":"1740909600"}"#, to: "box/archive/1740909600/index.json")
        try place.write(
            Workplace.statement.replacing("night ferry", with: "old mill"), to: "box/archive/1740909600/singlefile.html"
        )
        try place.write(
            #"{"url":"https://out.example/","history":{"wget":[{"status":"succeeded","output":"../../../draft.md"}]}}"#,
            to: "box/archive/x/index.json")
        let added = await place.run(["import", "archivebox", "@box", "--record", "@record"])
        #expect(added.status == .fine, "\(added.err)")
        let lines = await place.run(["export", "@record"]).out.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.contains { $0.contains("https://quay.example/ferry") && $0.contains("2025-03-02T09:00:00Z") })
        #expect(lines.contains { $0.contains("https://mill.example/") && $0.contains("2025-03-02T10:00:00Z") })
    }

    @Test func `texts that were packed later, and pages that could not be packed, are found`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        try place.write(#"{"watching":{"aaaa":{"url":"https://quay.example/news"}}}"#, to: "data/url-watches.json")
        try place.write("1740906000,one.txt.br\n1740992400,two.txt\n", to: "data/aaaa/history.txt")
        try place.write("The quay is open, said the harbour board on Sunday morning.", to: "data/aaaa/one.txt")
        try place.write("The quay is closed, said the harbour board on Monday.", to: "data/aaaa/two.txt")
        try place.write("  " + Workplace.statement, to: "data/aaaa/1740992400.html.br")
        try place.write("not packed at all", to: "data/aaaa/1740906000.html.br")
        let added = await place.run(["import", "changedetection", "@data", "--record", "@record"])
        #expect(added.status == .partial && added.err.contains("1740906000.html.br"), "\(added.err)")
        let lines = await place.run(["export", "@record"]).out.split(separator: "\n")
        #expect(lines.count == 3 && lines.contains { $0.contains("on Sunday morning") })
    }

    @Test func `snapshots of newer versions of ArchiveBox are found in both places, each once`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        let own = "box/users/anna/snapshots/20250302/quay.example/0195-aa"
        for folder in [own + "/dom", "box/archive/1740999999/singlefile"] {
            try FileManager.default.createDirectory(atPath: place.path(folder), withIntermediateDirectories: true)
        }
        try place.write(
            """
            {"type":"Snapshot","id":"0195-aa","url":"https://quay.example/ferry","timestamp":"1740906000.25"}
            {"type":"Process","cmd":["chrome"]}
            {"type":"ArchiveResult","plugin":"dom","status":"succeeded","output_str":"output.html","start_ts":"2025-03-02T09:00:00+00:00"}
            """, to: own + "/index.jsonl")
        try place.write(Workplace.statement, to: own + "/dom/output.html")
        try FileManager.default.createSymbolicLink(
            atPath: place.path("box/archive/1740906000.5"), withDestinationPath: place.path(own))
        try place.write(
            #"{"url":"https://mill.example/","timestamp":"1740909600","archive_results":[{"plugin":"singlefile","status":"succeeded","output":"singlefile.html"}]}"#,
            to: "box/archive/1740999999/index.json")
        try place.write(
            Workplace.statement.replacing("night ferry", with: "old mill"),
            to: "box/archive/1740999999/singlefile/singlefile.html")
        let added = await place.run(["import", "archivebox", "@box", "--record", "@record"])
        #expect(added.status == .fine, "\(added.err)")
        let lines = await place.run(["export", "@record"]).out.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.contains { $0.contains("https://quay.example/ferry") && $0.contains("2025-03-02T09:00:00Z") })
        #expect(lines.contains { $0.contains("https://mill.example/") && $0.contains("2025-03-02T10:00:00Z") })
    }

    @Test(arguments: [
        ("\u{FEFF}https://a.example/,x\n", ["https://a.example/"]),
        ("\"He said \"\"no\"\", then left\",https://a.example/\n", ["https://a.example/"]),
        ("12\" disk,https://a.example/\nb,https://b.example/\n", ["https://a.example/", "https://b.example/"]),
        ("\"two\nlines; one cell\";\"https://a.example/?q=a,b\"\r\n", ["https://a.example/?q=a,b"]),
        ("name\turl\nx\thttps://a.example/\t\n", ["https://a.example/"]),
    ])
    func `addresses are found in cells however they are quoted`(table: String, addresses: [String]) {
        #expect(AddressTable.addresses(in: Array(table.utf8)) == addresses)
    }

    @Test func `lists of addresses are watched from now on`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        try place.write(
            """
            <?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="News">
            <outline type="rss" text="Quay" xmlUrl="https://quay.example/feed?a=1&amp;b=2" htmlUrl="https://quay.example/"/>
            <outline text="Deeper"><outline text="yet"><outline type="rss" xmlUrl="https://mill.example/feed"/></outline></outline><outline xmlUrl="https://mill.example/feed"/>
            </outline></body></opml>
            """, to: "feeds.opml")
        let opml = await place.run(["import", "opml", "@feeds.opml", "--record", "@record", "--every", "6h"])
        #expect(opml.status == .fine && opml.err.contains("2 addresses are watched now"), "\(opml.err)")
        try place.write(
            "name;url\r\n\"Quay; old\";\"https://quay.example/a\"\r\nMill;https://mill.example/feed\r\nBad;http://127.0.0.1:99999/\r\n",
            to: "list.csv")
        let csv = await place.run(["import", "csv", "@list.csv", "--record", "@record"])
        #expect(csv.status == .partial && csv.err.contains("1 address is watched now, 1 was before"), "\(csv.err)")
        let listed = await place.run(["watch", "list", "--record", "@record"]).out
        #expect(listed.contains("https://quay.example/feed?a=1&b=2") && listed.contains("https://quay.example/a"))
        #expect(await place.run(["import", "opml", "@list.csv", "--record", "@record"]).status == .error)
    }
}
