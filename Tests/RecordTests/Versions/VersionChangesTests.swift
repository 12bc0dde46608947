import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What a record keeps of the changes from one version of a document to the next.
@Suite struct VersionChangesTests {
    typealias Folder = RecordWriterTests.Folder

    private static let monday = RecordTests.page("We will never sell the ferry to anybody", at: "2026-03-02T09:00:00Z")
    private static let tuesday = RecordTests.page("We will sell the ferry to nobody but us", at: "2026-03-03T09:00:00Z")
    private static let friday = RecordTests.page(
        "We will sell the ferry to nobody but us", at: "2026-03-06T09:00:00Z", title: "Ferry to stay for 3 years")
    private static let sunday = RecordTests.page("We will sell the ferry", at: "2026-03-08T09:00:00Z")

    private static func page(_ body: String, head: String = "", at time: String) -> Addition {
        let html = """
            <html lang="en"><head><title>Quays closed</title><link rel="canonical" href="https://news.example/quays">\(head)
            </head><body><article><h1>Quays closed</h1><p>The two quays of the town have been closed since Sunday, the \
            harbour office said.</p>\(body)<p>The office expects them to open again when the divers are through with \
            their work.</p></article></body></html>
            """
        var capture = Capture(
            name: "quays", origin: "https://news.example/quays", bytes: Array(html.utf8), mediaType: "text/html")
        capture.url = capture.origin
        capture.capturedAt = time
        return Addition(capture, (try? Pipeline.read(capture))?.documents ?? [])
    }

    private static func feed(_ summary: String, at time: String) -> Addition {
        let xml = """
            <rss version="2.0"><channel><title>News</title><link>https://news.example/</link><item><title>Ferry to stay</title>
            <link>https://news.example/ferry</link><description>\(summary)</description></item></channel></rss>
            """
        var capture = Capture(
            name: "feed", origin: "https://news.example/feed", bytes: Array(xml.utf8), mediaType: "application/rss+xml")
        capture.url = capture.origin
        capture.capturedAt = time
        return Addition(capture, (try? Pipeline.read(capture))?.documents ?? [])
    }

    /// A record of some additions; with `each` it is settled after each of them.
    private static func record(_ additions: [Addition], _ folder: Folder, each: Bool = false) async throws -> Record {
        let writer = try RecordWriter(folder.path)
        for addition in additions {
            try writer.add(addition)
            if each { try await writer.settle(width: 2) }
        }
        try await writer.settle(width: 2)
        return try Record(folder.path)
    }

    /// All changes, whatever the numbers of rows.
    private static func dump(_ record: Record) throws -> [String] {
        try record.database.all(
            """
            SELECT d.key, hex(v.digest), v.superseded, v.form, hex(p.digest), c.classes, c.payload FROM version v \
            JOIN document d ON d.id = v.document LEFT JOIN change c ON c.version = v.id \
            LEFT JOIN version p ON p.id = c.previous ORDER BY 1, 2
            """
        ) { row in (0..<7).map { row.text($0) }.joined(separator: "|") }
    }

    private static func classes(_ record: Record) throws -> [String] {
        try record.database.all(
            "SELECT classes FROM change c JOIN version v ON v.id = c.version ORDER BY v.first_captured"
        ) { $0.text(0) }
    }

    private static func keys(_ query: String, _ record: Record) throws -> [String] {
        try RecordSearch(record).page(Query(query)).hits.map { $0.quote?.words.text.string ?? $0.key }
    }

    @Test func `a silently edited quotation is a finding that search knows`() async throws {
        let folder = Folder()
        let record = try await Self.record([Self.monday, Self.tuesday], folder)
        #expect(try Self.classes(record) == ["quotation-silent quotation"])
        #expect(try Self.keys("change:silent", record) == ["https://news.example/ferry"])
        #expect(try Self.keys("change:quotation-silent ferry", record) == ["https://news.example/ferry"])
        #expect(try Self.keys("change:silent in:quotation", record) == ["We will sell the ferry to nobody but us,"])
        #expect(try Self.keys("change:quotation speaker:Brandt", record).count == 1)
        #expect(try Self.keys("change:number", record) == [])
        #expect(try Self.keys("NOT change:any", record) == ["https://news.example/ferry"])
        let change = try #require(try record.change(of: 2)?.changes.first)
        #expect(change.fate == .words && change.isSilent && change.speakerAfter == "Ana Brandt")
        #expect(change.from == "We will never sell the ferry to anybody,")
        #expect(try record.changedDocuments(limit: 9, isSilent: true) == ["https://news.example/ferry"])
        #expect(
            try RecordStats(record).changes.map { "\($0.name) \($0.count)" } == ["quotation 1", "quotation-silent 1"])
    }

    @Test func `what was changed stays a finding when a later version has come`() async throws {
        let folder = Folder()
        let record = try await Self.record([Self.monday, Self.tuesday, Self.friday], folder)
        #expect(try Self.classes(record) == ["quotation-silent quotation", "headline"])
        #expect(try Self.keys("change:silent", record).count == 1)
        #expect(try Self.keys("ferry", record).count == 1)
    }

    @Test func `the order of adding, and when the record is settled, make no difference`() async throws {
        let all = [Self.monday, Self.tuesday, Self.friday, Self.sunday]
        var dumps: Set<[String]> = []
        for (number, order) in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1, 0], [1, 3, 0, 2]].enumerated() {
            for each in [false, true] {
                let folder = Folder()
                let record = try await Self.record(order.map { all[$0] }, folder, each: each)
                dumps.insert(try Self.dump(record))
                #expect(try RecordTests.count("change", record) == 3, "order \(number)")
                #expect(try RecordTests.count("unsettled", record) == 0)
            }
        }
        #expect(dumps.count == 1)
    }

    @Test func `an earlier capture of a known version puts it before others`() async throws {
        let folder = Folder()
        let early = RecordTests.page("We will sell the ferry to nobody but us", at: "2026-03-01T09:00:00Z")
        let record = try await Self.record([Self.monday, Self.tuesday, early], folder, each: true)
        let history = try #require(try record.history(of: "https://news.example/ferry"))
        #expect(history.versions.map(\.row) == [2, 1])
        #expect(history.versions.map(\.previous) == [nil, 0])
        #expect(try record.change(of: 2) == nil)
        #expect(try record.change(of: 1)?.changes.first?.to == "We will never sell the ferry to anybody,")
    }

    @Test func `neighbours of a version that is removed are compared with each other`() async throws {
        let folder = Folder()
        _ = try await Self.record([Self.monday, Self.tuesday, Self.sunday], folder)
        let writer = try RecordWriter(folder.path)
        #expect(try writer.remove(versions: [2]) == 1)
        try await writer.settle(width: 1)
        let change = try #require(try Record(folder.path).change(of: 3))
        #expect(change.classes == ["quotation-silent", "quotation"])
        #expect(change.changes.first?.from == "We will never sell the ferry to anybody,")
    }

    @Test(arguments: [
        ("", "<p>Correction: an earlier version misquoted the harbour office.</p>"),
        (
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Quays closed",\
            "correction":"An earlier version misquoted the harbour office."}</script>
            """, ""
        ),
    ])
    func `a correction notice, shown or declared, makes a change of a quotation an open one`(
        head: String, notice: String
    ) async throws {
        let (before, after) = ("<p>“No diver was hurt,” said Odo Verhagen, a pilot.</p>", "hurt badly,”")
        let folder = Folder()
        let record = try await Self.record(
            [
                Self.page(before, at: "2026-03-02T09:00:00Z"),
                Self.page(
                    before.replacingOccurrences(of: "hurt,”", with: after) + notice, head: head,
                    at: "2026-03-03T09:00:00Z"),
            ], folder)
        #expect(try Self.classes(record) == ["quotation correction"])
        #expect(try Self.keys("change:silent", record) == [])
        #expect(try Self.keys("change:correction", record).count == 1)
    }

    @Test func `what a feed gives of a page is no version that the page changes`() async throws {
        let teaser = Self.feed("The ferry stays, says Ana Brandt …", at: "2026-03-02T08:00:00Z")
        let later = Self.feed("The ferry stays for 3 years, says Ana Brandt …", at: "2026-03-09T08:00:00Z")
        var dumps: Set<[String]> = []
        for order in [[teaser, Self.monday, Self.tuesday, later], [later, Self.tuesday, teaser, Self.monday]] {
            let folder = Folder()
            let record = try await Self.record(order, folder, each: true)
            #expect(try RecordTests.count("document", record) == 1)
            // Each is compared with the one before it of its own form.
            let pairs = try record.database.all(
                """
                SELECT v.form, p.form FROM change JOIN version v ON v.id = change.version \
                JOIN version p ON p.id = previous ORDER BY 1
                """
            ) { [$0.integer(0), $0.integer(1)] }
            #expect(pairs == [[0, 0], [4, 4]])
            #expect(try Self.classes(record).contains("quotation-silent quotation"))
            let current = try record.database.all("SELECT form, first_captured FROM version WHERE superseded = 0") {
                "\($0.integer(0)) \($0.text(1))"
            }
            #expect(current == ["0 2026-03-03T09:00:00Z"])
            dumps.insert(try Self.dump(record))
        }
        #expect(dumps.count == 1)
    }
}
