import Foundation
import Testing

@testable import quoth

/// The figures of a pair are the same whichever way the source is found.
struct TraceSummaryTests {
    private static let passage =
        "the county will not pay a crown for the wooden bridge before the ice has gone from the sound"
    private static let documents = """
        {"id": "letter", "series": "letters", "date": "2025-03-02", "text": "Hanna Lund wrote to us: \(passage)."}
        {"id": "paper", "series": "papers", "date": "2025-03-04", "text": "Here is news of the north: \(passage)."}
        {"id": "other", "series": "notes", "date": "2025-03-05", "text": "Nothing of the kind, only boats and their names."}

        """

    @Test(arguments: ["folder", "record", "all pairs"])
    func `what was taken over is told in words and shares`(way: String) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let lines = Self.documents.split(separator: "\n").map { $0 + "\n" }
        try place.write(Self.documents, to: "all.jsonl")
        try place.write(String(lines[1]), to: "paper.jsonl")
        try place.write(String(lines[0] + lines[2]), to: "others.jsonl")
        #expect(await place.run(["add", "--record", "@record", "@others.jsonl", "-q"]).status == .fine)
        let arguments = [
            "folder": ["@paper.jsonl", "--against", "@others.jsonl"],
            "record": ["@paper.jsonl", "--against", "@record"],
            "all pairs": ["@all.jsonl"],
        ]
        let run = await place.run(["trace", "--json"] + (arguments[way] ?? []))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
        let pairs = try #require(json["pairs"] as? [[String: Any]])
        try #require(pairs.count == 1)
        let names = ["takenOver", "unmarked", "used", "copyWords", "sourceWords"]
        #expect(names.map { pairs[0][$0] as? Int } == [19, 19, 19, 25, 24])
        #expect(pairs[0]["takenOverShare"] as? Double == 0.76)
        let text = await place.run(["trace"] + (arguments[way] ?? []))
        let told = "19 words (76 %) of it, 19 words (79 %) of the source; 19 words (76 %) outside quotation marks"
        #expect(text.out.contains(told))
    }
}
