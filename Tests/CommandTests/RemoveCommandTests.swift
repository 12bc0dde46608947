import Foundation
import Quoth
import QuothRecord
import Testing

@testable import quoth

/// `quoth remove`: what was taken down is nowhere any more, and all the rest as it was.
@Suite struct RemoveCommandTests {
    /// Names and words that stand in the article that is taken down, and nowhere else.
    private static let gone = ["Quendrith", "overboard", "Zulpich", "lighterman"]

    private static func place() throws -> Workplace {
        let place = try Workplace()
        func line(_ id: String, _ day: Int, _ text: String) -> String {
            let text = text.replacingOccurrences(of: "\"", with: "\\\"")
            return
                #"{"id":"\#(id)","url":"https://\#(id).example/ferry","date":"2025-03-0\#(day)","captured_at":"2025-03-0\#(day)T09:00:00Z","text":"\#(text)"}"#
                + "\n"
        }
        let club =
            "Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn.”"
        let courier =
            "“We saw a man go overboard near Zulpich before the night ferry came in,” said Ada Quendrith, a lighterman."
        let herald =
            "The night ferry is late. “We saw a man go overboard near the quay before the night ferry came in,” "
            + "said Ada Quendrith on Monday. “We accept that the night ferry ends in autumn,” said Hanna Lund."
        try place.write(line("club", 1, club), to: "club.jsonl")
        try place.write(line("courier", 2, courier), to: "courier.jsonl")
        try place.write(
            line("herald", 3, herald).replacingOccurrences(of: "overboard", with: "over the side")
                .replacingOccurrences(of: "Ada Quendrith", with: "a guest"), to: "herald.jsonl")
        return place
    }

    /// The files below `folder` that hold any of the words, in whatever case.
    private static func holding(_ words: [String], in folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return files.filter { name in
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return false }
            let text = String(decoding: data, as: UTF8.self).lowercased()
            return words.contains { text.contains($0.lowercased()) }
        }
    }

    @Test func `a document that is taken down is gone from searches, findings, hits and the disk`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        #expect(await place.run(["add", "@club.jsonl", "--record", "@record"]).status == .fine)
        let hook = ["--everything", "--webhook", "https://hook.example/x", "--record", "@record"]
        #expect(await place.run(["follow", "add"] + hook).status == .fine)
        #expect(await place.run(["add", "@courier.jsonl", "@herald.jsonl", "--record", "@record"]).status == .fine)
        #expect(await place.run(["follow", "events", "1", "--record", "@record"]).out.contains("Quendrith"))
        #expect(await place.run(["search", "overboard", "--record", "@record"]).status == .fine)
        #expect(!Self.holding(Self.gone, in: place.path("record")).isEmpty)
        let head = await place.run(["verify", "@record"]).out

        let remove = ["remove", "https://courier.example/ferry", "--record", "@record", "--reason", "order 12/2025"]
        let trial = await place.run(remove + ["--dry-run"])
        #expect(trial.status == .fine && trial.err.contains("1 version, 1 quotation, 1 capture would be removed"))
        #expect(await place.run(["search", "overboard", "--record", "@record"]).status == .fine)
        let removed = await place.run(remove)
        #expect(removed.status == .fine && removed.out == "https://courier.example/ferry\tall versions removed\n")

        #expect(Self.holding(Self.gone, in: place.path("record")) == [])
        #expect(await place.run(["search", "overboard", "--record", "@record"]).status == .found)
        #expect(await place.run(["search", "speaker:Quendrith", "--record", "@record"]).status == .found)
        #expect(!(await place.run(["follow", "events", "1", "--record", "@record"]).out.contains("courier")))
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .fine && verified.out != head, "\(verified.out)")
        #expect(await place.run(["doctor", "@record"]).status == .fine)
        let list = await place.run(["remove", "--list", "--record", "@record"]).out.split(separator: "\t")
        #expect(list.count == 5 && list[1...2] == ["https://courier.example/ferry", "1"])
        #expect(list.last == "order 12/2025\n")
        #expect(await place.run(remove).status == .error)
        #expect(await place.run(["who", "undo", "--record", "@record"]).err.contains("no decision to undo"))

        // All else is as in a record that never had it.
        #expect(await place.run(["add", "@club.jsonl", "@herald.jsonl", "--record", "@other"]).status == .fine)
        let (left, other) = (await place.run(["export", "@record"]).out, await place.run(["export", "@other"]).out)
        #expect(left == other && left.contains("herald"))
    }

    @Test func `one version is taken down, and the others stay and are compared`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        for (hour, words) in [(1, "three piers"), (2, "four piers by Zulpich"), (3, "five piers")] {
            try place.write(
                #"{"id":"p","url":"https://quay.example/p","captured_at":"2025-03-02T0\#(hour):00:00Z","text":"The storm broke \#(words) of the old harbour."}"#
                    + "\n", to: "\(hour).jsonl")
            #expect(await place.run(["add", "@\(hour).jsonl", "--record", "@record"]).status == .fine)
        }
        let remove = ["remove", "--record", "@record", "--reason", "it names a place"]
        #expect(await place.run(remove + ["https://quay.example/p@4"]).status == .error)
        let removed = await place.run(remove + ["https://quay.example/p@2"])
        #expect(removed.out == "https://quay.example/p\t1 versions removed\n", "\(removed.err)")
        let versions = await place.run(["versions", "https://quay.example/p", "--record", "@record"]).out
        #expect(versions.contains("three") && versions.contains("five") && !versions.contains("four"))
        #expect(Self.holding(["Zulpich"], in: place.path("record")) == [])
        #expect(await place.run(["verify", "@record"]).status == .fine)
        // What is added next has a number of its own, and is news.
        #expect(await place.run(["follow", "add", "--everything", "--record", "@record"]).status == .fine)
        #expect(await place.run(remove + ["https://quay.example/p@2"]).status == .fine)
        try place.write(
            #"{"id":"n","url":"https://quay.example/n","text":"Another text of another day."}"# + "\n", to: "n.jsonl")
        #expect(await place.run(["add", "@n.jsonl", "--record", "@record"]).status == .fine)
        #expect(await place.run(["follow", "events", "1", "--record", "@record"]).out.contains("new text: “n”"))
    }

    @Test func `the last document of a record is taken down, and it goes on`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        #expect(await place.run(["add", "@courier.jsonl", "--record", "@record"]).status == .fine)
        let remove = ["remove", "https://courier.example/ferry", "--record", "@record", "--reason", "order"]
        #expect(await place.run(remove).status == .fine)
        #expect(Self.holding(Self.gone, in: place.path("record")) == [])
        #expect(await place.run(["verify", "@record"]).status == .fine)
        #expect(await place.run(["add", "@club.jsonl", "@courier.jsonl", "--record", "@record"]).status == .fine)
        #expect(await place.run(["search", "overboard", "--record", "@record"]).status == .fine)
        #expect(await place.run(["verify", "@record"]).status == .fine)
    }

    @Test(arguments: [
        ["https://a.example/"], ["https://a.example/", "--reason", "  "], ["--list", "https://a.example/"],
        ["--list", "--dry-run"],
    ])
    func `a reason is asked for`(words: [String]) async throws {
        let place = try Workplace()
        defer { place.remove() }
        #expect(await place.run(["remove"] + words).status == .usage)
    }
}
