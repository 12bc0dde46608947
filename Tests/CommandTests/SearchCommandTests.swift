import Foundation
import Testing

@testable import quoth

/// `search`, `versions`, `diff` and `who` on a small record.
struct SearchCommandTests {
    static let first = """
        <!DOCTYPE html><html lang="en"><head><title>Night ferry ends in autumn</title>
        <link rel="canonical" href="https://courier.example/ferry">
        <meta property="article:published_time" content="2025-03-02"></head><body><article>
        <h1>Night ferry ends in autumn</h1><p>The county ends the night ferry in autumn, after 12 years. Some 300 people
        use it every week, and most of them work in the harbour of Hamn.</p>
        <p>Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn.
        At least 300 people use it every week.”</p>
        <p>“The subsidy was never meant to last,” said Odo Berg, the county’s head of traffic.</p></article></body></html>
        """
    static let other = """
        <!DOCTYPE html><html lang="en"><head><title>County under fire</title>
        <link rel="canonical" href="https://harbour-post.example/fire">
        <meta property="article:published_time" content="2025-03-05"></head><body><article>
        <h1>County under fire</h1><p>The night ferry is much loved on both shores of the sound. H. Lund of the Sound
        Passengers’ Club said on Sunday: “We accept that the night ferry ends in autumn. Nobody else would.”</p>
        <p>“The subsidy was never meant to last for long,” said Odo Berg, a county councillor.</p></article></body></html>
        """

    static func place() async throws -> Workplace {
        let place = try Workplace()
        try place.write(first, to: "a.html")
        try place.write(
            first.replacing("We do not accept", with: "We regret").replacing("12 years", with: "14 years"), to: "b.html"
        )
        try place.write(other, to: "c.html")
        for name in ["@a.html", "@b.html", "@c.html"] {
            #expect(await place.run(["add", "--record", "@record", name, "-q"]).status == .fine)
        }
        return place
    }

    private static func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `documents and quotations are found in a record`() async throws {
        let place = try await Self.place()
        defer { place.remove() }
        let run = await place.run(["search", "--record", "@record", "“night ferry”", "site:courier.example"])
        #expect(run.status == .fine && run.out.hasPrefix("1 document\n"))
        #expect(run.out.contains("*Night ferry* ends in autumn · courier.example, 2 March 2025"))
        #expect(run.out.contains("14 years") && !run.out.contains("12 years"))
        let old = await place.run(["search", "--record", "@record", "ferry in:versions", "--json"])
        let answer = try Self.json(old.out)
        #expect(answer["total"] as? Int == 3 && answer["results"] as? String == "documents")
        let quotes = await place.run([
            "search", "--record", "@record", "speaker:“Odo Berg” date:2025-03-03..", "--format", "csv",
        ])
        let lines = quotes.out.split(separator: "\r\n")
        #expect(lines.count == 2 && lines[1].hasPrefix("2025-03-05,c,County under fire,"))
        #expect(lines[1].hasSuffix("\"The subsidy was never meant to last for long,\","))
    }

    @Test func `pages go on where the one before ended`() async throws {
        let place = try await Self.place()
        defer { place.remove() }
        let first = try Self.json(
            await place.run(["search", "--record", "@record", "ferry", "--limit", "1", "--json"]).out)
        let next = try #require(first["next"] as? String)
        let second = try Self.json(
            await place.run(["search", "--record", "@record", "ferry", "--limit", "1", "--after", next, "--json"]).out)
        let keys = [first, second].compactMap { ($0["hits"] as? [[String: Any]])?.first?["key"] as? String }
        #expect(keys == ["https://harbour-post.example/fire", "https://courier.example/ferry"])
        #expect(second["next"] == nil)
    }

    @Test(arguments: [
        (["ferry", "speeker:Lund"], RunStatus.usage, "Did you mean “speaker”?"),
        (["ferry", "--after", "x"], .error, "no page of this query"), (["whale"], .found, ""),
        (["ferry", "--limit", "0"], .usage, "--limit"), (["ferry", "--format", "html"], .usage, "no format html"),
    ])
    func `what cannot be answered is told`(arguments: [String], status: RunStatus, says: String) async throws {
        let place = try await Self.place()
        defer { place.remove() }
        let run = await place.run(["search", "--record", "@record"] + arguments)
        #expect(run.status == status && (says.isEmpty || run.err.contains(says)), "\(run.err)")
    }

    @Test func `versions tell what was changed, and that it was silent`() async throws {
        let place = try await Self.place()
        defer { place.remove() }
        let files = await place.run(["diff", "@a.html", "@b.html"])
        #expect(files.status == .found && files.out.contains("“We [-do not accept-]{+regret+} that"))
        #expect(files.out.contains("after [-12-]{+14+} years"))
        let url = "https://courier.example/ferry"
        let stored = await place.run(["diff", "--record", "@record", url + "@1", url + "@2", "--json"])
        let answer = try Self.json(stored.out)
        #expect(answer["silent"] as? Bool == true && answer["classes"] as? [String] == ["quotation", "number"])
        let versions = await place.run(["versions", "--record", "@record", url])
        #expect(
            versions.status == .found && versions.out.contains("@2")
                && versions.out.contains("1 silently edited quotation"))
        let all = await place.run(["versions", "--record", "@record", "--plain"])
        #expect(all.out.split(separator: "\n").count == 2)
        #expect(await place.run(["versions", "--record", "@record", "https://nowhere.example/"]).status == .error)
        #expect(await place.run(["diff", "--record", "@record", url + "@1", url + "@3"]).status == .error)
        #expect(await place.run(["diff", "@a.html", "@a.html"]).status == .fine)
    }

    @Test func `a speaker has a dossier, and decisions hold until they are undone`() async throws {
        let place = try await Self.place()
        defer { place.remove() }
        func who(_ arguments: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(["who", "--record", "@record"] + arguments)
        }
        let berg = await who("Odo", "Berg")
        #expect(berg.status == .fine && berg.out.contains("Odo Berg   person, 2 statements"))
        #expect(
            berg.out.contains("said: “The subsidy was never meant to last")
                && berg.out.contains("quoted as: “The subsidy was never meant to last for long"))
        #expect(await who("suggest").out.contains("Hanna Lund\tH. Lund"))
        #expect(await who("Hanna Lund").out.contains("Hanna Lund   person, 1 statement\n"))
        #expect(await who("merge", "Hanna Lund", "H. Lund").err.contains("decision no. 1"))
        let merged = await who("Hanna Lund")
        #expect(merged.out.contains("Hanna Lund   person, 2 statements\n   also: H. Lund"))
        #expect(!(await who("suggest").out.contains("Hanna Lund")))
        let search = await place.run(["search", "--record", "@record", "speaker:“Hanna Lund”", "--json"])
        #expect(try Self.json(search.out)["total"] as? Int == 2)
        #expect(await who("undo").status == .fine)
        #expect(await who("Hanna Lund").out.contains("1 statement\n"))
        #expect(await who("undo").status == .found)
        #expect(await who("rename", "Odo Berg", "Odo A. Berg").status == .fine)
        #expect(await who("Odo A. Berg").out.hasPrefix("Odo A. Berg   person, 2 statements\n   also: Odo Berg"))
        #expect(await who("decisions").out.split(separator: "\n").count == 3)
        #expect(await who("nobody at all").status == .found)
        #expect(await who("merge", "Hanna Lund").status == .usage)
    }
}
