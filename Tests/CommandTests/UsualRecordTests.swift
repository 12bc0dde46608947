import Foundation
import Testing

@testable import quoth

/// The record that is meant where none is named.
struct UsualRecordTests {
    struct Place: CustomTestStringConvertible, Sendable {
        let environment: [String: String], path: String
        var testDescription: String { path }
    }

    @Test(arguments: [
        Place(environment: ["QUOTH_RECORD": "r", "XDG_DATA_HOME": "/x", "HOME": "/h"], path: "r"),
        Place(environment: ["QUOTH_RECORD": "", "XDG_DATA_HOME": "/x", "HOME": "/h"], path: "/x/quoth"),
        Place(environment: ["XDG_DATA_HOME": "x", "HOME": "/h"], path: "/h/.local/share/quoth"),
        Place(environment: [:], path: "./.local/share/quoth"),
    ])
    func `a variable names it, else it is in the folder for data`(place: Place) {
        Surroundings.$environment.withValue(place.environment) { #expect(UsualRecord.path == place.path) }
    }

    @Test func `a record that nobody named is made, searched, checked and traced against`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let home = ["HOME": place.path("home")]
        func run(_ arguments: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(arguments, environment: home)
        }
        #expect(await run("add", "-q", "@sources").status == .fine)
        #expect(FileManager.default.fileExists(atPath: place.path("home/.local/share/quoth/record.sqlite")))
        #expect(await run("search", "ferry", "--plain").out.contains("Ferry service"))
        let check = await run("check", "@draft.md", "--fail-on", "risk")
        #expect(check.status == .found && check.out.contains("Hanna Lund"))
        #expect(check.err.contains("against the record \(place.path("home"))/.local/share/quoth"))
        #expect(await run("trace", "@draft.md").status == .fine)
        #expect(await run("spread", "We do not accept that the night ferry ends in autumn").status == .fine)
        for command in ["stats", "verify", "doctor", "export", "versions", "watch"] {
            let words = command == "watch" ? ["watch", "list"] : [command]
            let answer = await place.run(words, environment: home)
            #expect(answer.status != .usage && answer.status != .error, "\(command): \(answer.err)")
        }
        #expect(await run("backup", "@copy").status == .fine)
        #expect(await run("restore", "@copy").status == .error)
        #expect(await place.run(["restore", "@copy"], environment: ["HOME": place.path("other")]).status == .fine)
        #expect(FileManager.default.fileExists(atPath: place.path("other/.local/share/quoth/record.sqlite")))
    }

    @Test(arguments: [
        ["check", "@draft.md"], ["trace", "@draft.md"], ["spread", "these words"], ["search", "ferry"], ["stats"],
        ["versions"], ["who", "Hanna Lund"],
    ])
    func `where there is no record a command says how to make one`(arguments: [String]) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let run = await place.run(arguments, environment: ["QUOTH_RECORD": place.path("none")])
        #expect(run.status == .usage || run.status == .error)
        #expect(run.err.contains(place.path("none")) && run.err.contains("quoth add FILE…"), "\(run.err)")
        #expect(run.out.isEmpty)
    }

    @Test func `one record is named in one way`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        #expect(await place.run(["add", "-q", "--record", "@r", "@sources"]).status == .fine)
        #expect(await place.run(["stats", "@r"]).out == place.run(["stats", "--record", "@r"]).out)
        #expect(await place.run(["stats", "@r", "--record", "@r"]).status == .usage)
        #expect(await place.run(["backup", "@r", "@copy", "--record", "@r"]).status == .usage)
        #expect(await place.run(["check", "@draft.md", "--record", "@r", "-q"]).status == .fine)
    }

    @Test func `nothing asked is a short help with three examples`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let run = await place.run([], environment: ["QUOTH_RECORD": "somewhere"])
        #expect(run.status == .fine && run.out.split(separator: "\n").count < 16)
        #expect(run.out.components(separatedBy: "\n  quoth ").count == 4)
        #expect(run.out.contains("somewhere, which does not exist yet"))
    }
}
