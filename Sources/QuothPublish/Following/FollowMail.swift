internal import Quoth
internal import QuothRecord

/// A message as a mail.
struct FollowMail {
    let message: OutboxMessage
    let to: MailAddress
    /// Where the site is.
    let origin: String

    /// More events of a digest than these are only counted.
    private static let shown = 50

    private var own: Subscription { message.subscription }
    private var unsubscribe: String { origin + SiteLink.release(own.release).path }
    private var words: [EventWords] { message.events.prefix(Self.shown).map { EventWords($0, classes: own.classes) } }

    /// The mail, sent at `time`, in seconds since 1970.
    func message(at time: Int) -> MailMessage {
        var mail = MailMessage(
            to: to, subject: "[Quoth] " + subject, id: message.id, text: text, html: html, time: time)
        if message.kind != .confirm {
            mail.list = ("Quoth: " + FollowWords.target(own.target), "s\(own.id).quoth")
            mail.unsubscribe = unsubscribe
            mail.extra = [("X-Quoth-Event", message.events.prefix(10).map(\.id).joined(separator: ","))]
        }
        return mail
    }

    private var subject: String {
        switch message.kind {
        case .confirm: "Please confirm: " + FollowWords.target(own.target)
        case .event: words.first?.title ?? "news"
        case .digest: Wording.count(message.events.count, "event") + ": " + FollowWords.target(own.target)
        }
    }

    private var confirmation: [String] {
        [
            "Somebody asked to have news about \(FollowWords.target(own.target)) sent to this address.",
            "If that was you, confirm it here: " + origin + SiteLink.confirm(own.release).path,
            "If it was not, do nothing: nothing more is sent.",
        ]
    }

    private var rest: String? {
        let count = message.events.count - Self.shown
        return count > 0 ? "and \(count) more: \(origin)\(SiteLink.following(own.token).path)" : nil
    }

    // MARK: Text

    private var text: String {
        if message.kind == .confirm { return confirmation.joined(separator: "\n\n") + "\n" }
        var lines = [FollowWords.why(own), ""]
        for event in words {
            lines += [event.title, ""] + event.lines
            lines += links(of: event).map { $0.name + ": " + $0.address } + [""]
        }
        lines += [rest].compactMap(\.self)
        lines += ["--", "Stop these mails: " + unsubscribe, ""]
        return lines.joined(separator: "\n")
    }

    private func links(of event: EventWords) -> [(name: String, address: String)] {
        [
            ("Page", origin + event.page.path), event.pair.map { ("Both texts", origin + $0.path) },
            event.live.map { ("Live page", $0.url) },
        ].compactMap(\.self)
    }

    // MARK: HTML

    private var html: String {
        var html = HTMLWriter()
        html.element(.html, [.lang("en")]) { html in
            html.element(.head) { html in
                html.charset()
                html.element(.title, text: Visible.line(subject))
            }
            html.element(.body) { html in
                if message.kind == .confirm {
                    for line in confirmation { html.element(.p, text: line) }
                    return
                }
                html.element(.p, text: FollowWords.why(own))
                for event in words { write(event, &html) }
                if let rest { html.element(.p, text: rest) }
                html.element(.p) { html in
                    if let link = WebLink(unsubscribe) {
                        html.element(.a, Attribute.external(link), text: "Stop these mails")
                    }
                }
            }
        }
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func write(_ event: EventWords, _ html: inout HTMLWriter) {
        html.element(.h2, [.ownDirection], text: event.title)
        EventView(event).write(&html)
        html.element(.p) { html in
            for (number, link) in links(of: event).enumerated() {
                guard let address = WebLink(link.address) else { continue }
                if number > 0 { html.text(" · ") }
                html.element(.a, Attribute.external(address), text: link.name)
            }
        }
    }
}
