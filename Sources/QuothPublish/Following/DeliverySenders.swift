internal import QuothRecord

/// What sends to receivers of each kind, over connections of its own. One thread uses it at a time.
final class DeliverySenders {
    private let settings: DeliverySettings
    private let clock: FetchClock
    private let hooks: WebhookSender
    private let mails: MailSender?

    /// - Throws: ``FetchError/noLibrary(reason:)`` where libcurl is missing.
    init(_ settings: DeliverySettings, _ clock: FetchClock) throws(FetchError) {
        (self.settings, self.clock) = (settings, clock)
        hooks = try WebhookSender(
            agent: settings.agent, policy: settings.policy, seconds: settings.seconds,
            authorities: settings.authorities, clock: clock)
        mails = try settings.mail.map { mail throws(FetchError) in
            try MailSender(mail, authorities: settings.authorities)
        }
    }

    /// Does `job`, and says what came of it.
    func perform(_ job: DeliveryJob) -> DeliveryOutcome {
        switch job {
        case .message(let message): attempt(message)
        case .ping(let subscription): ping(subscription)
        }
    }

    private func attempt(_ message: OutboxMessage) -> DeliveryOutcome {
        switch message.subscription.channel {
        case .feed: return .done
        case .webhook(let url, let secret):
            guard let body = try? WebhookBody(message, settings.origin).bytes() else {
                return .over(reason: "a message cannot be written")
            }
            return hooks.send(id: "msg_" + message.id, body: body, to: url, secret: secret)
        case .mail(let address):
            guard let mails else { return .later(reason: "there is no mail server", retryAfter: nil) }
            do throws(FollowError) {
                let mail = FollowMail(message: message, to: try MailAddress(address), origin: settings.origin)
                return mails.send(mail.message(at: clock.second))
            } catch { return .over(reason: "\(error)") }
        }
    }

    private func ping(_ subscription: Subscription) -> DeliveryOutcome {
        guard let hub = settings.hub else { return .done }
        for twin in [SiteTwin.atom, .json] {
            let topic = settings.origin + SiteLink.following(subscription.token, twin).path
            let outcome = hooks.publish(topic, to: hub)
            guard outcome == .done else { return outcome }
        }
        return .done
    }
}
