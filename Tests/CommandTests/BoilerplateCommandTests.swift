import Foundation
import Testing

@testable import quoth

struct BoilerplateCommandTests {
    private static let letterhead = """
        For immediate release from the press office of the Sound Passengers’ Club, for questions and interviews call the \
        duty desk before six in the evening.
        """
    private static let statement = """
        We do not accept that the night ferry ends in autumn, and we shall moor our own boat in its berth until the county \
        reads our letter aloud.
        """

    /// Twelve letters of the club, a month apart; the last one's statement stands in a newspaper too, with its letterhead.
    private static let letters: String = {
        func line(_ id: String, _ series: String, _ month: Int, _ text: String) -> String {
            let number = month < 10 ? "0\(month)" : "\(month)"
            return #"{"id":"\#(id)","series":"\#(series)","date":"2025-\#(number)-02","text":"\#(text)"}"# + "\n"
        }
        let own = [
            "oars", "ropes", "lamps", "sails", "flags", "masts", "decks", "hulls", "bells", "buoys", "nets", "keels",
        ]
        let letters = own.enumerated().map { month, what in
            line(
                "letter-\(what)", "club", month + 1,
                "\(letterhead) The club speaks of \(what). \(month == 11 ? statement : "")")
        }
        return letters.joined()
            + line("article", "paper", 12, "Passengers are angry, as the club writes. \(letterhead) \(statement)")
    }()

    @Test func `a letterhead is counted, and listed where one asks for it`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try place.write(Self.letters, to: "letters.jsonl")
        let plain = await place.run(["trace", "-q", "--json", "@letters.jsonl"])
        let asked = await place.run(["trace", "-q", "--json", "--boilerplate", "@letters.jsonl"])
        let shown = await place.run(["trace", "--boilerplate", "@letters.jsonl"])
        let (few, all) = (try json(plain.out), try json(asked.out))
        #expect(few["boilerplate"] == nil && (few["pairs"] as? [Any])?.count == 1)
        #expect((all["pairs"] as? [Any])?.count == 1)
        let listed = try #require(all["boilerplate"] as? [[String: Any]])
        #expect(!listed.isEmpty && listed.allSatisfy { $0["class"] as? String == "repeated" })
        #expect((few["discounted"] as? [String: Int])?["repeated"] == listed.count)
        #expect(shown.out.contains("left out as boilerplate") && shown.out.contains("standing words of one series, in"))
        #expect(shown.out.contains("12 sources"))
    }

    @Test func `explain tells the class of a passage that is no reuse`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        let lines = Self.letters.split(separator: "\n")
        try place.write(lines.dropLast().joined(separator: "\n"), to: "sources.jsonl")
        try place.write(String(lines[lines.count - 1]), to: "article.jsonl")
        let run = await place.run(["explain", "-q", "@article.jsonl", "--against", "@sources.jsonl"])
        let chains = try run.out.split(separator: "\n").map { try json(String($0)) }.compactMap {
            $0["chain"] as? [String: Any]
        }
        let classes = chains.map { ($0["boilerplate"] as? [String: Any])?["class"] as? String }
        #expect(classes.contains("repeated") && classes.contains(nil))
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
