import Foundation
import Testing

@testable import Quoth

/// The day of each page in Fixtures/dates.jsonl: the same invented article with its date in the markup of many systems and
/// in the words of many languages.
@Suite struct DatePageTests {
    struct Case: Decodable, CustomTestStringConvertible, Sendable {
        /// What the page tries, and the day of its publication.
        let name, day: String
        /// Its language and its address.
        let lang: String
        let url: String?
        /// What stands in its head, before its article, behind the heading, in the text, behind the article.
        let head, before, after, within, foot: String?
        var testDescription: String { name }

        var page: String {
            let link = url.map { #"<link rel="canonical" href="\#($0)">"# } ?? ""
            return
                #"<!DOCTYPE html><html lang="\#(lang)"><head><meta charset="utf-8"><title>Harbour wall repaired</title>"#
                + "\(link)\(head ?? "")</head><body>\(before ?? "")<article><h1>Harbour wall repaired</h1>\(after ?? "")"
                    + """
                    <p>The harbour wall of Port Ellis has been repaired after the storm of last winter, the trust that looks after
                    it said.</p><p>Ada Reed, who leads the works, said that the stones had been set by hand, and that nobody had
                    been hurt in the eleven weeks.</p>\(within ?? "")<p>“We are glad that the wall stands again,” she said. “It has
                    kept the town dry for two centuries, and it will do so again.”</p><p>Visitors may walk on it from next week,
                    and the lighthouse at its end will be open to schools in the afternoons.</p></article>\(foot ?? "")</body></html>
                    """
        }
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/dates.jsonl")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
    }()

    @Test func `every line of the fixtures is read`() { #expect(Self.cases.count == 314) }

    @Test(arguments: cases)
    func `a page is of the day that it tells`(_ c: Case) throws {
        let capture = Capture(name: "a", origin: "a.html", bytes: Array(c.page.utf8))
        let document = try #require(try Pipeline.read(capture).documents.first)
        #expect(document.published?.value.iso == c.day)
    }
}
