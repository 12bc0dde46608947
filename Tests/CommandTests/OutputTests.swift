import Foundation
import Quoth
import Synchronization
import Testing

@testable import quoth

struct OutputTests {
    @Test(arguments: ["json", "html", "jsonl", "tsv", "txt"])
    func `a file gets the form that its ending names, and nothing else is left beside it`(ending: String) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let run = await place.run(["check", "-q", "@draft.md", "--against", "@sources", "-o", "@answer.\(ending)"])
        #expect(run.status == .fine && run.out.isEmpty)
        let text = try place.text("answer.\(ending)")
        switch ending {
        case "html": #expect(text.hasPrefix("<!DOCTYPE html>"))
        case "json": #expect(text.contains("\"schema\" : \"quoth/check@1\""))
        case "jsonl": #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("{") })
        case "tsv": #expect(text.split(separator: "\n").allSatisfy { $0.contains("\t") })
        default: #expect(text.contains("VERBATIM"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path).count == 3)
    }

    @Test func `a draft in the folder of sources is not its own source`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let alone = await place.run(["check", "--plain", "@draft.md", "--against", "@sources"])
        let among = await place.run(["check", "--plain", "@draft.md", "--against", place.folder.path])
        #expect(alone.out == among.out && !alone.out.isEmpty)
    }

    @Test func `JSON answers of several documents are one object, in the order of the input`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let lines = (0..<50).map { "{\"id\":\"d\($0)\",\"text\":\"Ann Lee said: “Number \($0) is done.”\"}\n" }
        try place.write(lines.joined() + "not json\n", to: "many.jsonl")
        for command in ["quotes", "extract"] {
            let run = await place.run([command, "--json", "@many.jsonl", "@draft.md"])
            #expect(run.status == .partial)
            let json = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
            let documents = try #require(json["documents"] as? [[String: Any]])
            let ids = documents.compactMap { ($0["document"] as? [String: Any])?["id"] as? String }
            #expect(ids == (0..<50).map { "d\($0)" } + ["draft"])
            #expect((json["errors"] as? [Any])?.count == 1)
            #expect(json["schema"] as? String == "quoth/\(command)@1")
        }
    }

    @Test func `quotations of one speaker can be asked for`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        #expect(await place.run(["quotes", "--plain", "--speaker", "lund", "@draft.md"]).out.contains("300 people"))
        #expect(await place.run(["quotes", "--plain", "--speaker", "nobody", "@draft.md"]).out.isEmpty)
    }

    @Test(
        arguments: [
            ([:], false, "auto", false), ([:], true, "auto", true), (["NO_COLOR": "1"], true, "auto", false),
            (["NO_COLOR": ""], true, "auto", true), (["TERM": "dumb"], true, "auto", false),
            (["CLICOLOR_FORCE": "1"], false, "auto", true), (["CLICOLOR_FORCE": "0"], false, "auto", false),
            (["NO_COLOR": "1"], false, "always", true), ([:], true, "never", false),
        ] as [([String: String], Bool, String, Bool)])
    func `colour follows the option, then the environment, then the terminal`(
        environment: [String: String], isTerminal: Bool, when: String, isColoured: Bool
    ) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let run = await place.run(
            ["check", "@draft.md", "--against", "@sources", "--color", when], environment: environment,
            isTerminal: isTerminal)
        #expect(run.out.contains("\u{1B}[") == isColoured)
    }

    @Test func `a case that is none is named by its line`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write("{\"id\":\"a\",\"sources\":[],\"draft\":\"x\"}\n{\"id\":\n", to: "cases.jsonl")
        let run = await place.run(["check", "@cases.jsonl", "--format", "bench"])
        #expect(run.status == .error)
        #expect(run.err.contains("line 2"))
    }

    @Test(arguments: [("1", 1), ("64K", 65_536), ("20M", 20 << 20), ("2g", 2 << 30)] as [(String, Int)])
    func `a size is a number with a unit`(text: String, bytes: Int) {
        #expect(ByteSize(argument: text)?.bytes == bytes)
    }

    @Test(arguments: ["", "K", "-1", "0", "1.5M", "9999999999G", "12 M"])
    func `what is no size is refused`(text: String) {
        #expect(ByteSize(argument: text) == nil)
    }

    @Test(arguments: [(12, 0), (200, 40), (5, 40), (1, 1)])
    func `results come in the order of the input, and work is not too far ahead`(count: Int, limit: Int) async throws {
        let counter = LastBegun()
        var rest = (0..<200).makeIterator()
        var seen: [Int] = []
        let ahead = WorkAhead<Int>(count: count, limit: limit, weight: { limit == 0 ? 0 : $0 % 7 * 10 })
        try await inOrder(ahead, next: { rest.next() }) { item in
            if item % 7 == 0 { usleep(2_000) }
            counter.begin(item)
            return item
        } use: { item in
            if item % 50 == 0 { usleep(20_000) }
            let last = counter.last
            #expect(last <= item + count)
            let weight = (0..<200).filter { $0 > item && $0 <= last }.reduce(0) { $0 + $1 % 7 * 10 }
            #expect(limit == 0 || last == item + 1 || weight <= limit)
            seen.append(item)
        }
        #expect(seen == Array(0..<200))
    }

    @Test(arguments: [
        ("check", "check", 0), ("chekc", "check", 1), ("trac", "trace", 1), ("quote", "quotes", 1), ("", "abc", 3),
        ("extarct", "extract", 1), ("xyz", "abc", 3),
    ])
    func `the distance of two words counts edits and swaps`(a: String, b: String, edits: Int) {
        #expect(CommandTypo.distance(Array(a.utf8), Array(b.utf8)) == edits)
    }
}

/// The last item that work was begun on.
private final class LastBegun: Sendable {
    private let state = Mutex(-1)

    var last: Int { state.withLock(\.self) }

    func begin(_ item: Int) { state.withLock { $0 = max($0, item) } }
}
