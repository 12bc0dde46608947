import Foundation
import Quoth

@testable import QuothRecord

/// A store in memory of invented documents, and the same documents as plain values for a naive scan.
struct SearchStore {
    struct Quote: Sendable {
        var row = 0
        var words: String, speaker: String?, organisation: String?, cue: String?, kind: String, verdict: Verdict?
        var isChanged = false, isSilent = false
    }

    struct Page: Sendable {
        var row = 0
        var title: String, text: String, published: String?, host: String, language: String, kind: String
        var isOld: Bool
        var changes: [String] = []
        var quotes: [Quote]
    }

    let database: Database
    let pages: [Page]
    let texts: [Int: String]

    init(_ pages: [Page]) throws {
        let database = try Database(":memory:", .readWrite)
        try Schema.migrate(database)
        var numbered = pages, texts: [Int: String] = [:]
        var next: [Timeline.Kind: [Int: Int]] = [.documents: [:], .quotations: [:]]
        func row(_ day: Int, _ kind: Timeline.Kind) -> Int {
            let n = next[kind]![day, default: 0]
            next[kind]![day] = n + 1
            return Timeline.start(ofDay: day, kind) + n
        }
        try database.execute("BEGIN")
        for (index, page) in pages.enumerated() {
            let id = index + 1
            let day = Timeline.day(page.published.flatMap { Day(iso: $0) })
            numbered[index].row = row(day, .documents)
            texts[id] = page.text
            let facts = IndexedText.Facts(
                host: page.host, site: nil, publisher: nil, language: page.language, kind: page.kind)
            try database.run(
                "INSERT INTO document(id, key, host) VALUES(?,?,?)", .integer(id), .text("k\(id)"), .text(page.host))
            try database.run(
                """
                INSERT INTO version(id, document, digest, name, title, published, language, kind, words, rank, superseded) \
                VALUES(?,?,?,?,?,?,?,?,?,?,?)
                """, .integer(id), .integer(id), .bytes([UInt8(id & 255), UInt8(id >> 8)]), .text("d\(id)"),
                .text(page.title), Value(page.published), .text(page.language), .text(page.kind), 1,
                .integer(numbered[index].row), .integer(page.isOld ? 1 : 0))
            try database.run(
                "INSERT INTO version_text(rowid, title, text) VALUES(?,?,?)", .integer(numbered[index].row),
                .text(String(decoding: IndexedText.title(page.title), as: UTF8.self)),
                .text(String(decoding: IndexedText.document(FoldedText(Text(page.text)), facts), as: UTF8.self)))
            if !page.changes.isEmpty { try Self.insert(page, id, database) }
            for (ordinal, quote) in page.quotes.enumerated() {
                let number = row(day, .quotations)
                numbered[index].quotes[ordinal].row = number
                try Self.insert(quote, number, ordinal, version: id, facts, database)
            }
        }
        try database.execute("COMMIT")
        self.database = database
        self.pages = numbered
        self.texts = texts
    }

    private static func insert(_ page: Page, _ version: Int, _ database: Database) throws {
        let changes = page.quotes.enumerated().filter(\.element.isChanged).map { ordinal, quote in
            "{\"kind\":\"quotation\",\"laterQuotation\":\(ordinal)\(quote.isSilent ? ",\"silent\":true" : "")}"
        }
        try database.run(
            "INSERT INTO change(version, previous, classes, payload) VALUES(?,?,?,?)", .integer(version),
            .integer(version), .text(page.changes.joined(separator: " ")),
            .text("[" + changes.joined(separator: ",") + "]"))
    }

    private static func insert(
        _ quote: Quote, _ row: Int, _ ordinal: Int, version: Int, _ facts: IndexedText.Facts,
        _ database: Database
    ) throws {
        try database.run(
            """
            INSERT INTO quotation(id, version, ordinal, key, kind, start, end, ranges, is_closed, speaker_name, \
            organisation, cue, words) VALUES(?,?,?,?,?,0,0,x'',1,?,?,?,?)
            """, .integer(row), .integer(version), .integer(ordinal), .integer(version * 100 + ordinal),
            .text(quote.kind), Value(quote.speaker), Value(quote.organisation), Value(quote.cue), .text(quote.words))
        let words = IndexedText.quotation(
            FoldedText(Text(quote.words)), speakers: [quote.speaker].compactMap { $0 },
            organisation: quote.organisation, cue: quote.cue, kind: quote.kind, facts)
        try database.run(
            "INSERT INTO quotation_text(rowid, words) VALUES(?,?)", .integer(row),
            .text(String(decoding: words, as: UTF8.self)))
        if let verdict = quote.verdict {
            try database.run(
                """
                INSERT INTO finding(quotation, verdict, verdicts, flags, risks, confidence, edits) \
                VALUES(?,?,'','','',1,'[]')
                """, .integer(row), .text(verdict.rawValue))
        }
    }

    var searcher: Searcher {
        get throws { try Searcher(database) { version in texts[version].map { Text($0) } } }
    }

    // MARK: Invented pages

    static let words = [
        "ferry", "Ferry", "night", "county", "subsidy", "judge-led", "judge", "led", "don’t", "don't", "café", "cafe",
        "Ærø",
        "1,200", "1200", "21:00", "the", "the", "of", "and", "cooperate", "co-operate", "boats", "boating", "boatyard",
        "東京", "naïve", "Lund’s",
    ]
    static let speakers = ["Hanna Lund", "Odo Berg", "Hanna Berg", "Émile Lund", nil]
    static let organisations = ["Sound County", "Harbour Line", nil]
    static let hosts = ["courier.example", "news.courier.example", "harbour-post.example"]

    static func invented(_ count: Int, seed: UInt64) -> [Page] {
        var random = SeededRandom(seed: seed)
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 1...most, using: &random)).map { _ in
                words.randomElement(using: &random)! + (Int.random(in: 0..<6, using: &random) == 0 ? "," : "")
            }.joined(separator: " ")
        }
        func date() -> String? {
            let (month, day) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...28, using: &random))
            let whole = String(format: "201%d-%02d-%02d", Int.random(in: 4...5, using: &random), month, day)
            return [whole, whole, whole, String(whole.prefix(7)), String(whole.prefix(4)), nil].randomElement(
                using: &random)!
        }
        let pages = (0..<count).map { _ in
            Page(
                title: text(5), text: text(40), published: date(), host: hosts.randomElement(using: &random)!,
                language: ["en", "de"].randomElement(using: &random)!,
                kind: ["article", "statement"].randomElement(using: &random)!,
                isOld: Int.random(in: 0..<5, using: &random) == 0,
                quotes: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    Quote(
                        words: text(12), speaker: speakers.randomElement(using: &random)!,
                        organisation: organisations.randomElement(using: &random)!,
                        cue: ["said", "according to", nil].randomElement(using: &random)!,
                        kind: ["direct", "indirect"].randomElement(using: &random)!,
                        verdict: [Verdict.wording, .verbatim, .unfound, nil].randomElement(using: &random)!)
                })
        }
        return pages.map { changed($0, &random) }
    }

    /// A page that may have changed something, among it some of its quotations.
    private static func changed(_ page: Page, _ random: inout SeededRandom) -> Page {
        var page = page
        guard Int.random(in: 0..<4, using: &random) == 0 else { return page }
        for i in page.quotes.indices {
            page.quotes[i].isChanged = Int.random(in: 0..<2, using: &random) == 0
            page.quotes[i].isSilent = page.quotes[i].isChanged && Int.random(in: 0..<2, using: &random) == 0
        }
        let classes = [["number"], ["boilerplate"], ["number", "headline"], []].randomElement(using: &random)!
        page.changes =
            (page.quotes.contains(where: \.isSilent) ? ["quotation-silent"] : [])
            + (page.quotes.contains(where: \.isChanged) ? ["quotation"] : []) + classes
        return page
    }

    /// A query of random parts.
    static func query(_ random: inout SeededRandom, depth: Int = 0) -> String {
        func pick(_ values: [String?]) -> String { values.compactMap { $0 }.randomElement(using: &random)! }
        switch Int.random(in: 0..<(depth < 3 ? 23 : 14), using: &random) {
        case 0...4: return pick(words)
        case 5, 6: return "“\(pick(words)) \(pick(words))”"
        case 7: return pick(["boat*", "subsid*", "coop*", "“the boat”*", "“night subs”*"])
        case 8: return "title:" + pick(words)
        case 9: return "site:" + pick(hosts + ["courier", "“harbour post”"])
        case 10:
            return "date:"
                + pick(["2014", "2015-02", "2014-03..", "..2015-01", "2015-02-10/P2W", "2014-02..2015-03-15"])
        case 11: return "\(pick(words)) NEAR/\(Int.random(in: 1...4, using: &random)) \(pick(words))"
        case 12: return pick(["lang:en", "lang:de", "kind:article", "kind:statement"])
        case 13:
            return pick([
                "speaker:Lund", "speaker:“Hanna Berg”", "speaker:emile", "org:county", "cue:said", "cue:“according to”",
                "verdict:wording", "verdict:missing", "kind:direct", "speaker:(Lund OR Berg)",
            ])
        case 22: return "change:" + pick(["any", "silent", "quotation", "number", "boilerplate"])
        case 14, 15: return "(\(query(&random, depth: depth + 1)) OR \(query(&random, depth: depth + 1)))"
        case 16: return "-" + pick(words)
        case 17: return "NOT (\(query(&random, depth: depth + 1)))"
        default: return query(&random, depth: depth + 1) + " " + query(&random, depth: depth + 1)
        }
    }
}
