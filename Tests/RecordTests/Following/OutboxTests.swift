import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Messages wait until they are delivered: in order, with the same id, across restarts.
@Suite struct OutboxTests {
    private func record(_ channel: FollowChannel, _ clock: TestClock, _ period: FollowPeriod = .atOnce) async throws
        -> (
            FollowRecord, Subscription
        )
    {
        let record = try FollowRecord()
        try await record.add(FollowTests.statement)
        var new = NewSubscription(try FollowTarget(.everything, ""))
        (new.channel, new.period, new.isConfirmed) = (channel, period, true)
        let subscription = try record.store(clock.clock).add(new)
        try await record.add(FollowTests.article)
        return (record, subscription)
    }

    @Test func `messages come in the order of events, and leave when they are delivered`() async throws {
        let clock = TestClock()
        let (record, subscription) = try await record(.webhook("https://hook.example/", secret: "whsec_AQID"), clock)
        var random = Jitter(seed: 1)
        let store = try record.store(clock.clock)
        let found = try FollowRound(store).run(Record(record.path))
        #expect(found > 1)
        #expect(try store.waiting() == found && store.due().map(\.id) == [subscription.id])
        let first = try #require(try store.nextMessage(of: subscription.id))
        try store.settle(first, .later(reason: "no", retryAfter: nil), DeliverySchedule(), using: &random)
        #expect(try store.due().isEmpty && store.waiting() == found)
        clock.pass(7_000)
        // Another process, after this one was killed.
        let again = try record.store(clock.clock)
        #expect(try again.due().map(\.id) == [subscription.id])
        #expect(try again.nextMessage(of: subscription.id)?.id == first.id)
        var ids: [String] = []
        while let message = try again.nextMessage(of: subscription.id) {
            ids.append(message.events[0].id)
            try again.settle(message, .done, DeliverySchedule(), using: &random)
        }
        #expect(ids == (try again.events(of: subscription.id, limit: 100).map(\.event.id).reversed()))
        #expect(try again.subscription(subscription.id)?.delivered == found && again.waiting() == 0)
    }

    @Test func `waits grow, Retry-After is kept to, and after three days the subscription is off`() async throws {
        let clock = TestClock()
        let (record, subscription) = try await record(.webhook("https://hook.example/", secret: "whsec_AQID"), clock)
        var random = Jitter(seed: 1)
        let store = try record.store(clock.clock)
        try FollowRound(store).run(Record(record.path))
        var waits: [Int] = []
        while let message = try store.nextMessage(of: subscription.id) {
            let asked = waits.count == 1 ? 4_000 : nil
            try store.settle(message, .later(reason: "503", retryAfter: asked), DeliverySchedule(), using: &random)
            guard let wait = try store.waitForNext() else { break }
            waits.append(wait / 1_000)
            clock.pass(wait)
        }
        #expect(waits.count == 9 && waits[0] < 7 && waits[1] >= 4_000)
        #expect(Array(waits.dropFirst(2)) == waits.dropFirst(2).sorted() && waits[8] >= 86_400)
        let own = try #require(try store.subscription(subscription.id))
        #expect(own.state == .off && own.reason?.contains("503") == true && own.reason?.contains("3 days") == true)
        #expect(try store.waiting() == 0)
    }

    @Test func `a receiver that is gone turns the subscription off`() async throws {
        let clock = TestClock()
        let (record, subscription) = try await record(.webhook("https://hook.example/", secret: "whsec_AQID"), clock)
        var random = Jitter(seed: 1)
        let store = try record.store(clock.clock)
        try FollowRound(store).run(Record(record.path))
        let message = try #require(try store.nextMessage(of: subscription.id))
        try store.settle(message, .over(reason: "410"), DeliverySchedule(), using: &random)
        #expect(try store.subscription(subscription.id)?.state == .off && store.due().isEmpty)
    }

    @Test func `a digest tells of all that came in its period, and comes at its hour`() async throws {
        let clock = TestClock(1_760_000_000_000)
        let period = try FollowPeriod(.daily, minute: 7 * 60, zone: "Europe/Oslo")
        let (record, subscription) = try await record(.mail("ida@desk.example"), clock, period)
        let store = try record.store(clock.clock)
        let found = try FollowRound(store).run(Record(record.path))
        try store.queueDigests()
        #expect(try store.waiting() == 0)
        clock.pass(try #require(try store.waitForNext()))
        #expect(TimeSpan.iso(clock.now / 1_000).hasSuffix("T05:00:00Z"))
        try store.queueDigests()
        let message = try #require(try store.nextMessage(of: subscription.id))
        #expect(message.kind == .digest && message.events.count == found)
        try store.queueDigests()
        #expect(try store.waiting() == 1)
    }

    @Test func `an address that is not the owner's is asked first, and told nothing before`() async throws {
        let clock = TestClock()
        let record = try FollowRecord()
        try await record.add(FollowTests.statement)
        var new = NewSubscription(try FollowTarget(.everything, ""))
        new.channel = try .mail(to: "ida@desk.example")
        let store = try record.store(clock.clock)
        let own = try store.add(new)
        #expect(own.state == .unconfirmed)
        #expect(try store.nextMessage(of: own.id)?.kind == .confirm)
        try await record.add(FollowTests.article)
        #expect(try FollowRound(store).run(Record(record.path)) == 0)
        try store.set(own.id, to: .on)
        #expect(try store.waiting() == 0)
    }
}
