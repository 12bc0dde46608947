import Foundation
import Testing

@testable import quoth

/// Listings as sources, and site profiles, from the command line.
struct ListingTests {
    static let listing = """
        News room

        3 March 2025

        Hanna Lund, chair of the Sound Passengers’ Club, said: “At least 300 people use it every week.”

        2 March 2025

        The county names its reasons for the end of the night ferry. Its clerk, Odd Brenner, said:

        “We do not have the money for a ship that

        27 February 2025

        The market hall stays open on Sundays until the end of the summer.
        """

    @Test func `an entry of a listing is a source of its own, with its date and the page's lines`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.listing, to: "listing.txt")
        let (status, out, _) = await place.run(["check", "@draft.md", "--against", "@listing.txt", "--plain"])
        #expect(status == .fine)
        let cells = try #require(out.split(separator: "\n").first).split(
            separator: "\t", omittingEmptySubsequences: false)
        #expect(cells[3] == "verbatim" && cells[8] == "5")
        let json = await place.run(["check", "@draft.md", "--against", "@listing.txt", "--json"]).out
        #expect(
            json.contains("\"id\" : \"listing#2\"") && json.contains("\"listing\" : \"listing\"")
                && json.contains("\"date\" : \"2025-03-02\""))
    }

    @Test func `the entries come out of extract in every form`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.listing, to: "listing.txt")
        let text = await place.run(["extract", "@listing.txt"]).out
        #expect(text.contains("3 entries\n2025-03-03  Hanna Lund"))
        let plain = await place.run(["extract", "@listing.txt", "--plain"]).out.split(separator: "\n")
        #expect(plain.count == 4 && plain[2].contains("\tlisting#2\t2025-03-02\t") && plain[2].hasSuffix("\tlisting"))
        let line = await place.run(["extract", "@listing.txt", "--jsonl"]).out
        struct Item: Decodable { var leadOnly: Bool }
        struct Line: Decodable { var items: [Item] }
        #expect(
            try JSONDecoder().decode(Line.self, from: Data(line.utf8)).items.map(\.leadOnly) == [false, true, false])
    }

    @Test func `extract explains what decided, on lines of 80 columns and as JSON`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write("drop: p:nth-child(2)", to: "own.profile")
        let arguments = ["extract", "@sources/statement.html", "--explain", "--profile", place.path("own.profile")]
        let text = await place.run(arguments, environment: ["COLUMNS": "80"]).out
        #expect(text.contains("\n- 2 March 2025\n      dropped: profile"))
        #expect(text.contains("\n+ The club was founded in 1987") && text.contains("kept: probability"))
        #expect(text.contains(" title: Ferry service: our answer · from "))
        #expect(text.split(separator: "\n").dropFirst().filter { $0.count > 80 && !$0.contains("/") } == [])
        struct Block: Decodable { var kept: Bool }
        struct Explained: Decodable { var blocks: [Block] }
        struct Line: Decodable { var text: String, explained: Explained }
        let line = await place.run(arguments + ["--jsonl"]).out
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        #expect(read.explained.blocks.count { $0.kept } == read.text.split(separator: "\n\n").count)
        #expect(await place.run(arguments + ["--plain"]).status == .usage)
    }

    @Test func `a profile is read, and a bad one refused with its place`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write("title: p", to: "good.profile")
        try place.write("title: p:hover", to: "bad.profile")
        let page = "@sources/statement.html"
        let (status, out, _) = await place.run(["extract", page, "--profile", place.path("good.profile")])
        #expect(status == .fine && out.hasPrefix("title: 2 March 2025\n"))
        let bad = await place.run(["quotes", page, "--profile", place.path("bad.profile")])
        #expect(bad.status == .error && bad.err.contains("bad.profile:1:10: “:hover” is not known"))
        let missing = await place.run(["extract", page, "--profile", place.path("none.profile")])
        #expect(missing.status == .error && missing.err.contains("none.profile does not exist"))
    }
}
