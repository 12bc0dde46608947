import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What a record tells of the quotations that it keeps.
@Suite struct FindingTests {
    typealias Folder = RecordWriterTests.Folder

    /// A dated text of an invented newsroom.
    static func text(_ id: String, _ day: String, _ text: String) -> Addition {
        var document = Document(id: id, origin: "news.jsonl", text: Text(text))
        document.published = Day(iso: day).map { Evidence($0, from: "test", confidence: 1) }
        return Addition(Capture(textOf: document), [document])
    }

    static let statement = text(
        "statement", "2026-03-02",
        """
        Statement of the Harbour Board. “We will never sell the ferry to the highest bidder, and nobody has asked us to,” \
        said Ana Brandt, chair of the Harbour Board.
        """)
    static let article = text(
        "article", "2026-03-04",
        """
        The board is calm. “We will sell the ferry to the highest bidder, and nobody has asked us to,” said Ana Brandt, \
        chair of the Harbour Board. “The tide waits for no committee of this town,” said Odo Verhagen, a pilot.
        """)
    static let echo = text(
        "echo", "2026-03-09",
        "A week on, “The tide waits for no committee of this town” is on every wall. So said Odo Verhagen, a pilot.")

    /// What is in the record, whatever the numbers of its rows.
    static func dump(_ path: String) throws -> [String] {
        try Record(path).database.all(
            """
            SELECT d.key, hex(v.digest), q.key, q.words, f.verdict, f.verdicts, f.flags, f.risks, f.confidence, \
            (SELECT d2.key FROM version v2 JOIN document d2 ON d2.id = v2.document WHERE v2.id = f.source), \
            f.source_start, (SELECT d2.key FROM version v2 JOIN document d2 ON d2.id = v2.document \
            WHERE v2.id = f.earliest), f.edits FROM version v JOIN document d ON d.id = v.document \
            LEFT JOIN quotation q ON q.version = v.id LEFT JOIN finding f ON f.quotation = q.id ORDER BY 1, 2, 3
            """
        ) { row in (0..<13).map { row.text($0) }.joined(separator: "|") }
    }

    static func verdict(_ words: String, _ path: String) throws -> String? {
        try Record(path).database.first(
            "SELECT verdict || ' ' || risks FROM finding JOIN quotation ON id = quotation WHERE words LIKE ? || '%'",
            [.text(words)]
        ) { $0.text(0) }
    }

    @Test func `a quotation is judged as it comes in, and against nothing that is later`() async throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        for addition in [Self.statement, Self.article, Self.echo] { try writer.add(addition) }
        try await writer.settle(width: 2)
        #expect(try Self.verdict("We will sell", folder.path) == "wording negation")
        #expect(try Self.verdict("We will never", folder.path) == "unfound ")
        #expect(try Record(folder.path).database.first("SELECT count(*) FROM unsettled") { $0.integer(0) } == 0)
    }

    @Test func `a source that comes later mends what was not found`() async throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        try writer.add(Self.article)
        try await writer.settle(width: 1)
        #expect(try Self.verdict("We will sell", folder.path) == "unfound ")
        try writer.add(Self.statement)
        try await writer.settle(width: 1)
        #expect(try Self.verdict("We will sell", folder.path) == "wording negation")
    }

    @Test func `the order of adding, the cores and repeats make no difference`() async throws {
        let all = [Self.statement, Self.article, Self.echo, RecordTests.page("We will keep the ferry")]
        var dumps: Set<[String]> = []
        for (order, width) in [([0, 1, 2, 3], 1), ([3, 2, 1, 0], 2), ([1, 3, 1, 0, 2, 0], 3)] {
            let folder = Folder()
            let writer = try RecordWriter(folder.path)
            for number in order {
                try writer.add(all[number])
                if width != 2 { try await writer.settle(width: width) }
            }
            try await writer.settle(width: width)
            dumps.insert(try Self.dump(folder.path))
        }
        #expect(dumps.count == 1)
        #expect(dumps.first?.count == 5)
    }

    static let saying = "Kelp and barnacles outlive lanterns, moorings, capstans and harbourmasters"
    static let saga = [
        text("saying", "2026-03-04", "“\(saying),” said Odo Verhagen, a pilot."),
        text("again", "2026-03-09", "The pilot was asked again. “\(saying),” said Odo Verhagen, a pilot."),
    ]
    /// Old notices, each with two words of what is said, as often as a seed is listed.
    static let notices: [Addition] = {
        let words = saying.replacing(",", with: "").split(separator: " ")
        let pairs = words.indices.flatMap { i in words[(i + 1)...].prefix(3).map { (words[i], $0) } }
        return pairs.enumerated().map { number, pair in
            let lines = (0..<64).map { "\(pair.0) \(pair.1) notice\(number)x\($0)" }
            return text("notice\(number)", "2025-01-1\(number % 10)", lines.joined(separator: " "))
        }
    }()

    @Test func `what takes the place of others among the oldest is told to all that it concerns`() async throws {
        var dumps: Set<[String]> = []
        for batches in [[Self.saga + Self.notices], [Self.saga, Self.notices]] {
            let folder = Folder()
            let writer = try RecordWriter(folder.path)
            for batch in batches {
                for addition in batch { try writer.add(addition) }
                try await writer.settle(width: 2)
            }
            dumps.insert(try Self.dump(folder.path))
        }
        #expect(dumps.count == 1)
    }

    @Test func `what was judged against a version is judged again once that was removed`() async throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        for addition in [Self.statement, Self.article] { try writer.add(addition) }
        try await writer.settle(width: 1)
        let source = try #require(
            try Record(folder.path).database.first("SELECT source FROM finding WHERE source NOTNULL") { $0.integer(0) })
        #expect(try writer.remove(versions: [source]) == 1)
        try await writer.settle(width: 1)
        #expect(try Self.verdict("We will sell", folder.path) == "unfound ")
    }

    @Test func `versions of one document are no sources of each other`() async throws {
        let folder = Folder()
        let writer = try RecordWriter(folder.path)
        try writer.add(RecordTests.page("We will keep the ferry whatever it costs us", at: "2026-03-02T09:00:00Z"))
        try writer.add(RecordTests.page("We will not keep the ferry whatever it costs us", at: "2026-03-03T09:00:00Z"))
        try await writer.settle(width: 1)
        #expect(try Self.verdict("We will keep", folder.path) == "unfound ")
    }
}
