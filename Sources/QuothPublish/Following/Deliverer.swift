internal import Quoth
public import QuothRecord

/// Finds out what became of what people follow, and delivers it. One process at a time does so for a record.
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

    /// Messages of one subscription that are delivered before another one has its turn.
    private static let turn = 32

    private let path: String
    private let settings: DeliverySettings
    private let clock: FetchClock
    private let store: FollowingStore
    private let hooks: WebhookSender
    private let mails: MailSender?
    private var random = SystemRandomNumberGenerator()
    private var record: Record

    /// Gets ready to deliver the news of the record in the folder `path`.
    public init(_ path: String, _ settings: DeliverySettings, clock: FetchClock = .system) throws(FollowError) {
        (self.path, self.settings, self.clock) = (path, settings, clock)
        do throws(RecordError) {
            store = try FollowingStore(path, clock: clock)
            record = try Record(path)
        } catch { throw .record(error) }
        do throws(FetchError) {
            hooks = try WebhookSender(
                agent: settings.agent, policy: settings.policy, seconds: settings.seconds,
                authorities: settings.authorities, clock: clock)
            mails = try settings.mail.map { mail throws(FetchError) in
                try MailSender(mail, authorities: settings.authorities)
            }
        } catch { throw .library(error) }
    }

    /// Looks for news, and tries once to deliver each message whose time has come.
    /// - Parameter goesOn: Asked before each message.
    /// - Throws: ``RecordError/busy(path:)`` where another process delivers.
    public func run(goesOn: () -> Bool = { true }) throws(RecordError) -> Outcome {
        let lock = try FollowingLock(path)
        defer { withExtendedLifetime(lock) {} }
        var outcome = Outcome()
        record = try Record(path)
        outcome.found = try FollowRound(store).run(record)
        try store.queueDigests()
        ping(goesOn)
        var due = try store.due()
        while !due.isEmpty {
            var left: [Int] = []
            for id in due where goesOn() {
                if try deliver(id, &outcome, goesOn) { left.append(id) }
            }
            due = left
        }
        outcome.waiting = try store.waiting()
        return outcome
    }

    /// Delivers messages of a subscription, in their order, up to the first that fails.
    /// - Returns: Whether there may be more to deliver now.
    private func deliver(_ id: Int, _ outcome: inout Outcome, _ goesOn: () -> Bool) throws(RecordError) -> Bool {
        for _ in 0..<Self.turn where goesOn() {
            guard let message = try store.nextMessage(of: id), let result = attempt(message) else { return false }
            try store.settle(message, result, settings.schedule, using: &random)
            if message.kind == .confirm, result == .done { return false }
            guard result == .done else {
                outcome.failed += 1
                return false
            }
            outcome.delivered += 1
        }
        return goesOn()
    }

    /// What comes of delivering `message` now; `nil` where nothing can be delivered there for want of a mail server.
    private func attempt(_ message: OutboxMessage) -> DeliveryOutcome? {
        switch message.subscription.channel {
        case .feed: return .done
        case .webhook(let url, let secret):
            guard let body = try? WebhookBody(message, settings.origin).bytes() else {
                return .over(reason: "a message cannot be written")
            }
            return hooks.send(id: "msg_" + message.id, body: body, to: url, secret: secret)
        case .mail(let address):
            guard let mails else { return nil }
            do throws(FollowError) {
                let mail = FollowMail(message: message, to: try MailAddress(address), origin: settings.origin)
                return mails.send(mail.message(at: clock.second))
            } catch { return .over(reason: "\(error)") }
        }
    }

    private func ping(_ goesOn: () -> Bool) {
        guard let hub = settings.hub, let waiting = try? store.pings() else { return }
        for subscription in waiting where goesOn() {
            for twin in [SiteTwin.atom, .json] {
                let topic = settings.origin + SiteLink.following(subscription.token, twin).path
                guard hooks.publish(topic, to: hub) == .done else { return }
            }
            try? store.pinged(subscription.id)
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
