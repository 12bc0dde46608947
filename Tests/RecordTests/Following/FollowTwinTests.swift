import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What is found in the news, beside what a search of everything finds.
@Suite struct FollowTwinTests {
    static let names = ["Hanna Lund", "Odo Berg", "Ida Brekke", "Nils Aas"]
    static let words = ["ferry", "harbour", "subsidy", "council", "night", "pier", "records", "storm"]

    private static func sentence(_ random: inout SeededRandom) -> String {
        let picked = (0..<9).map { _ in words.randomElement(using: &random) ?? "" }
        return "We " + picked.joined(separator: " and the ") + " must stay open"
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `the events of rounds are what a search finds that found nothing before`(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let record = try FollowRecord()
        func pages(_ first: Int, _ count: Int) -> [FollowRecord.Page] {
            (first..<(first + count)).map { number in
                let (name, other) = (
                    Self.names.randomElement(using: &random)!, Self.names.randomElement(using: &random)!
                )
                return FollowRecord.Page(
                    url: "https://s\(number % 3).example/\(number)",
                    text: "“\(Self.sentence(&random)),” said \(name). “\(Self.sentence(&random)),” \(other) said.",
                    day: "2025-03-0\(1 + number % 9)")
            }
        }
        try await record.add(pages(0, 6))
        let queries = [
            "speaker:Lund", "speaker:\"Odo Berg\"", "in:quotation ferry", "in:quotation \"the harbour\"",
            "in:quotation night -storm", "verdict:altered", "speaker:Aas site:s1.example",
            "in:quotation date:2025-03-02",
            "in:quotation pier NEAR/9 ferry", "in:quotation (pier OR storm)", "cue:said kind:direct",
            "in:quotation recor*",
        ]
        let before = try queries.map { try Self.naive($0, record) }
        let store = try record.store()
        let subscriptions = try queries.map { try record.follow(.search, $0, only: [.new], store) }
        for round in 0..<3 {
            try await record.add(pages(6 + 5 * round, 5))
            if round != 1 { try FollowRound(store).run(Record(record.path)) }
        }
        for (index, query) in queries.enumerated() {
            let found = try record.events(subscriptions[index]).compactMap(\.quotation)
            let expected = try Self.naive(query, record).subtracting(before[index])
            // What was altered when it came may be judged otherwise by now.
            if query.hasPrefix("verdict") { continue }
            #expect(Set(found) == expected, "\(query)")
            #expect(Set(found).count == found.count)
        }
    }

    /// The quotations that a query finds in the whole record.
    private static func naive(_ query: String, _ record: FollowRecord) throws -> Set<String> {
        var options = SearchOptions()
        options.limit = 10_000
        let page = try RecordSearch(Record(record.path)).page(Query(query + " in:versions"), options)
        return Set(page.hits.compactMap { $0.quote?.id })
    }
}
