import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What is news to whom.
@Suite struct FollowTests {
    static let statement = FollowRecord.Page(
        url: "https://club.example/statement",
        text: """
            The county ends the night ferry in autumn, after 12 years of service between the two shores of the sound.

            Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn. At \
            least 300 people use it every week, and most of them work in the harbour of Hamn.”
            """)
    static let article = FollowRecord.Page(
        url: "https://courier.example/ferry",
        text: """
            The night ferry is much loved on both shores, and few were surprised by what was said about it on Sunday.

            “We accept that the night ferry ends in autumn,” said Hanna Lund of the Sound Passengers’ Club. “The subsidy was \
            never meant to last,” said Odo Berg, a county councillor.
            """, day: "2025-03-02")

    @Test func `what is in the record already is no news, what comes is told once`() async throws {
        let record = try FollowRecord()
        try await record.add(Self.statement)
        let lund = try record.follow(.speaker, "Hanna Lund")
        #expect(try record.events(lund).isEmpty)
        try await record.add(Self.article)
        let events = try record.events(lund)
        #expect(events.map(\.kind) == [.quotation] && events[0].verdict == "wording")
        #expect(events[0].classes.isSuperset(of: [.new, .altered, .negation]))
        #expect(events[0].other?.key == "https://club.example/statement")
        let difference = try #require(events[0].differences.first)
        #expect(difference.before.contains(DiffPiece(text: "not", isChanged: true)), "\(difference)")
        #expect(try record.events(lund) == events)
    }

    @Test(arguments: [
        (FollowTarget.Kind.speaker, "Odo Berg", 1), (.speaker, "Hanna Lund", 1), (.speaker, "Nobody Else", 0),
        (.organisation, "Sound Passengers’ Club", 1), (.phrase, "much loved on both shores", 1),
        (.phrase, "loved much", 0), (.site, "courier.example", 1), (.site, "club.example", 0),
        (.search, "verdict:altered", 1), (.search, "in:quotation subsidy", 1), (.search, "ferry date:2025-03-02", 1),
        (.search, "ferry date:2024", 0), (.search, "change:any", 0),
    ])
    func `each kind of thing is found in what comes`(kind: FollowTarget.Kind, value: String, count: Int) async throws {
        let record = try FollowRecord()
        try await record.add(Self.statement)
        let subscription = try record.follow(kind, value)
        try await record.add(Self.article)
        #expect(try record.events(subscription).count == count)
    }

    @Test func `a quotation that is followed has its copies told, and those that are altered`() async throws {
        let record = try FollowRecord()
        try await record.add(Self.statement)
        let key = try #require(
            try Record(record.path).database.first("SELECT key FROM quotation") { SearchRow.hexadecimal($0.integer(0)) }
        )
        let all = try record.follow(.quotation, key)
        let altered = try record.follow(.quotation, key, only: [.altered])
        let others = try record.follow(.quotation, key, only: [.headline])
        try await record.add(Self.article)
        #expect(try record.events(all).map(\.verdict) == ["wording"])
        #expect(try record.events(altered).count == 1 && record.events(others).isEmpty)
    }

    @Test func `a quotation that is judged otherwise since its source came is told as such`() async throws {
        let record = try FollowRecord()
        try await record.add(Self.article)
        let lund = try record.follow(.speaker, "Lund", only: [.altered])
        #expect(try record.events(lund).isEmpty)
        try await record.add(Self.statement)
        let events = try record.events(lund)
        #expect(events.map(\.kind) == [.judged] && events[0].classes.contains(.altered))
    }

    @Test func `a page that is edited is told of by class, and its unchanged quotations are not`() async throws {
        let record = try FollowRecord()
        var page = Self.article
        page.capturedAt = "2025-03-02T08:00:00Z"
        try await record.add(page)
        let site = try record.follow(.site, "courier.example")
        let quotation = try record.follow(.site, "courier.example", only: [.quotation, .number, .name])
        let number = try record.follow(.everything, "", only: [.number])
        let berg = try record.follow(.speaker, "Odo Berg")
        let lund = try record.follow(.speaker, "Hanna Lund")
        page.text = page.text.replacingOccurrences(of: "We accept that", with: "We regret that")
        page.capturedAt = "2025-03-02T09:00:00Z"
        try await record.add(page)
        let events = try record.events(site)
        #expect(events.map(\.kind) == [.change] && events[0].classes.isSuperset(of: [.quotation, .silent]))
        #expect(try record.events(quotation).map(\.id) == events.map(\.id))
        #expect(try record.events(number).isEmpty && record.events(berg).isEmpty)
        let edits = try record.events(lund)
        #expect(edits.map(\.kind).contains(.edit))
        let pieces = edits.first { $0.kind == .edit }?.differences.first
        #expect(pieces?.before.contains(DiffPiece(text: "accept", isChanged: true)) == true)
        #expect(pieces?.after.contains(DiffPiece(text: "regret", isChanged: true)) == true)
    }

    @Test func `an event has the same id in any record, whatever came first`() async throws {
        var ids: [Set<String>] = []
        for pages in [[Self.statement, Self.article], [Self.article, Self.statement]] {
            let record = try FollowRecord()
            let all = try record.follow(.speaker, "Hanna Lund", only: [.altered])
            for page in pages { try await record.add(page) }
            ids.append(Set(try record.events(all).filter { $0.classes.contains(.altered) }.map(\.id)))
        }
        #expect(ids[0] == ids[1] && ids[0].count == 1)
    }

    @Test func `what is paused is told nothing of what comes meanwhile`() async throws {
        let record = try FollowRecord()
        try await record.add(Self.statement)
        let lund = try record.follow(.speaker, "Hanna Lund")
        let store = try record.store()
        try store.set(lund.id, to: .paused)
        try await record.add(Self.article)
        try store.set(lund.id, to: .on)
        #expect(try record.events(lund).isEmpty)
        #expect(try store.remove(lund.id) && !store.remove(lund.id) && store.subscriptions().isEmpty)
    }

    @Test func `a preview shows what would have been told`() async throws {
        let record = try FollowRecord()
        try await record.add(Self.statement, Self.article)
        let preview = FollowPreview(try Record(record.path))
        #expect(try preview.events(of: FollowTarget(.speaker, "Lund"), in: [.altered]).map(\.verdict) == ["wording"])
        #expect(
            try preview.events(of: FollowTarget(.site, "club.example"), in: FollowClass.usual).map(\.kind) == [
                .document
            ])
        #expect(try preview.events(of: FollowTarget(.speaker, "Nobody Else"), in: FollowClass.usual).isEmpty)
    }

    @Test(arguments: [
        (FollowTarget.Kind.quotation, "xyz"), (.search, "speeker:x"), (.search, ""), (.speaker, ""), (.phrase, "…"),
    ])
    func `what means nothing cannot be followed`(kind: FollowTarget.Kind, value: String) {
        #expect(throws: FollowError.self) { try FollowTarget(kind, value) }
    }
}
