internal import Quoth
internal import QuothRecord

/// What somebody follows: what, why, how often, the last that came, and one button to end it.
struct FollowingPage {
    /// A subscription with the last events that came of it.
    struct Entry {
        let subscription: Subscription
        let events: [FollowEvent]
    }

    let entries: [Entry]
    let count: Int
    let visitor: Visitor

    func bytes() -> [UInt8] {
        SiteFrame(title: "Following", isListed: false).bytes { html in
            html.element(.h1, text: "Following")
            html.element(.p, [.class("summary")], text: Wording.count(count, "subscription"))
            html.element(.p) { html in
                html.element(.a, [.href(SiteLink.newFollowing(.everything, ""))], text: "Follow something")
                html.text(" – or open a speaker, a quotation, a site or a search, and follow it there.")
            }
            html.element(.ul, [.class("hits")]) { html in
                for entry in entries { html.element(.li) { write(entry, &$0) } }
            }
        }
    }

    private func write(_ entry: Entry, _ html: inout HTMLWriter) {
        let own = entry.subscription
        let name = FollowWords.target(own.target)
        html.element(.h2, [.ownDirection]) { html in
            html.element(.a, [.href(SiteLink.following(own.token))], text: name)
        }
        html.element(.p, [.class("meta"), .ownDirection]) { html in
            let state = own.state == .on ? "" : " · \(Self.state(own.state))"
            html.text(
                own.target.kind.rawValue + " · " + FollowWords.classes(own) + " · " + FollowWords.period(own.period)
                    + " · " + Visible.line(FollowWords.channel(own.channel)) + state)
        }
        if let note = own.note { html.element(.p, [.ownDirection], text: Visible.line(note)) }
        if let reason = own.reason { html.element(.p, [.class("note"), .ownDirection], text: Visible.line(reason)) }
        for event in entry.events {
            let words = EventWords(event, classes: own.classes)
            html.element(.p, [.ownDirection]) { $0.element(.a, [.href(words.page)], text: words.title) }
        }
        if entry.events.isEmpty { html.element(.p, [.class("meta")], text: "Nothing came yet.") }
        html.element(.p, [.class("meta")]) { html in
            html.text("Feed: ")
            html.element(
                .a, [.href(SiteLink.following(own.token, .atom)), .label("Atom feed of \(name)")], text: "Atom")
            html.text(" · ")
            html.element(
                .a, [.href(SiteLink.following(own.token, .json)), .label("JSON Feed of \(name)")], text: "JSON Feed")
        }
        if case .webhook(_, let secret) = own.channel {
            html.element(.details) { html in
                html.element(.summary, text: "The secret that signs what is sent")
                html.element(.pre, [.class("cite"), .focusable], text: secret)
            }
        }
        html.element(.div, [.class("act")]) { html in
            if own.state == .on { button("pause", "Pause", own, name, &html) }
            if own.state == .paused || own.state == .off { button("resume", "Resume", own, name, &html) }
            button("remove", "Unfollow", own, name, &html)
        }
    }

    private static func state(_ state: Subscription.State) -> String {
        switch state {
        case .on: "on"
        case .paused: "paused"
        case .off: "off"
        case .unconfirmed: "waits until the address is confirmed"
        }
    }

    private func button(
        _ action: String, _ text: String, _ own: Subscription, _ name: String, _ html: inout HTMLWriter
    ) {
        html.element(.form, [.fixed("method", "post"), .action(SiteLink.following)]) { html in
            WriteGuard.field(visitor, &html)
            Field.hidden("do", action, &html)
            Field.hidden("id", "\(own.id)", &html)
            html.element(.button, [.fixed("type", "submit"), .label("\(text): \(name)")], text: text)
        }
    }
}
