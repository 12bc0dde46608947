import Foundation
import Testing

@testable import QuothPublish

/// The pages of the site, without a socket.
@Suite struct SiteTests {
    @Test func `a search finds documents and quotations, with the words marked and the verdicts named`() async throws {
        let record = try await SiteRecord()
        let page = try record.text("/search?q=ferry")
        #expect(page.contains("2 documents") && page.contains("<mark>ferry</mark>"))
        #expect(page.contains("href=\"/doc/courier.example!2025!ferry%3Fa=1\""))
        let quotations = try record.text("/search?q=speaker:Lund")
        #expect(quotations.contains("wording</span>") && quotations.contains("href=\"/q/"))
        let narrowed = try record.text("/search?q=ferry&sort=oldest&limit=1")
        #expect(narrowed.contains("rel=\"next\"") && narrowed.contains("sort=oldest&amp;after="))
    }

    @Test func `a document shows its text with its quotations as links`() async throws {
        let record = try await SiteRecord()
        let page = try record.text("/doc/courier.example!2025!ferry%3Fa=1")
        #expect(page.contains("We regret that the night ferry ends in autumn,</a>”"))
        #expect(page.contains("<a class=\"q altered\"") || page.contains("<a class=\"q alarm\""))
        #expect(page.contains("2 versions") && page.contains("How much of it is quoted"))
        #expect(page.contains("/trace/club.example!statement/courier.example!2025!ferry%3Fa=1"))
        let old = try record.text("/doc/courier.example!2025!ferry%3Fa=1@1")
        #expect(old.contains("We accept that") && old.contains("older version"))
    }

    @Test func `a quotation shows its words, its speaker, its source with the changes, and where else it stands`()
        async throws
    {
        let record = try await SiteRecord()
        let page = try record.text("/q/" + record.key("We regret"))
        for part in [
            "“We regret that the night ferry ends in autumn,”", "Hanna Lund", "Sound Passengers’ Club", "In the source",
            "<del class=", "<ins class=", "How it spread", "BibTeX", "{{cite web",
        ] { #expect(page.contains(part), "\(part)") }
        let bib = try record.answer("/q/" + record.key("We regret") + ".bib")
        #expect(bib.type == MediaType.bibtex.rawValue && String(decoding: bib.body, as: UTF8.self).hasPrefix("@misc{"))
    }

    @Test(arguments: [
        ("/nothing", 404), ("/q/0000000000000000", 404), ("/q/xyz", 404), ("/doc/none.example!x", 404),
        ("/doc/courier.example!2025!ferry%3Fa=1@9", 404), ("/search?q=speeker:x", 400),
        ("/search?q=ferry&after=zz", 400),
        ("/search?q=ferry&sort=up", 400), ("/search?q=ferry&limit=0", 400), ("/search.bib?q=ferry", 404),
        ("/search", 302), ("/", 200), ("/assets/none.css", 404),
    ])
    func `each address has its status, and an error says what to do`(target: String, status: Int) async throws {
        let record = try await SiteRecord()
        let answer = try record.answer(target)
        #expect(answer.status == status)
        if status >= 400, !target.contains(".bib") {
            let data = try record.answer(target.replacingOccurrences(of: "/search?", with: "/search.json?"))
            #expect(data.status == status)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("Go to the start"))
        }
    }

    @Test func `an error in a query points at its place, for programs as a problem document`() async throws {
        let record = try await SiteRecord()
        #expect(try record.text("/search?q=ferry%20speeker:x").contains("Did you mean “speaker”?"))
        let answer = try record.answer("/search.json?q=speeker:x")
        let problem = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
        #expect(answer.type == "application/problem+json" && problem["status"] as? Int == 400)
        #expect((problem["detail"] as? String)?.contains("column 1") == true)
    }

    @Test func `a page that is known already is not sent again`() async throws {
        let record = try await SiteRecord()
        let first = try record.answer("/search?q=ferry")
        let tag = try #require(first.headers.first { $0.name == "ETag" }?.value)
        let again = try record.answer("/search?q=ferry", headers: ["if-none-match": "\"x\", " + tag])
        #expect(again.status == 304 && again.body.isEmpty)
        #expect(try record.answer("/search?q=harbour", headers: ["if-none-match": tag]).status == 200)
        #expect(try record.answer("/", method: "POST").status == 405)
    }

    @Test func `every answer has the headers that keep third-party text from running`() async throws {
        let record = try await SiteRecord()
        for target in ["/", "/nothing", "/search.json?q=ferry", SiteLink.style.path] {
            let headers = Dictionary(
                try record.answer(target).allHeaders.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one })
            let policy = try #require(headers["Content-Security-Policy"])
            #expect(policy.hasPrefix("default-src 'none'; ") && !policy.contains("unsafe"))
            #expect(policy.contains("base-uri 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(headers["X-Content-Type-Options"] == "nosniff" && headers["Referrer-Policy"] == "no-referrer")
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "\u{202E}abc\u{0}",
    ])
    func `text from outside stays text`(spice: String) async throws {
        let record = try await SiteRecord(spice: spice)
        let key = try record.key("We regret")
        let coded = PercentCoding.encoded(spice)
        for target in [
            "/search?q=ferry", "/search?q=%22ferry\(coded)%22", "/doc/courier.example!2025!ferry%3Fa=1", "/q/\(key)",
            "/nothing\(coded)", "/q/\(coded)", "/doc/\(coded)", "/search?q=\(coded)",
        ] {
            var page = try record.text(target)
            // In data for machines only what would end the element matters.
            if let start = page.range(of: "<script type=\"application/ld+json\">"),
                let end = page.range(of: "</script>", range: start.upperBound..<page.endIndex)
            {
                page.removeSubrange(start.lowerBound..<end.upperBound)
            }
            #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("' onmouseover='"))
            #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{0}"))
        }
    }

    @Test(arguments: [
        "a & b < c > \"d\" 'e'", "é ü 漢字 😀 \u{FEFF}x\u{200E}y", "\u{0}\u{1F}\u{7F}\u{85}\u{A0}\u{2066}z\u{E0041}", "",
        "\u{61C}\u{2028}\u{202C}",
    ])
    func `text is escaped as the plain rule says`(text: String) {
        var html = HTMLWriter()
        html.text(text)
        let plain = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: Visible.substitute(for: scalar) ?? String(scalar)
            }
        }.joined()
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<!DOCTYPE html>\n" + plain)
    }
}
