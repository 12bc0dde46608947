internal import Quoth
public import QuothRecord

/// Finds out what became of what people follow, and delivers it. One process at a time does so for a record.
///
/// The store is used by the thread that calls; only what takes long, the sending, is done by others.
public final class Deliverer {
    /// What came of a round.
    public struct Outcome: Hashable, Sendable {
        /// Events that were found, each counted for each subscription.
        public var found = 0
        /// Messages that were delivered.
        public var delivered = 0
        /// Attempts that failed.
        public var failed = 0
        /// Messages that wait.
        public var waiting = 0
    }

    /// Between two looks for news while receivers are waited for, in seconds.
    private static let pause = 1.0

    private let path: String
    private let settings: DeliverySettings
    private let clock: FetchClock
    private let store: FollowingStore
    private let crew: DeliveryCrew
    private var turns = DeliveryTurns()
    private var pings: [Int: Subscription] = [:]
    private var isHubDown = false
    private var random = SystemRandomNumberGenerator()

    /// Gets ready to deliver the news of the record in the folder `path`.
    public init(_ path: String, _ settings: DeliverySettings, clock: FetchClock = .system) throws(FollowError) {
        (self.path, self.settings, self.clock) = (path, settings, clock)
        do throws(RecordError) { store = try FollowingStore(path, clock: clock) } catch { throw .record(error) }
        // What is missing is said at once.
        do throws(FetchError) { _ = try DeliverySenders(settings, clock) } catch { throw .library(error) }
        crew = DeliveryCrew(settings, clock)
    }

    deinit { crew.end() }

    /// Looks for news, and tries once to deliver each message whose time has come: several at a time, those of one
    /// subscription one after the other. It goes on looking as long as receivers are waited for.
    /// - Parameter goesOn: Asked before each message; what is on its way then comes to its end.
    /// - Throws: ``RecordError/busy(path:)`` where another process delivers.
    public func run(goesOn: () -> Bool = { true }) throws(RecordError) -> Outcome {
        let lock = try FollowingLock(path)
        defer { withExtendedLifetime(lock) {} }
        var outcome = Outcome()
        isHubDown = false
        do throws(RecordError) { try deliver(&outcome, goesOn) } catch {
            // Nothing of this run may be on its way when the next one begins.
            while turns.running > 0 {
                if let result = crew.result(within: Self.pause) { try? settle(result, &outcome) }
            }
            throw error
        }
        outcome.waiting = try store.waiting()
        return outcome
    }

    private func deliver(_ outcome: inout Outcome, _ goesOn: () -> Bool) throws(RecordError) {
        try look(&outcome)
        var (looked, hasMoved) = (ContinuousClock.now, false)
        while true {
            while goesOn(), let lane = turns.next() { try start(lane) }
            if turns.running > 0 {
                if let result = crew.result(within: Self.pause) {
                    try settle(result, &outcome)
                    hasMoved = hasMoved || result.outcome == .done
                }
                guard goesOn(), ContinuousClock.now - looked > .seconds(Self.pause) else { continue }
            } else if !hasMoved || !goesOn() {
                return
            }
            try look(&outcome)
            (looked, hasMoved) = (.now, turns.running > 0)
        }
    }

    /// Finds what is new, and lets all that is to be told now wait for its turn.
    private func look(_ outcome: inout Outcome) throws(RecordError) {
        if try store.hasNews() { outcome.found += try FollowRound(store).run(Record(path)) }
        try store.queueDigests()
        try store.prune(FollowRetention())
        for (id, receiver) in try store.due() where settings.mail != nil || receiver != FollowChannel.mailServer {
            turns.add(id, to: receiver)
        }
        guard let hub = settings.hub, !isHubDown else { return }
        for subscription in try store.pings() {
            pings[subscription.id] = subscription
            turns.add(-subscription.id, to: "hub \(hub)")
        }
    }

    /// Sends what is first in a lane, if there is something.
    private func start(_ lane: Int) throws(RecordError) {
        if lane < 0, let subscription = pings.removeValue(forKey: -lane), !isHubDown {
            crew.give(.ping(subscription))
        } else if lane > 0, let message = try store.nextMessage(of: lane) {
            crew.give(.message(message))
        } else {
            turns.end(lane, tookLong: nil, goesOn: false)
        }
    }

    /// Notes what came of a job.
    private func settle(_ result: DeliveryJob.Result, _ outcome: inout Outcome) throws(RecordError) {
        var goesOn = false
        defer { turns.end(result.job.lane, tookLong: result.tookLong, goesOn: goesOn) }
        switch (result.job, result.outcome) {
        case (.ping(let subscription), .done): try store.pinged(subscription.id)
        case (.ping, _): isHubDown = true
        case (.message(let message), let own):
            try store.settle(message, own, settings.schedule, using: &random)
            if own != .done {
                outcome.failed += 1
            } else if message.kind != .confirm {
                outcome.delivered += 1
                goesOn = true
            }
        }
    }

    /// Whether there is something to do: news that nobody has looked at, or a message whose time has come.
    public func isDue() throws(RecordError) -> Bool {
        if try store.waitForNext() == 0 { return true }
        return try store.hasNews()
    }

    /// How many milliseconds pass until a message is to be tried; `nil` where none waits.
    public func waitForNext() -> Int? { (try? store.waitForNext()) ?? nil }
}
