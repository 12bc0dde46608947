import Foundation
import Testing

@testable import quoth

/// `quoth add`, `quoth verify`, and tracing against what was added.
@Suite struct RecordCommandTests {
    static let article = """
        The night ferry may stop, a paper reports. “At least 300 people use it every week. If the county keeps the subsidy,
        we will pay more for our tickets,” the chair was quoted.
        """

    @Test func `what an article took over from a record is what it took over from the files`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.article, to: "article.txt")
        try place.write("Nothing of this has to do with any ferry at all.", to: "sources/other.txt")
        let added = await place.run(["add", "--record", "@record", "@sources"])
        #expect(added.status == .fine && added.err.contains("2 documents added"), "\(added.err)")
        let fromFiles = await place.run(["trace", "@article.txt", "--against", "@sources", "--json"])
        let fromRecord = await place.run(["trace", "@article.txt", "--against", "@record", "--json"])
        #expect(fromRecord.status == .fine)
        #expect(fromRecord.out.contains("At least 300 people use it every week"))
        #expect(Self.passages(fromRecord.out) == Self.passages(fromFiles.out))
    }

    /// The lines of an answer that tell where words stand in both texts.
    private static func passages(_ answer: String) -> [Substring] {
        answer.split(separator: "\n").filter { line in
            ["\"exact\"", "\"start\"", "\"end\"", "\"verdict\""].contains { line.contains($0) }
        }
    }

    @Test func `adding again adds nothing, and adding more adds the rest`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        _ = await place.run(["add", "--record", "@record", "@sources"])
        try place.write("Another statement of the harbour council.", to: "sources/second.txt")
        let again = await place.run(["add", "--record", "@record", "@sources", "--commit-every", "1"])
        #expect(
            again.err.contains("1 document added to") && again.err.contains("1 was there already"), "\(again.err)")
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .fine)
        #expect(verified.out.contains("2 versions") && verified.out.hasSuffix("undamaged\n"))
    }

    @Test func `a draft is checked against a record as against the files`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        _ = await place.run(["add", "--record", "@record", "@sources"])
        let fromFiles = await place.run(["check", "@draft.md", "--against", "@sources", "--plain"])
        let fromRecord = await place.run(["check", "@draft.md", "--against", "@record", "--plain"])
        #expect(fromRecord.out == fromFiles.out)
        #expect(fromRecord.out.contains("wording"))
    }

    @Test func `the documents of a record can be read like those of a folder`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        _ = await place.run(["add", "--record", "@record", "@sources"])
        let quotes = await place.run(["quotes", "@record", "--plain"])
        #expect(quotes.status == .fine)
        #expect(quotes.out == (await place.run(["quotes", "@sources", "--plain"])).out)
    }

    @Test func `a damaged record is told with the file and the place`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        _ = await place.run(["add", "--record", "@record", "@sources"])
        let file = place.folder.appending(path: "record/00000001.texts")
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: file)
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .damaged)
        #expect(verified.err.contains("record/00000001.texts, byte 8: "), "\(verified.err)")
    }

    @Test func `what is no record is told`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let verified = await place.run(["verify", "@sources"])
        #expect(verified.status == .error && verified.err.contains("is no record"))
        let added = await place.run(["add", "--record", "@sources", "@draft.md"])
        #expect(added.status == .error && added.err.contains("holds other files"))
        let wrong = await place.run(["add", "--record", "@record", "--commit-every", "0", "@draft.md"])
        #expect(wrong.status == .usage)
    }
}
