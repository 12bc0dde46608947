import Testing

@testable import Quoth

/// Which passage a check names as the earliest in the record.
struct EarliestTests {
    private static let words = "We do not accept that the night ferry ends in autumn"

    private static func source(_ id: String, _ date: String, _ words: String = words, time: Int? = nil)
        -> QuotedDocument
    {
        let text =
            "News about the sound and its boats, as \(id) tells them.\n\n“\(words),” said Hanna Lund.\n\nThat was all."
        var document = Document(id: id, text: Text(text))
        document.published = Day(iso: date).map { Evidence($0, from: "test", confidence: 1) }
        if let time, let day = Day(iso: date) { document.publishedAt = Moment(day, minute: time) }
        return Pipeline.attribute(document)
    }

    private static func finding(_ sources: [QuotedDocument]) throws -> (
        earliest: String?, closest: String?, rivals: [String]
    ) {
        let draft = Pipeline.attribute(Document(id: "draft", text: Text("“\(words),” said Hanna Lund.")))
        let finding = try #require(Tracer(sources: sources).check(draft).first)
        func id(_ document: Int) -> String { sources[document].document.id }
        return (
            finding.earliest.map { id($0.source.document) }, finding.matches.first.map { id($0.source.document) },
            finding.rivals.map { id($0.document) }.sorted()
        )
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, sources: [(String, String)], closest: String, rivals: [String]
    }

    @Test(arguments: [
        Case(
            testDescription: "a day after", sources: [("b", "2025-03-03"), ("a", "2025-03-02")], closest: "a",
            rivals: []),
        Case(
            testDescription: "the same day", sources: [("a", "2025-03-02"), ("b", "2025-03-02")], closest: "a",
            rivals: ["b"]),
        Case(
            testDescription: "a month is no day", sources: [("a", "2025-03-02"), ("b", "2025-03")], closest: "a",
            rivals: ["b"]),
        Case(
            testDescription: "a year before", sources: [("b", "2025-03-02"), ("a", "2024")], closest: "a", rivals: []),
        Case(testDescription: "no date", sources: [("a", "2025-03-02"), ("b", "")], closest: "a", rivals: ["b"]),
        Case(testDescription: "no dates at all", sources: [("a", ""), ("b", "")], closest: "a", rivals: ["b"]),
    ])
    func `of equal passages the surely older one is taken, and what can be as early is named`(_ c: Case) throws {
        let told = try Self.finding(c.sources.map { Self.source($0.0, $0.1) })
        #expect(told.closest == c.closest && told.earliest == nil)
        #expect(told.rivals == c.rivals)
    }

    @Test func `an older passage in other words is named beside the closest one`() throws {
        let other = "We do not accept that the last night ferry ends in autumn"
        let told = try Self.finding([
            Self.source("new", "2025-03-05"), Self.source("old", "2025-03-02", other), Self.source("older", "", other),
        ])
        #expect(told.closest == "new" && told.earliest == "old" && told.rivals == ["older"])
    }

    @Test func `the earliest of hundreds of copies is found wherever it stands`() throws {
        for place in [0, 150, 299] {
            var sources = (0..<300).map { Self.source("c\($0)", "2025-04-\($0 % 20 + 10)") }
            sources[place] = Self.source("first", "2025-03-02")
            let told = try Self.finding(sources)
            #expect(told.earliest ?? told.closest == "first" && told.rivals.isEmpty)
        }
    }

    @Test func `minutes of one day tell the order`() throws {
        let told = try Self.finding([
            Self.source("noon", "2025-03-02", time: 720), Self.source("morning", "2025-03-02", time: 500),
            Self.source("sometime", "2025-03-02"),
        ])
        #expect(told.closest == "morning" && told.earliest == nil && told.rivals == ["sometime"])
    }
}
