import Foundation
import Quoth
import QuothRecord
import Testing

@testable import quoth

/// `quoth follow`.
@Suite struct FollowCommandTests {
    @Test func `something is followed, told of, paused and forgotten`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        func run(_ words: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(["follow"] + words + ["--record", "@record"])
        }
        #expect(await run("list").status == .error)
        #expect(await place.run(["add", "@sources", "--record", "@record"]).status == .fine)
        #expect(await run("list").out == "")
        let added = await run("add", "--everything", "--only", "altered, new", "--note", "for\tthe desk")
        #expect(added.status == .fine && added.out.hasPrefix("1\t/following/"))
        #expect(
            await run("add", "--search", "verdict:altered", "--webhook", "https://hook.example/x").out.contains(
                "\twhsec_"))
        #expect(
            await run(
                "add", "--site", "x.example", "--mail", "ida@desk.example", "--every", "daily", "--at", "07:30",
                "--zone", "Europe/Oslo"
            ).err.contains("asked first"))
        #expect(await run("events", "1").status == .found)
        #expect(await place.run(["add", "@draft.md", "--record", "@record"]).status == .fine)
        let events = await run("events", "1")
        #expect(events.status == .fine && events.out.contains("wording changed: “"))
        #expect(events.out.contains("[-") && events.out.contains("{+"))
        let lines = await run("events", "1", "--json").out.split(separator: "\n")
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        #expect(lines.first?.contains("\"schema\":\"quoth/event@1\"") == true)
        #expect(await run("preview", "--search", "verdict:altered").out.contains("[-"))
        #expect(await run("preview", "--speaker", "Nobody Atall").status == .found)
        let list = await run("list").out.split(separator: "\n")
        #expect(
            list.count == 3 && list[0].contains("altered,new\tat once\tfeed\ton\t0")
                && list[0].hasSuffix("for the desk"))
        #expect(list[2].contains("daily at 07:30 Europe/Oslo\tida@desk.example\tunconfirmed"))
        #expect(await run("list", "--json").out.contains("\"schema\":\"quoth/subscription@1\""))
        #expect(await run("pause", "1", "9").status == .partial)
        #expect(await run("resume", "1").status == .fine)
        #expect(await run("remove", "1").status == .fine)
        #expect(await run("events", "1").status == .error)
        #expect(await run("remove", "1").err.contains("no subscription"))
    }

    @Test(arguments: [
        ["add"], ["add", "--speaker", "Lund", "--site", "x.example"], ["add", "--everything", "--at", "25:00"],
        ["add", "--everything", "--mail", "a@b.example", "--webhook", "https://x.example"],
        ["events", "1", "--limit", "0"],
        ["pause"], ["deliver", "--allow-hook", "nowhere"],
    ])
    func `what is wrong with the arguments is said`(words: [String]) async throws {
        let place = try Workplace()
        defer { place.remove() }
        #expect(await place.run(["follow"] + words).status == .usage)
    }

    @Test(arguments: [
        ["--everything", "--zone", "Europe/Nowhere"], ["--everything", "--only", "nonsense"], ["--quotation", "12"],
        ["--everything", "--mail", "no address"], ["--everything", "--webhook", "ftp://x.example"],
        ["--search", "speeker:x"],
    ])
    func `what cannot be followed is said`(words: [String]) async throws {
        let place = try Workplace()
        defer { place.remove() }
        #expect(await place.run(["add", "@sources", "--record", "@record"]).status == .fine)
        let answer = await place.run(["follow", "add"] + words + ["--record", "@record"])
        #expect(answer.status == .error && answer.err.hasPrefix("quoth: "), "\(answer.err)")
    }
}
