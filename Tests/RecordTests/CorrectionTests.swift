import CSQLite
import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What editors decide, from the queue into the record and back.
@Suite struct CorrectionTests {
    /// A record with a statement and an article that changes its words.
    final class Corrected {
        let path = FileManager.default.temporaryDirectory.appending(path: "corrected-\(UUID().uuidString)").path
        let people: People
        let queue: CorrectionQueue

        init() async throws {
            let writer = try RecordWriter(path)
            try Self.add(writer, "club.example", "2025-03-01", Self.statement)
            try Self.add(writer, "courier.example", "2025-03-02", Self.article)
            try writer.commit()
            try await writer.settle(width: 1)
            people = try People(path)
            queue = CorrectionQueue(path, people)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        static let statement = """
            The county ends the night ferry in autumn, after 12 years of service between the two shores.

            Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn \
            without a word to those who work at night.”
            """
        static let article = """
            The night ferry is much loved on both shores, and few were surprised by what was said on Sunday.

            “We accept that the night ferry ends in autumn without a word to those who work at night,” said Hanna Lund of \
            the Sound Passengers’ Club. “The subsidy was never meant to last,” said Odo Berg, a county councillor.
            """

        static func add(_ writer: RecordWriter, _ host: String, _ day: String, _ text: String) throws {
            let url = "https://\(host)/a"
            var document = Document(id: url, origin: url, text: Text(text))
            document.url = Evidence(url, from: "test", confidence: 1)
            document.published = Day(iso: day).map { Evidence($0, from: "test", confidence: 1) }
            document.language = Evidence("en", from: "test", confidence: 1)
            _ = try writer.add(Addition(Capture(textOf: document), [document]))
        }

        func hits(_ query: String) throws -> [SearchHit.Quote] {
            try RecordSearch(Record(path)).page(Query("in:quotation " + query), SearchOptions()).hits.compactMap(
                \.quote)
        }

        func key(_ words: String) throws -> String {
            try hits("").first { String(decoding: $0.words.text.utf8, as: UTF8.self).hasPrefix(words) }?.id ?? "none"
        }

        func holding() throws -> [Correction] { try Corrections(Record(path)).all().filter { !$0.isUndone } }
    }

    @Test func `a corrected speaker is found by the new name, not by the old one, until it is undone`() async throws {
        let record = try await Corrected()
        let key = try record.key("The subsidy")
        #expect(try record.hits("speaker:berg").map(\.id) == [key] && record.hits("speaker:lund subsidy").isEmpty)
        try record.queue.file(Correction(.speaker, key, value: "Hanna Lund", by: "ida", note: "heard it"))
        #expect(try record.hits("speaker:berg").isEmpty && record.hits("speaker:lund subsidy").map(\.id) == [key])
        #expect(try record.hits("speaker:lund subsidy").first?.speaker == "Hanna Lund")
        let correction = try #require(try record.holding().first)
        #expect(correction.before == "Odo Berg" && correction.note == "heard it" && correction.by == "ida")
        try record.queue.file(Correction(.speaker, key, value: "", by: "odo"))
        #expect(try record.hits("speaker:lund subsidy").isEmpty && record.holding().count == 1)
        let second = try #require(try record.holding().first)
        #expect(second.before == "Odo Berg", "what the program said, not what was corrected first")
        try record.queue.file(Correction(.restore, key, by: "odo", undone: second.mark))
        #expect(try record.hits("speaker:berg").map(\.id) == [key])
        #expect(try Corrections(Record(record.path)).all().count == 3, "nothing is deleted")
        #expect(try RecordCheck(record.path).damages == [])
    }

    @Test func `a corrected verdict outlives that the quotation is judged again`() async throws {
        let record = try await Corrected()
        let key = try record.key("We accept")
        #expect(try record.hits("verdict:wording").map(\.id) == [key])
        try record.queue.file(Correction(.verdict, key, value: "unfound", by: "ida"))
        #expect(try record.hits("verdict:wording").isEmpty && record.hits("verdict:unfound").map(\.id).contains(key))
        let writer = try RecordWriter(record.path)
        try writer.database.run("INSERT OR IGNORE INTO unsettled(version) SELECT id FROM version")
        try Corrected.add(
            writer, "third.example", "2025-02-01", Corrected.statement + "\n\nA third text, of another day.")
        try await writer.settle(width: 1)
        #expect(try record.hits("verdict:unfound").map(\.id).contains(key))
        let mark = try #require(try record.holding().first).mark
        try record.queue.file(Correction(.restore, key, by: "ida", undone: mark))
        #expect(try record.hits("verdict:wording").map(\.id) == [key])
    }

    @Test func `no reader sees the program's verdict before the corrected one when a quotation is judged again`()
        async throws
    {
        let record = try await Corrected()
        let key = try record.key("We accept")
        try record.queue.file(Correction(.verdict, key, value: "unfound", by: "ida"))
        let writer = try RecordWriter(record.path)
        try writer.database.run("INSERT OR IGNORE INTO unsettled(version) SELECT id FROM version")
        // The writer ends just when it is about to say again what was corrected.
        try writer.database.execute(
            "CREATE TEMP TRIGGER ends BEFORE UPDATE OF verdict ON main.finding BEGIN SELECT RAISE(ABORT, 'ended'); END")
        await #expect(throws: RecordError.self) { try await writer.settle(width: 1) }
        #expect(try record.hits("verdict:unfound").map(\.id).contains(key) && record.hits("verdict:wording").isEmpty)
        try writer.database.execute("DROP TRIGGER temp.ends")
        try await writer.settle(width: 1)
        #expect(try record.hits("verdict:unfound").map(\.id).contains(key) && record.hits("verdict:wording").isEmpty)
    }

    @Test func `of a quotation that was taken down nothing stands in what was decided about it`() async throws {
        let record = try await Corrected()
        let key = try record.key("The subsidy")
        try record.queue.file(Correction(.speaker, key, value: "Hanna Lund", by: "ida"))
        let item = try #require(try Record(record.path).takeDown(of: "https://courier.example/a", version: nil))
        _ = try await TakeDown([item]).apply(to: RecordWriter(record.path), reason: "order", by: nil, width: 1)
        let payloads = try Record(record.path).database.all("SELECT payload FROM decision ORDER BY id") { $0.text(0) }
        #expect(payloads.count == 2 && payloads[0] == "{}" && payloads[1].contains("order"))
        #expect(try record.holding().isEmpty && RecordCheck(record.path).damages == [])
    }

    @Test func `a correction waits while somebody else writes, and is entered once`() async throws {
        let record = try await Corrected()
        let key = try record.key("The subsidy")
        let other = try Database(record.path + "/record.sqlite", .readWrite)
        try other.execute("BEGIN IMMEDIATE")
        try record.queue.file(Correction(.speaker, key, value: "Hanna Lund", by: "ida"))
        #expect(try record.queue.waiting().map(\.value) == ["Hanna Lund"] && record.holding().isEmpty)
        #expect(try record.queue.enter() == false)
        try other.execute("COMMIT")
        #expect(try record.queue.enter() && record.holding().count == 1 && record.queue.waiting().isEmpty)
        // As after a kill between the two commits.
        let entered = try #require(try record.holding().first)
        try record.people.database.run(
            "INSERT INTO pending(mark, at, kind, payload) VALUES(?,?,?,?)", .text(entered.mark), .text(entered.at),
            .text(entered.kind.rawValue), .text(entered.payload))
        #expect(try record.queue.enter() && record.holding().count == 1)
        #expect(try SpeakerDecisions(Record(record.path)).all().isEmpty)
    }

    @Test func `the writer of documents enters what waits`() async throws {
        let record = try await Corrected()
        let key = try record.key("The subsidy")
        let writer = try RecordWriter(record.path)
        try Corrected.add(writer, "third.example", "2025-02-01", "A third text, of another day and of other things.")
        try record.queue.file(Correction(.speaker, key, value: "Hanna Lund", by: "ida"))
        #expect(try record.queue.waiting().count == 1)
        try writer.commit()
        #expect(try record.queue.waiting().isEmpty && record.hits("speaker:lund subsidy").map(\.id) == [key])
    }

    @Test func `the queue shows the least sure first, and nothing twice`() async throws {
        let record = try await Corrected()
        let database = try Database(record.path + "/record.sqlite", .readWrite)
        try database.run("UPDATE quotation SET confidence = 0.95")
        let (berg, lund) = (try record.key("The subsidy"), try record.key("We accept"))
        for (key, confidence) in [(berg, 0.4), (lund, 0.05)] {
            try database.run(
                "UPDATE quotation SET confidence = ? WHERE key = ?", .real(confidence),
                .integer(Int(truncatingIfNeeded: UInt64(key, radix: 16) ?? 0)))
        }
        func items(_ after: String? = nil) throws -> [String] {
            try ReviewQueue(Record(record.path)).items(after: after, limit: 9).items.filter { $0.speaker ?? 1 < 0.9 }
                .map(\.quotation)
        }
        #expect(try items() == [lund, berg])
        let first = try #require(try ReviewQueue(Record(record.path)).items(limit: 1).items.first)
        #expect(try items(first.cursor) == [berg])
        try record.queue.file(Correction(.accept, lund, by: "ida"))
        #expect(try items() == [berg])
    }
}
