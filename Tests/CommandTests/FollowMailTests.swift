import Foundation
import Quoth
import QuothRecord
import Testing

@testable import quoth

/// `quoth follow deliver` beside a mail server.
@Suite struct FollowMailTests {
    @Test func `an address is asked, then told, once for each event`() async throws {
        let server = try SmallMailServer { _ in "250 fine" }
        let place = try Workplace()
        defer { place.remove() }
        let settings = [
            "QUOTH_SMTP_SERVER": "127.0.0.1:\(server.port)", "QUOTH_SMTP_FROM": "quoth@x.example",
            "QUOTH_SMTP_TLS": "none",
        ]
        func run(_ words: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(words + ["--record", "@record"], environment: settings)
        }
        #expect(await run("add", "@sources").status == .fine)
        #expect(
            await run("follow", "add", "--everything", "--only", "altered", "--mail", "ida@desk.example").status
                == .fine)
        #expect(await run("follow", "deliver").status == .fine)
        let asked = try #require(server.mails.first)
        #expect(
            asked.to.count == 1 && asked.to[0].contains("<ida@desk.example>")
                && asked.from.contains("<quoth@x.example>"))
        #expect(asked.lines.contains { $0.hasPrefix("Subject: [Quoth] Please confirm") })
        #expect(await run("follow", "resume", "1").status == .fine)
        #expect(await run("add", "@draft.md").status == .fine)
        #expect(await run("follow", "deliver").status == .fine)
        let mails = server.mails.dropFirst()
        #expect(
            !mails.isEmpty
                && mails.allSatisfy { $0.lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click") })
        let ids = mails.compactMap { $0.lines.first { $0.hasPrefix("Message-ID: <") } }
        #expect(Set(ids).count == mails.count && ids.allSatisfy { $0.hasSuffix("@x.example>") })
        #expect(await run("follow", "deliver").out == "0\t0\t0\t0\n" && server.mails.count == mails.count + 1)
    }

    @Test func `a server that is busy is tried again, with the same id; nobody there turns it off`() async throws {
        let server = try SmallMailServer { number in number == 0 ? "451 later" : number < 2 ? "250 fine" : "550 nobody"
        }
        let place = try Workplace()
        defer { place.remove() }
        try place.write(
            "server = 127.0.0.1:\(server.port)\nfrom = quoth@x.example\nname = The Desk\ntls = none\n", to: "mail.conf")
        func run(_ words: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(["follow"] + words + ["--record", "@record"])
        }
        #expect(await place.run(["add", "@sources", "--record", "@record"]).status == .fine)
        _ = await run("add", "--everything", "--mail", "ida@desk.example", "--confirmed")
        #expect(await place.run(["add", "@draft.md", "--record", "@record"]).status == .fine)
        #expect(await run("deliver").status == .partial)
        #expect(await run("deliver", "--mail-settings", "@mail.conf", "--pace", "0").status == .partial)
        #expect(server.mails.isEmpty)
        let waiting = await run("list", "--json").out
        #expect(waiting.contains("\"attempts\":1") && waiting.contains("451"))
        _ = await run("deliver", "--mail-settings", "@mail.conf", "--pace", "0", "--until-empty")
        #expect(server.mails.count == 1 && server.mails[0].lines.contains("From: The Desk <quoth@x.example>"))
        #expect(await run("list", "--json").out.contains("\"state\":\"off\""))
    }
}
