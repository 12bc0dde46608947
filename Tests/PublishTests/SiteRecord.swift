import Foundation
import Quoth
import QuothRecord

@testable import QuothPublish

/// A small record for the tests of the site, gone after the test. `spice` is added to every string that comes from outside.
final class SiteRecord {
    let path = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)").path

    static let statement = """
        The county ends the night ferry in autumn, after 12 years of service between the two shores of the sound.

        Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn. At \
        least 300 people use it every week, and most of them work in the harbour of Hamn.”
        """
    static let article = """
        The night ferry is much loved on both shores, and few were surprised by what was said about it on Sunday.

        “We accept that the night ferry ends in autumn,” said Hanna Lund of the Sound Passengers’ Club. “At least 300 people \
        use it every week, and most of them work in the harbour of Hamn,” she said.

        “The subsidy was never meant to last,” said Odo Berg, a county councillor.
        """

    init(spice: String = "") async throws {
        let writer = try RecordWriter(path)
        try add(
            Self.statement, "https://club.example/statement", "2025-03-01", title: "Our answer" + spice, spice, writer)
        try add(
            Self.article, "https://courier.example/2025/ferry?a=1", "2025-03-02", title: "Night ferry" + spice, spice,
            writer)
        let later = Self.article.replacingOccurrences(of: "We accept that", with: "We regret that")
        try add(
            later, "https://courier.example/2025/ferry?a=1", "2025-03-02", title: "Night ferry" + spice, spice, writer)
        try writer.commit()
        try await writer.settle(width: 1)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private func add(
        _ text: String, _ url: String, _ day: String, title: String, _ spice: String, _ writer: RecordWriter
    ) throws {
        var document = Document(id: url + spice, origin: url + spice, text: Text(text + spice))
        document.title = Evidence(title, from: "test", confidence: 1)
        document.url = Evidence(url, from: "test", confidence: 1)
        document.published = Day(iso: day).map { Evidence($0, from: "test", confidence: 1) }
        document.language = Evidence("en", from: "test", confidence: 1)
        document.authors = [Evidence("Ida Brekke" + spice, from: "test", confidence: 1)]
        document.site = Evidence(
            spice.isEmpty ? url.split(separator: "/")[1].description : spice, from: "test", confidence: 1)
        _ = try writer.add(Addition(Capture(textOf: document), [document]))
    }

    /// What the site answers.
    func answer(_ target: String, method: String = "GET", headers: [String: String] = [:], body: String = "") throws
        -> SiteResponse
    {
        try Site(path).answer(SiteRequest(method: method, target: target, headers: headers, body: Array(body.utf8)))
    }

    func text(_ target: String) throws -> String { String(decoding: try answer(target).body, as: UTF8.self) }

    /// The digits of the quotation that begins with `words`.
    func key(_ words: String) throws -> String {
        struct Answer: Decodable {
            struct Hit: Decodable { let quote: Quote }
            struct Quote: Decodable { let id: String, words: Words }
            struct Words: Decodable { let text: String }
            let hits: [Hit]
        }
        let answer = try answer("/search.json?q=in:quotation%20in:versions&limit=100")
        let hits = try JSONDecoder().decode(Answer.self, from: Data(answer.body)).hits
        return hits.first { $0.quote.words.text.hasPrefix(words) }?.quote.id ?? "none"
    }
}
