import Foundation
import FoundationXML
import Testing

@testable import QuothPublish

/// Every page in every form, and the description of the programs' interface against the routes.
@Suite struct SiteRoutesTests {
    static let document = "courier.example!2025!ferry%3Fa=1"

    @Test(arguments: [
        ("/", "text/html"), ("/index.json", "application/json"), ("/search.atom?q=ferry", "application/atom+xml"),
        ("/search.csv?q=ferry", "text/csv"), ("/doc/ID", "text/html"), ("/doc/ID.json", "application/json"),
        ("/doc/ID/versions", "text/html"), ("/doc/ID/versions.json", "application/json"),
        ("/doc/ID/versions.csv", "text/csv"), ("/diff/ID@1..@2", "text/html"),
        ("/diff/ID@1..@2.json", "application/json"),
        ("/diff/ID@1..@2.csv", "text/csv"), ("/trace/club.example!statement/ID", "text/html"),
        ("/trace/club.example!statement/ID.json", "application/json"), ("/q/KEY", "text/html"),
        ("/q/KEY.json", "application/json"), ("/q/KEY.csl", "application/vnd.citationstyles.csl+json"),
        ("/q/KEY.ris", "application/x-research-info-systems"), ("/q/KEY/spread", "text/html"),
        ("/q/KEY.tlog-proof", "text/plain"),
        ("/trace/club.example!statement/ID.report.html", "text/html"),
        ("/q/KEY/spread.json", "application/json"), ("/q/KEY/spread.csv", "text/csv"),
        ("/who/Hanna%20Lund", "text/html"),
        ("/who/Lund.json", "application/json"), ("/who/Lund.csv", "text/csv"),
        ("/who/Lund.atom", "application/atom+xml"),
        ("/org/Sound%20Passengers%E2%80%99%20Club", "text/html"), ("/site/courier.example", "text/html"),
        ("/site/courier.example.atom", "application/atom+xml"), ("/site/courier.example.csv", "text/csv"),
        ("/check", "text/html"), ("/about", "text/html"), ("/about.json", "application/json"),
        ("/annotations/ID", "application/ld+json"), ("/oembed?url=/q/KEY", "application/json"),
        ("/opensearch.xml", "application/opensearchdescription+xml"), ("/healthz", "text/plain"),
        ("/metrics", "text/plain"),
        ("/robots.txt", "text/plain"), ("/timemap/https://courier.example/2025/ferry?a=1", "application/link-format"),
        ("/api/v1/openapi.yaml", "application/yaml"), ("/api/v1/search?q=ferry", "application/json"),
        ("/api/v1/quotations/KEY", "application/json"), ("/api/v1/documents/ID/annotations", "application/ld+json"),
        ("/api/v1/stats", "application/json"),
    ])
    func `each page has its form`(target: String, type: String) async throws {
        let record = try await SiteRecord()
        let target = target.replacingOccurrences(of: "ID", with: Self.document)
            .replacingOccurrences(of: "KEY", with: try record.key("We regret"))
        let answer = try record.answer(target)
        #expect(answer.status == 200 && answer.type?.hasPrefix(type) == true, "\(target): \(answer.status)")
        if type.hasSuffix("json") { _ = try JSONSerialization.jsonObject(with: Data(answer.body)) }
        if type.hasSuffix("xml") { #expect(XMLParser(data: Data(answer.body)).parse()) }
        #expect(answer.body.count < 60_000)
    }

    @Test func `every link of the pages leads to a page`() async throws {
        let record = try await SiteRecord()
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        while let target = waiting.popLast(), seen.count < 400 {
            let answer = try record.answer(target)
            #expect(answer.status == 200, "\(target): \(answer.status)")
            guard answer.type == MediaType.html.rawValue else { continue }
            let page = String(decoding: answer.body, as: UTF8.self)
            for piece in page.components(separatedBy: "href=\"").dropFirst() {
                let link = piece.prefix { $0 != "\"" && $0 != "#" }.replacingOccurrences(of: "&amp;", with: "&")
                    .replacingOccurrences(of: "&#39;", with: "'")
                // Searches lead to narrower searches without an end.
                let isNew = link.hasPrefix("/") && !(target.hasPrefix("/search") && link.hasPrefix("/search"))
                if isNew, seen.insert(link).inserted { waiting.append(link) }
            }
        }
        #expect(seen.count > 60, "\(seen.count)")
    }

    @Test func `the description of the programs' interface is that of the routes`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/openapi.yaml")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try (OpenAPI.text + "\n").write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded docs/openapi.yaml: read the diff, then run again without RECORD.")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == OpenAPI.text + "\n")
        let paths = OpenAPI.text.split(separator: "\n").filter { $0.hasPrefix("  /") && $0.hasSuffix(":") }
            .map { String($0.dropFirst(2).dropLast()) }
        let routes = paths.compactMap { path -> String? in
            var filled = path
            for (name, value) in [
                ("key", "0000000000000000"), ("id", "a.example!b"), ("versions", "a.example!b@1..@2"),
                ("source", "a.example!b"),
                ("copy", "c.example!d"), ("name", "Lund"), ("host", "a.example"), ("mark", "0"),
                ("number", "1"),
            ] { filled = filled.replacingOccurrences(of: "{\(name)}", with: value) }
            return SiteRoute.parse("/api/v1" + filled).map { "\($0.route)" }
        }
        #expect(paths.count == 21 && routes.count == paths.count && Set(routes).count == paths.count)
    }

    @Test func `a version is found by its time`() async throws {
        let record = try await SiteRecord()
        let gate = try record.answer(
            "/timegate/https://courier.example/2025/ferry?a=1",
            headers: ["accept-datetime": "Sun, 02 Mar 2025 06:00:00 GMT"])
        #expect(gate.status == 302 && gate.header("Vary") == "Accept-Datetime")
        let wrong = try record.answer(
            "/timegate/https://courier.example/2025/ferry?a=1", headers: ["accept-datetime": "yesterday"])
        #expect(wrong.status == 400)
        #expect(HTTPDate.text("2025-03-02T06:00:00Z") == "Sun, 02 Mar 2025 06:00:00 GMT")
        #expect(HTTPDate.text("2024-02-29T23:59:59Z") == "Thu, 29 Feb 2024 23:59:59 GMT")
        #expect(HTTPDate.iso("Sun, 02 Mar 2025 06:00:00 GMT") == "2025-03-02T06:00:00Z")
        #expect(HTTPDate.iso("Sun, 02 Mar 2025 06:00:00 CET") == nil && HTTPDate.text("2025-03-02") == nil)
    }

    @Test func `the one of several times is chosen that was there`() {
        func version(_ time: String) -> SiteVersion {
            SiteVersion(
                row: 1, document: 1, key: "https://a.example/b", digest: String(time.prefix(4)), name: "b",
                firstCaptured: time,
                words: 1, isOld: false)
        }
        let memento = Memento(
            url: "https://a.example/b", versions: ["2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z"].map(version),
            origin: "http://x")
        #expect(memento.version(at: "2022-01-01T00:00:00Z")?.digest == "2023")
        #expect(memento.version(at: "2023-06-01T00:00:00Z")?.digest == "2023")
        #expect(memento.version(at: "9999")?.digest == "2024")
        #expect(
            String(decoding: memento.map, as: UTF8.self).contains(
                "rel=\"first memento\"; datetime=\"Sun, 01 Jan 2023 00:00:00 GMT\""))
    }
}
