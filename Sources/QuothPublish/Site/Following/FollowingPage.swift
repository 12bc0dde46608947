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
        SiteFrame(title: SiteFrame.say(.following), isListed: false).bytes { html in
            html.element(.h1, text: .following)
            html.element(.p, [.class("summary")], text: html.language.count(count, .subscription))
            html.element(.p) { html in
                html.element(.a, [.href(SiteLink.newFollowing(.everything, ""))], text: .followSomething)
                html.text(" ")
                html.text(.followElsewhere)
            }
            html.element(.ul, [.class("hits")]) { html in
                for entry in entries { html.element(.li) { write(entry, &$0) } }
            }
        }
    }

    private func write(_ entry: Entry, _ html: inout HTMLWriter) {
        let own = entry.subscription
        let name = FollowWords.target(own.target, in: html.language)
        html.element(.h2) { html in
            html.element(.a, [.href(SiteLink.following(own.token))]) { $0.name(name) }
        }
        html.element(.p, [.class("meta")]) { html in
            html.text(
                html.say(Self.kind(own.target.kind)) + " · " + FollowWords.classes(own, in: html.language) + " · ")
            html.text(FollowWords.period(own.period, in: html.language) + " · ")
            if case .feed = own.channel { html.text(.atFeed) } else { html.name(FollowWords.channel(own.channel)) }
            if let state = Self.state(own.state) { html.text(" · " + html.say(state)) }
        }
        if let note = own.note { html.element(.p) { $0.name(Visible.line(note)) } }
        if let reason = own.reason { html.element(.p, [.class("note"), .ownDirection], text: Visible.line(reason)) }
        for event in entry.events {
            let words = EventWords(event, classes: own.classes, in: html.language)
            html.element(.p) { $0.element(.a, [.href(words.page)]) { $0.text(words.headline) } }
        }
        if entry.events.isEmpty { html.element(.p, [.class("meta")], text: .nothingCameYet) }
        html.element(.p, [.class("meta")]) { html in
            html.text(.feed)
            html.text(" ")
            html.element(
                .a, [.href(SiteLink.following(own.token, .atom)), .label(html.say(.atomFeedOf(name)))], text: "Atom")
            html.text(" · ")
            html.element(
                .a, [.href(SiteLink.following(own.token, .json)), .label("JSON Feed: \(name)")], text: "JSON Feed")
        }
        if case .webhook(_, let secret) = own.channel {
            html.element(.details) { html in
                html.element(.summary, text: .webhookSecret)
                html.element(.pre, [.class("cite"), .focusable], text: secret)
            }
        }
        html.element(.div, [.class("act")]) { html in
            if own.state == .on { button("pause", .pause, own, name, &html) }
            if own.state == .paused || own.state == .off { button("resume", .resume, own, name, &html) }
            button("remove", .unfollow, own, name, &html)
        }
    }

    /// What is to be said of a subscription that is not simply on.
    private static func state(_ state: Subscription.State) -> Label? {
        switch state {
        case .on: nil
        case .paused: .statePaused
        case .off: .stateOff
        case .unconfirmed: .stateUnconfirmed
        }
    }

    private static func kind(_ kind: FollowTarget.Kind) -> Label {
        switch kind {
        case .everything: .everythingKind
        case .speaker: .speaker
        case .organisation: .organisation
        case .quotation: .quotation
        case .phrase: .phrase
        case .site: .site
        case .search: .searchKind
        }
    }

    private func button(
        _ action: String, _ label: Label, _ own: Subscription, _ name: String, _ html: inout HTMLWriter
    ) {
        html.element(.form, [.fixed("method", "post"), .action(SiteLink.following)]) { html in
            WriteGuard.field(visitor, &html)
            Field.hidden("do", action, &html)
            Field.hidden("id", "\(own.id)", &html)
            html.element(.button, [.fixed("type", "submit"), .label("\(html.say(label)): \(name)")], text: label)
        }
    }
}
