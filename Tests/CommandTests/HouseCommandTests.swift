import Foundation
import Testing

@testable import quoth

/// `quoth export`, `backup`, `restore`, `stats`, `prune` and the proofs of `verify`.
struct HouseCommandTests {
    private static func record() async throws -> Workplace {
        let place = try Workplace()
        try FileManager.default.createDirectory(atPath: place.path("more"), withIntermediateDirectories: true)
        try place.write("“The quay is safe,” said Ida Brekke, head of the Lantern Trust.", to: "more/quay.txt")
        _ = await place.run(["add", "--record", "@record", "@sources", "@more"])
        return place
    }

    @Test(arguments: ExportCommand.Form.allCases)
    func `a record can be exported in every form, and in any order of adding to the same bytes`(
        form: ExportCommand.Form
    ) async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let first = await place.run(["export", "@record", "--format", form.rawValue])
        // Files have no address, so no web archive holds them; proofs depend on the log.
        if form == .warc { return #expect(first.status == .partial && first.out.isEmpty) }
        #expect(first.status == .fine && !first.out.isEmpty, "\(first.err)")
        if form == .proof { return }
        for input in ["@more", "@sources"] { _ = await place.run(["add", "--record", "@other", input]) }
        let second = await place.run(["export", "@other", "--format", form.rawValue, "-o", "@out"])
        #expect(second.status == .fine && second.out == "")
        #expect(try String(contentsOf: place.folder.appending(path: "out"), encoding: .utf8) == first.out)
    }

    @Test func `captures come back out of a web archive with their bytes, addresses and times`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        func record(_ url: String, _ date: String, _ page: String) -> String {
            "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>\r\nWARC-Date: \(date)"
                + "\r\nWARC-Target-URI: \(url)\r\nContent-Type: text/html\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
        }
        try place.write(
            record("https://sound.example/ferry", "2025-03-02T09:00:00Z", Workplace.statement)
                + record(
                    "https://sound.example/ferry", "2025-03-09T09:00:00Z",
                    Workplace.statement.replacing("autumn", with: "winter")), to: "crawl.warc")
        _ = await place.run(["add", "--record", "@record", "@crawl.warc"])
        let export = await place.run(["export", "@record", "--format", "warc", "-o", "@back.warc"])
        #expect(export.status == .fine, "\(export.err)")
        _ = await place.run(["add", "--record", "@other", "@back.warc"])
        let proofs = await [
            place.run(["export", "@record", "--format", "proof"]),
            place.run(["export", "@other", "--format", "proof"]),
        ]
        func captures(_ answer: String) throws -> [[String: String]] {
            try answer.split(separator: "\n").map { line in
                let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return try #require(json?["capture"] as? [String: String])
            }
        }
        #expect(try captures(proofs[0].out) == captures(proofs[1].out))
        #expect(try captures(proofs[0].out).count == 2)
        let pruned = await place.run(["prune", "@record", "--host", "sound.example"])
        #expect(pruned.out.contains("2 raw captures"), "\(pruned.out) \(pruned.err)")
        #expect(await place.run(["export", "@record", "--format", "warc"]).status == .partial)
    }

    @Test func `a proof out of an export is checked without the record`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let line = await place.run(["export", "@record", "--format", "proof"]).out.split(separator: "\n").first ?? ""
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let proof = try #require(json?["proof"] as? String)
        try place.write(proof, to: "one.tlog-proof")
        let verified = await place.run(["verify", "--proof", "@one.tlog-proof", "--log-key", "@record/key.pub"])
        #expect(verified.status == .fine && verified.out.contains("entry 0 of the 2"), "\(verified.err)")
        try place.write(proof.replacing("index 0", with: "index 1"), to: "two.tlog-proof")
        let wrong = await place.run(["verify", "--proof", "@two.tlog-proof", "--log-key", "@record/key.pub"])
        #expect(wrong.status == .damaged)
        #expect(await place.run(["verify", "--proof", "@one.tlog-proof"]).status == .usage)
    }

    @Test func `the key that signs may lie outside the record, and nobody adds without it`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let add = ["add", "--record", "@record", "@sources"]
        #expect(await place.run(add + ["--key", "@signing-key"]).status == .fine)
        #expect(!FileManager.default.fileExists(atPath: place.path("record/key")))
        #expect(await place.run(["verify", "@record"]).status == .fine)
        try place.write("The quay is safe.", to: "sources/quay.txt")
        let without = await place.run(add)
        #expect(without.status == .error && without.err.contains("--key"), "\(without.err)")
        #expect(await place.run(add + ["--key", "@signing-key"]).status == .fine)
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .fine && verified.out.contains("2 versions"))
    }

    @Test func `an export since a checkpoint proves that the log goes on from it, and what was entered since`()
        async throws
    {
        let place = try await Self.record()
        defer { place.remove() }
        try place.write(await place.run(["verify", "@record", "--print-checkpoint"]).out, to: "noted")
        for number in 1...3 {
            try place.write("Statement \(number) of the harbour council.", to: "more/s\(number).txt")
            _ = await place.run(["add", "--record", "@record", "@more"])
        }
        let arguments = ["export", "@record", "--format", "proof", "--since"]
        let export = await place.run(arguments + ["@noted", "-o", "@proofs.jsonl"])
        #expect(export.status == .fine, "\(export.err)")
        let lines = try place.text("proofs.jsonl").split(separator: "\n")
        #expect(lines.count == 4 && lines[0].contains("\"since\":2"))
        let key = ["--log-key", "@record/key.pub"]
        let verified = await place.run(["verify", "--proof", "@proofs.jsonl"] + key)
        #expect(verified.status == .fine, "\(verified.err)")
        #expect(
            verified.out.contains("the log of 5 entries goes on from that of 2")
                && verified.out.contains("entry 4 of the 5"))
        // Another log's checkpoint, and a proof for another one.
        _ = await place.run(["add", "--record", "@other", "@more"])
        try place.write(await place.run(["verify", "@other", "--print-checkpoint"]).out, to: "foreign")
        let foreign = await place.run(arguments + ["@foreign"])
        #expect(foreign.status == .error && foreign.out.isEmpty)
        #expect(
            await place.run(["verify", "--proof", "@proofs.jsonl", "--log-key", "@other/key.pub"]).status == .damaged)
        #expect(await place.run(["export", "@record", "--since", "@noted"]).status == .usage)
    }

    @Test(arguments: ["check", "trace"], ["json", "html"])
    func `a report carries proofs of its sources that are checked without the record`(command: String, form: String)
        async throws
    {
        let place = try await Self.record()
        defer { place.remove() }
        let report = "@report." + form
        let run = await place.run([command, "@draft.md", "--against", "@record", "--proofs", "-q", "-o", report])
        #expect(run.status == .fine, "\(run.err)")
        let key = ["--log-key", "@record/key.pub"]
        let verified = await place.run(["verify", "--proof", report] + key)
        #expect(verified.status == .fine && verified.out.contains("sources/statement.html"), "\(verified.err)")
        let text = try place.text("report." + form)
        try place.write(text.replacing("index ", with: "index 1"), to: "changed." + form)
        #expect(await place.run(["verify", "--proof", "@changed." + form] + key).status != .fine)
        _ = await place.run([command, "@draft.md", "--against", "@record", "-q", "-o", report])
        let without = await place.run(["verify", "--proof", report] + key)
        #expect(without.status == .error && without.err.contains("--proofs"))
    }

    @Test func `a noted checkpoint is what a record has to go on from`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        try place.write(await place.run(["verify", "@record", "--print-checkpoint"]).out, to: "noted")
        try place.write("Another statement of the harbour council.", to: "more/second.txt")
        _ = await place.run(["add", "--record", "@record", "@more"])
        let arguments = ["--checkpoint", "@noted", "--log-key", "@record/key.pub"]
        #expect(await place.run(["verify", "@record"] + arguments).status == .fine)
        _ = await place.run(["add", "--record", "@other", "@more"])
        #expect(await place.run(["verify", "@other"] + arguments).status == .damaged)
    }

    @Test func `a backup is brought back, and a damaged one is not`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let backup = await place.run(["backup", "@record", "@copy"])
        #expect(backup.status == .fine && backup.out.hasSuffix("undamaged\n"), "\(backup.err)")
        #expect(await place.run(["backup", "@record", "@copy"]).status == .error)
        let restored = await place.run(["restore", "@copy", "@back"])
        #expect(restored.status == .fine && restored.out.contains("2 versions"))
        let exports = await [place.run(["export", "@record"]).out, place.run(["export", "@back"]).out]
        #expect(exports[0] == exports[1])
        let file = place.folder.appending(path: "copy/00000001.seeds")
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: file)
        let refused = await place.run(["restore", "@copy", "@again"])
        #expect(refused.status == .damaged && refused.err.contains("copy/00000001.seeds"))
        #expect(!FileManager.default.fileExists(atPath: place.folder.appending(path: "again").path))
    }

    @Test func `what a record holds is counted`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let text = await place.run(["stats", "@record"])
        #expect(text.status == .fine && text.out.contains("2  versions") && text.out.contains("on disk\n"))
        let json = try JSONSerialization.jsonObject(
            with: Data(await place.run(["stats", "@record", "--json"]).out.utf8))
        let rows = (json as? [String: Any])?["rows"] as? [String: Int]
        #expect(rows?["entries of the log"] == 2 && rows?["raw captures"] == 2)
    }

    @Test func `captures without a time or a host are not dropped`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let pruned = await place.run(["prune", "@record", "--before", "2030-01-01"])
        #expect(pruned.status == .fine && pruned.out.contains("0 raw captures"), "\(pruned.err)")
        #expect(await place.run(["prune", "@record"]).status == .usage)
        #expect(await place.run(["prune", "@record", "--before", "soon"]).status == .usage)
    }

    @Test func `what could not be added is listed, tried again and forgotten`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        let sound = await place.run(["doctor", "@record"])
        #expect(sound.status == .fine && sound.out.contains("ok  nobody writes to the record"), "\(sound.out)")
        try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).write(
            to: place.folder.appending(path: "more/bad.txt"))
        #expect(await place.run(["add", "--record", "@record", "@more"]).status == .partial)
        #expect(await place.run(["doctor", "@record"]).status == .found)
        let listed = await place.run(["doctor", "@record", "--quarantine"])
        #expect(listed.status == .found && listed.out.contains("more/bad.txt"), "\(listed.out)")
        #expect(await place.run(["doctor", "@record", "--retry"]).status != .fine)
        try place.write("Now it is a text of the harbour council, and can be read.", to: "more/bad.txt")
        let retried = await place.run(["doctor", "@record", "--retry"])
        #expect(retried.status == .fine, "\(retried.err)")
        #expect(await place.run(["doctor", "@record", "--quarantine"]).out == "")
    }

    @Test func `an input that could not be added can be forgotten`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        _ = await place.run(["add", "--record", "@record", "@draft.md", "@nowhere.html"])
        let forgotten = await place.run(["doctor", "@record", "--forget", "all"])
        #expect(forgotten.status == .fine && forgotten.out.contains(" 1 forgotten"), "\(forgotten.out)")
        #expect(await place.run(["doctor", "@record", "--quarantine"]).status == .fine)
    }

    @Test func `a secret key that others can read is told`() async throws {
        let place = try await Self.record()
        defer { place.remove() }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: place.path("record/key"))
        let told = await place.run(["doctor", "@record"])
        #expect(told.status == .found && told.out.contains("chmod 600"))
    }
}
