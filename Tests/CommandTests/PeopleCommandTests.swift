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
}
