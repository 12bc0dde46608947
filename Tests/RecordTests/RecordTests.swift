import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What is kept of captures, and comes out again.
@Suite struct RecordTests {
    typealias Folder = RecordWriterTests.Folder

    /// A page of an invented newsroom, as it was at one time.
    static func page(
        _ words: String, url: String = "https://news.example/ferry", at time: String = "2026-03-02T09:00:00Z",
        title: String = "Ferry to stay"
    ) -> Addition {
        let html = """
            <html lang="en"><head><title>\(title)</title><link rel="canonical" href="\(url)"></head><body><article>
            <h1>\(title)</h1><p>The harbour board met on Monday for the third time this year.</p>
            <p>“\(words),” said Ana Brandt, chair of the Harbour Board, after the vote.</p>
            <p>The ferry has run between the two quays since 1911, and carries 400 people a day.</p></article></body></html>
            """
        var capture = Capture(name: "ferry", origin: url, bytes: Array(html.utf8), mediaType: "text/html")
        capture.url = url
        capture.capturedAt = time
        let contents = try? Pipeline.read(capture)
        return Addition(capture, contents?.documents ?? [])
    }

    static func record(_ additions: [Addition], in folder: Folder) throws -> Record {
        let writer = try RecordWriter(folder.path)
        for addition in additions { try writer.add(addition) }
        try writer.commit()
        return try Record(folder.path)
    }

    static func count(_ table: String, _ record: Record) throws -> Int? {
        try record.database.first("SELECT count(*) FROM \(table)") { $0.integer(0) }
    }

    @Test func `quotations come back as they were found`() throws {
        let folder = Folder()
        let record = try Self.record([Self.page("We will keep the ferry whatever it costs")], in: folder)
        let document = try #require(try record.document(version: 1))
        #expect(document.title?.value == "Ferry to stay")
        var expected = AddedDocument.kept(Pipeline.attribute(document).quotations)
        for i in expected.indices { expected[i].attribution?.runnersUp = [] }
        #expect(try record.quotations(version: 1) == expected)
        #expect(expected.contains { $0.attribution?.speaker.name == "Ana Brandt" })
        #expect(try record.database.first("SELECT name FROM speaker") { $0.text(0) } == "Ana Brandt")
    }

    @Test func `doubtful reports are not kept, and a quotation whose outer one is not kept stands alone`() {
        func quotation(_ kind: Quotation.Kind, _ start: Int, _ parent: Int?) -> Quotation {
            let range = TextRange(start, start + 5)
            return Quotation(kind: kind, parts: [range], range: range, parent: parent)
        }
        let kept = AddedDocument.kept([
            quotation(.indirect, 0, nil), quotation(.direct, 1, 0), quotation(.direct, 9, nil),
            quotation(.mixed, 10, 2),
        ])
        #expect(kept.map(\.parent) == [nil, nil, 1])
        #expect(kept.map(\.kind) == [.direct, .direct, .mixed])
    }

    @Test func `the bytes of a capture come back, and are kept once`() throws {
        let folder = Folder()
        let record = try Self.record(
            [
                Self.page("We will keep the ferry", at: "2026-03-02T09:00:00Z"),
                Self.page("We will keep the ferry", at: "2026-03-03T09:00:00Z"),
            ], in: folder)
        #expect(try Self.count("blob", record) == 1)
        #expect(try Self.count("version", record) == 1)
        #expect(try Self.count("capture", record) == 2)
        let bytes = try #require(try record.raw(blob: 1))
        #expect(String(decoding: bytes, as: UTF8.self).contains("We will keep the ferry,” said"))
        #expect(
            try record.database.first("SELECT first_captured FROM version") { $0.text(0) } == "2026-03-02T09:00:00Z")
    }

    @Test func `another text of the same address is another version of the same document`() throws {
        let folder = Folder()
        let record = try Self.record(
            [
                Self.page("We will keep the ferry", at: "2026-03-02T09:00:00Z"),
                Self.page("We may keep the ferry", at: "2026-03-03T09:00:00Z"),
                Self.page("We may keep the ferry", url: "http://NEWS.example:80/ferry#top", at: "2026-03-03T09:00:00Z"),
                Self.page("We will keep the ferry", url: "https://other.example/ferry"),
            ], in: folder)
        #expect(try Self.count("document", record) == 2)
        #expect(try Self.count("version", record) == 3)
    }

    @Test func `adding the same again changes nothing`() throws {
        let folder = Folder()
        let additions = [Self.page("We will keep the ferry"), Self.page("We may", at: "2026-03-04T09:00:00Z")]
        _ = try Self.record(additions, in: folder)
        let before = folder.files
        let writer = try RecordWriter(folder.path)
        for addition in additions { #expect(try writer.add(addition).known == 1) }
        try writer.commit()
        #expect(writer.durableCount == 0)
        let record = try Record(folder.path)
        #expect(try Self.count("capture", record) == 2)
        #expect(folder.files.filter { $0.hasSuffix(".seeds") } == before.filter { $0.hasSuffix(".seeds") })
    }

    @Test func `words are found through the tables of full text, and no more once they are removed`() throws {
        let folder = Folder()
        _ = try Self.record([Self.page("We will keep the ferry whatever it costs")], in: folder)
        func hits(_ table: String, _ words: String) throws -> Int? {
            try Record(folder.path).database.first(
                "SELECT count(*) FROM \(table) WHERE \(table) MATCH ?", [.text(words)]
            ) {
                $0.integer(0)
            }
        }
        #expect(try hits("quotation_text", "\"whatever it costs\"") == 1)
        #expect(try hits("version_text", "quays AND title: ferry") == 1)
        #expect(try RecordWriter(folder.path).remove(versions: [1]) == 1)
        #expect(try hits("quotation_text", "whatever") == 0)
        #expect(try hits("version_text", "quays") == 0)
        for table in ["version_text", "quotation_text"] {
            let database = try Database(folder.path + "/" + RecordFiles.store, .readWrite)
            try database.run("INSERT INTO \(table)(\(table)) VALUES('integrity-check')")
        }
    }
}
