internal import Quoth
internal import QuothRecord

/// The form for something to follow, with the last that it would have told.
struct NewFollowingPage {
    let asked: Asked
    let classes: Set<FollowClass>
    /// `nil` where nothing is named yet that can be followed.
    let preview: [FollowEvent]?
    let visitor: Visitor
    var problem: String?

    private static let kinds: [(value: String, text: String)] = [
        ("speaker", "a speaker"), ("organisation", "an organisation"), ("quotation", "a quotation, by its digits"),
        ("phrase", "a phrase"), ("site", "a site"), ("search", "a search"), ("everything", "everything"),
    ]

    func bytes() -> [UInt8] {
        SiteFrame(title: "Follow", isListed: false).bytes { html in
            html.element(.h1, text: "Follow")
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: problem) }
            html.element(.form, [.fixed("method", "post"), .action(SiteLink.following)]) { html in
                WriteGuard.field(visitor, &html)
                fields(&html)
                html.element(.button, [.fixed("type", "submit")], text: "Follow")
            }
            if let preview { last(preview, &html) }
        }
    }

    private func fields(_ html: inout HTMLWriter) {
        Field.choice("What to follow", "kind", Self.kinds, chosen: asked.kind, &html)
        Field.write("Which one (nothing for everything)", "value", value: asked.value, &html)
        html.element(.fieldset) { html in
            html.element(.legend, text: "Tell me of")
            for (number, own) in FollowClass.allCases.enumerated() {
                let id = Anchor("only", number)
                html.element(.p, [.class("tick")]) { html in
                    html.void(
                        .input,
                        [.fixed("type", "checkbox"), .name("only"), .id(id), .value(own.rawValue)]
                            + (classes.contains(own) ? [.fixed("checked", "")] : []))
                    html.text(" ")
                    html.element(.label, [.for(id)], text: FollowWords.name(own))
                }
            }
        }
        Field.choice(
            "How often", "every", [("once", "at once"), ("daily", "daily"), ("weekly", "weekly")], chosen: asked.every,
            &html)
        html.element(.details) { html in
            html.element(.summary, text: "When a daily or weekly message comes")
            Field.write("Time", "at", value: asked.at, &html)
            Field.choice(
                "Day of a weekly message", "weekday",
                SubscriptionJSON.weekdays.map { ($0, $0.prefix(1).uppercased() + $0.dropFirst()) },
                chosen: SubscriptionJSON.weekdays[asked.weekday], &html)
            Field.write("Time zone, such as Europe/Oslo", "zone", value: asked.zone, &html)
        }
        Field.write(
            "Mail address (nothing for a feed alone)", "mail", value: asked.mail,
            autocomplete: .fixed("autocomplete", "email"), &html)
        Field.write("Or the address of a web hook", "webhook", value: asked.webhook, &html)
        Field.write("A note for yourself", "note", value: asked.note, &html)
    }

    private func last(_ events: [FollowEvent], _ html: inout HTMLWriter) {
        html.element(.h2, text: "The last that it would have told")
        if events.isEmpty { html.element(.p, text: "Nothing in this record yet.") }
        html.element(.ul, [.class("hits")]) { html in
            for event in events {
                let words = EventWords(event, classes: classes)
                html.element(.li) { html in
                    html.element(.h3, [.ownDirection]) { $0.element(.a, [.href(words.page)], text: words.title) }
                    EventView(words).write(&html)
                }
            }
        }
    }
}
