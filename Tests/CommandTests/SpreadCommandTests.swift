import Foundation
import Testing

@testable import quoth

struct SpreadCommandTests {
    private static let words = "At least 300 people use it every week"
    private static let copies = """
        {"id": "club", "date": "2025-03-02", "text": "Hanna Lund said: “At least 300 people use it every week.”"}
        {"id": "courier", "date": "2025-03-04", "text": "“At least 500 people use it every week,” said Lund."}
        {"id": "herald", "date": "2025-03-05T09:30Z", "text": "Lund: “At least 500 people use it every week”, she says."}
        {"id": "other", "date": "2025-03-05", "text": "Nothing of the kind stands here, only boats and their names."}

        """

    private static func place() throws -> Workplace {
        let place = try Workplace()
        try place.write(copies, to: "copies.jsonl")
        return place
    }

    @Test func `words on the command line are followed through a file of documents`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        let run = await place.run(["spread", "“\(Self.words)”", "@copies.jsonl"])
        #expect(run.status == .fine)
        #expect(run.out.contains("3 copies in 2 wordings"))
        #expect(run.out.contains("Earliest in this record: club, 2 March 2025"))
        #expect(run.out.contains("[-300-]{+500+}"))
        #expect(run.out.contains("5 March 2025, 09:30"))
    }

    @Test func `a file stands for its quotations, or without any for its words`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        let draft = await place.run(["spread", "@draft.md", "@copies.jsonl", "--json"])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(draft.out.utf8)) as? [String: Any])
        let passages = try #require(json["passages"] as? [[String: Any]])
        #expect(passages.map { ($0["copies"] as? [Any])?.count } == [3, 0])
        try place.write(Self.words, to: "words.txt")
        let words = await place.run(["spread", "@words.txt", "--against", "@copies.jsonl", "--format", "csv"])
        #expect(words.out.split(separator: "\r\n").count == 4)
    }

    @Test func `a record is searched like a folder`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        #expect(await place.run(["add", "--record", "@record", "@copies.jsonl", "-q"]).status == .fine)
        let run = await place.run(["spread", Self.words, "@record"])
        #expect(run.out.contains("3 copies in 2 wordings") && run.out.contains("5 March 2025, 09:30"))
    }

    @Test(arguments: [
        (["spread", "Nobody ever said such a thing in any text", "@copies.jsonl"], RunStatus.found),
        (["spread", Self.words], .usage), (["spread", Self.words, "@copies.jsonl", "--format", "gcc"], .usage),
        (["spread", Self.words, "@nothing"], .error),
        (["spread", String(repeating: "a long sentence ", count: 400), "@copies.jsonl"], .found),
        (["spread", Self.words, "@copies.jsonl", "@nothing"], .partial),
    ])
    func `the exit code says how it went`(arguments: [String], status: RunStatus) async throws {
        let place = try Self.place()
        defer { place.remove() }
        #expect(await place.run(arguments).status == status)
    }

    @Test func `what a command does not write is refused before anything is read`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        let run = await place.run(["check", "@draft.md", "--against", "@sources", "-o", "@out.csv"])
        #expect(run.status == .usage && run.err.contains("it has no csv"))
    }
}
