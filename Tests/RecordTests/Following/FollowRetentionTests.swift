import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What a subscription's list forgets, and what it does not.
@Suite struct FollowRetentionTests {
    /// A record with a subscription and `count` hits, a day after each other, the first at day 1.
    private func record(
        _ count: Int, _ clock: TestClock, _ channel: FollowChannel = .feed, _ period: FollowPeriod = .atOnce
    ) throws -> (record: FollowRecord, store: FollowingStore, subscription: Subscription) {
        let record = try FollowRecord()
        let store = try record.store(clock.clock)
        var new = NewSubscription(try FollowTarget(.everything, ""))
        (new.channel, new.period, new.isConfirmed) = (channel, period, true)
        let subscription = try store.add(new)
        for number in 0..<count {
            clock.pass(86_400_000)
            #expect(try keep(number, store, subscription))
        }
        return (record, store, subscription)
    }

    private func keep(_ number: Int, _ store: FollowingStore, _ subscription: Subscription) throws -> Bool {
        let place = FollowEvent.Place(
            key: "k", title: "t", version: Digest(of: Array("\(number)".utf8)).hexadecimal)
        let event = FollowEvent(
            id: FollowEvent.hash(["\(number)"]), .document, [.new], at: place, words: "Words \(number)")
        return try store.database.transaction { () throws(RecordError) in try store.keep(event, for: subscription) }
    }

    private func rule(days: Int, least: Int, most: Int) -> FollowRetention {
        var rule = FollowRetention()
        (rule.age, rule.least, rule.most, rule.pause) = (days * 86_400, least, most, 0)
        return rule
    }

    @Test(arguments: [
        (100, 0, 1_000, 20), (5, 0, 1_000, 6), (5, 10, 1_000, 10), (100, 0, 7, 7), (0, 0, 0, 1), (5, 10, 8, 8),
    ])
    func `the newest stay by number, others by age`(days: Int, least: Int, most: Int, left: Int) throws {
        let clock = TestClock()
        let (record, store, own) = try record(20, clock)
        defer { withExtendedLifetime(record) {} }
        let dropped = try store.prune(rule(days: days, least: least, most: most))
        let events = try store.events(of: own.id, limit: 100).map(\.event.words)
        #expect(events == (0..<20).reversed().prefix(left).map { "Words \($0)" } && dropped == 20 - left)
        let stored = try store.database.first("SELECT count(*) FROM event") { $0.integer(0) }
        #expect(stored == left)
    }

    @Test func `what was dropped is not told anew, and what is new is`() throws {
        let clock = TestClock()
        let (record, store, own) = try record(20, clock, .webhook("https://hook.example/", secret: "whsec_AQID"))
        defer { withExtendedLifetime(record) {} }
        var random = Jitter(seed: 1)
        while let message = try store.nextMessage(of: own.id) {
            try store.settle(message, .done, DeliverySchedule(), using: &random)
        }
        #expect(try store.prune(rule(days: 0, least: 0, most: 5)) == 19)
        for number in 0..<20 { #expect(try !keep(number, store, own)) }
        #expect(try store.waiting() == 0 && store.events(of: own.id, limit: 100).count == 1)
        #expect(try keep(20, store, own) && store.waiting() == 1)
    }

    @Test func `what waits to be delivered stays`() throws {
        let clock = TestClock()
        let (record, store, own) = try record(20, clock, .webhook("https://hook.example/", secret: "whsec_AQID"))
        defer { withExtendedLifetime(record) {} }
        var random = Jitter(seed: 1)
        for _ in 0..<8 {
            let message = try #require(try store.nextMessage(of: own.id))
            try store.settle(message, .done, DeliverySchedule(), using: &random)
        }
        #expect(try store.prune(rule(days: 0, least: 0, most: 1)) == 8)
        #expect(try store.nextMessage(of: own.id)?.events.map(\.words) == ["Words 8"] && store.waiting() == 12)
    }

    @Test func `what a digest is still to tell stays`() throws {
        let clock = TestClock(1_760_000_000_000)
        let (record, store, own) = try record(3, clock, .mail("ida@desk.example"), FollowPeriod(.weekly))
        defer { withExtendedLifetime(record) {} }
        #expect(try store.prune(rule(days: 0, least: 0, most: 1)) == 0)
        clock.pass(8 * 86_400_000)
        try store.queueDigests()
        #expect(try store.prune(rule(days: 0, least: 0, most: 1)) == 0)
        let message = try #require(try store.nextMessage(of: own.id))
        #expect(message.events.count == 3)
        var random = Jitter(seed: 1)
        try store.settle(message, .done, DeliverySchedule(), using: &random)
        #expect(try store.prune(rule(days: 0, least: 0, most: 1)) == 2)
    }

    @Test func `it is done once a day`() throws {
        let clock = TestClock()
        let (record, store, _) = try record(20, clock)
        defer { withExtendedLifetime(record) {} }
        var rule = rule(days: 0, least: 0, most: 10)
        #expect(try store.prune(rule) == 19)
        rule = self.rule(days: 0, least: 0, most: 0)
        rule.pause = 86_400
        #expect(try store.prune(rule) == 0)
    }
}
