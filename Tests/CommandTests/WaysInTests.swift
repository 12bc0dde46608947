import Foundation
import Testing

@testable import quoth

/// What comes in as an archive, a feed or a letter is a source like any other.
@Suite struct WaysInTests {
    private static func record(_ type: String, _ url: String, _ block: String) -> String {
        "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2025-03-02T10:11:12Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    static let archive =
        record(
            "response", "https://club.example/answer",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Workplace.statement)
        + record("response", "https://club.example/logo", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")

    static let feed = """
        <rss><channel><title>Club</title><item><title>Ferry & fare</title><description><![CDATA[<p>Hanna Lund, chair of the Sound
        Passengers’ Club, said: “We do not accept that the night ferry ends in autumn.”</p>]]></description></item></channel></rss>
        """

    static let mail = """
        From: Sound Passengers' Club <press@club.example>
        Subject: Night ferry
        Date: Sun, 2 Mar 2025 10:00:00 +0100

        Hanna Lund said: “We do not accept that the night ferry ends in autumn.”
        """

    @Test(arguments: [("a.warc", archive), ("feed.txt", feed), ("letter", mail)])
    func `a draft is checked against it, whatever it is called`(name: String, source: String) async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(source, to: name)
        let (status, out, err) = await place.run(["check", "@draft.md", "--against", "@\(name)"])
        #expect(status == .fine && out.contains("Δ WORDING"), "\(out)\(err)")
        #expect(err.contains("passed over: 1 × image") == (name == "a.warc"))
    }

    @Test func `a folder of all of them gives a document for each page, entry and letter`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.archive, to: "sources/a.warc")
        try place.write(Self.feed, to: "sources/b.xml")
        try place.write(Self.mail, to: "sources/c.eml")
        try place.write(String(Self.archive.prefix(300)), to: "sources/cut.warc")
        let (status, out, err) = await place.run(["extract", "--plain", "-q", "@sources"])
        let ids = out.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false)[1] }
        #expect(ids == ["a:1", "b:1", "c", "statement"])
        #expect(status == .partial && err.contains("cut.warc, record 1") && err.contains("breaks off"))
    }

    @Test func `an archive's page says where and when it was captured`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.archive, to: "a.warc")
        let (_, out, _) = await place.run(["extract", "--jsonl", "@a.warc"])
        #expect(
            out.contains("\"capturedAt\":\"2025-03-02T10:11:12Z\"")
                && out.contains("\"origin\":\"https://club.example/answer\""))
    }
}
