import Foundation
import QuothRecord
import Testing

@testable import quoth

/// `quoth user` and `quoth token`.
@Suite struct PeopleCommandTests {
    @Test func `accounts and tokens are made, listed and taken away`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "people-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try RecordWriter(path).commit()
        func run(_ words: String, typed: String = "a ferry in the night") async -> (RunStatus, String, String) {
            let console = Console.memory()
            let status = await PasswordInput.$typed.withValue(typed) {
                await Main.run(words.split(separator: " ").map(String.init) + ["--record", path], console)
            }
            return (
                status, String(decoding: console.kept, as: UTF8.self),
                String(decoding: console.keptErrors, as: UTF8.self)
            )
        }
        #expect(await run("user list").1 == "")
        #expect(await run("user add ida --role admin").0 == .fine)
        #expect(await run("user add odo", typed: "short").0 == .error)
        #expect(await run("user add odo").0 == .fine)
        #expect(await run("user role odo editor").0 == .fine)
        #expect(await run("user add IDA").2.contains("already"))
        let lines = await run("user list").1.split(separator: "\n").map { $0.split(separator: "\t").prefix(2) }
        #expect(lines == [["ida", "admin"], ["odo", "editor"]])
        #expect(await run("user password odo", typed: "another ferry at noon").0 == .fine)
        let text = await run("token add odo --scope write --label desk").1
        #expect(text.hasPrefix("quoth_") && text.utf8.count == 71)
        #expect(await run("token list").1.hasPrefix("1\todo\twrite\tdesk\t"))
        #expect(await run("token revoke 1").0 == .fine)
        #expect(await run("token revoke 1").0 == .error)
        #expect(await run("user remove ida").2.contains("last admin"))
        #expect(await run("user remove odo").0 == .fine)
        #expect(await run("user remove nobody").0 == .error)
        #expect(await run("user add x --password secret").0 == .usage)
        let actions = try People(path).audit(limit: 99).map(\.action)
        #expect(
            actions == [
                .userRemoved, .tokenRevoked, .tokenAdded, .password, .userRole, .userAdded, .userAdded,
            ])
    }

    @Test func `a quotation is corrected and set right again`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "correct-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = "The ferry ran late.\n\n“The subsidy was never meant to last,” said Odo Berg, a county councillor.\n"
        try text.write(to: folder.appending(path: "a.txt"), atomically: true, encoding: .utf8)
        let path = folder.appending(path: "record").path
        func run(_ words: [String]) async -> (RunStatus, String) {
            let console = Console.memory()
            let status = await Main.run(words + ["--record", path], console)
            return (status, String(decoding: console.kept, as: UTF8.self))
        }
        #expect(await run(["add", folder.appending(path: "a.txt").path]).0 == .fine)
        func rows(_ query: String) async -> [[Substring]] {
            await run(["search", query, "--plain"]).1.split(separator: "\n").map { $0.split(separator: "\t") }
        }
        let id = await run(["search", "in:quotation subsidy", "--json"]).1.split(separator: "\"").first {
            $0.utf8.count == 16 && UInt64($0, radix: 16) != nil
        }
        let key = String(try #require(id))
        #expect(await run(["correct", key, "--speaker", "Hanna Lund", "--note", "heard it"]).0 == .fine)
        #expect(await rows("in:quotation speaker:lund").count == 1)
        #expect(await run(["correct", key]).1.contains("\tspeaker\tcommand line\tHanna Lund\tOdo Berg\tholds\n"))
        #expect(await run(["correct", key, "--undo", "verdict"]).0 == .found)
        #expect(await run(["correct", key, "--undo", "speaker"]).0 == .fine)
        #expect(await rows("in:quotation speaker:lund").isEmpty)
        #expect(await rows("in:quotation speaker:berg").count == 1)
        #expect(await run(["correct", "0000000000000000", "--accept"]).0 == .found)
        #expect(await run(["correct", key, "--verdict", "x"]).0 == .usage)
        #expect(await run(["correct", key, "--accept", "--verdict", "form"]).0 == .usage)
    }
}
