internal import Quoth
internal import QuothRecord

/// The form for something to follow, with the last that it would have told.
struct NewFollowingPage {
    let asked: Asked
    let classes: Set<FollowClass>
    /// `nil` where nothing is named yet that can be followed.
    let preview: [FollowEvent]?
    let visitor: Visitor
    var problem: FollowError?

    private static let kinds: [(value: String, label: Label)] = [
        ("speaker", .kindSpeaker), ("organisation", .anOrganisation), ("quotation", .aQuotationByDigits),
        ("phrase", .aPhrase), ("site", .aSite), ("search", .aSearch), ("everything", .everything),
    ]
    private static let periods: [(value: String, label: Label)] = [
        ("once", .atOnce), ("daily", .daily), ("weekly", .weekly),
    ]

    func bytes() -> [UInt8] {
        SiteFrame(title: SiteFrame.say(.follow), isListed: false).bytes { html in
            html.element(.h1, text: .follow)
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: .follow(problem)) }
            html.element(.form, [.fixed("method", "post"), .action(SiteLink.following)]) { html in
                WriteGuard.field(visitor, &html)
                fields(&html)
                html.element(.button, [.fixed("type", "submit")], text: .follow)
            }
            if let preview { last(preview, &html) }
        }
    }

    private func fields(_ html: inout HTMLWriter) {
        let kinds = Self.kinds.map { ($0.value, html.say($0.label)) }
        Field.choice(.whatToFollow, "kind", kinds, chosen: asked.kind, &html)
        Field.write(.whichOne, "value", value: asked.value, &html)
        html.element(.fieldset) { html in
            html.element(.legend, text: .tellMeOf)
            for (number, own) in FollowClass.allCases.enumerated() {
                let id = Anchor("only", number)
                html.element(.p, [.class("tick")]) { html in
                    html.void(
                        .input,
                        [.fixed("type", "checkbox"), .name("only"), .id(id), .value(own.rawValue)]
                            + (classes.contains(own) ? [.fixed("checked", "")] : []))
                    html.text(" ")
                    html.element(.label, [.for(id)], text: FollowWords.label(own))
                }
            }
        }
        let periods = Self.periods.map { ($0.value, html.say($0.label)) }
        Field.choice(.howOften, "every", periods, chosen: asked.every, &html)
        html.element(.details) { html in
            html.element(.summary, text: .whenMessageComes)
            Field.write(.time, "at", value: asked.at, &html)
            Field.choice(
                .weekday, "weekday", Array(zip(SubscriptionJSON.weekdays, html.language.weekdays)).map { ($0, $1) },
                chosen: SubscriptionJSON.weekdays[asked.weekday], &html)
            Field.write(.timeZone, "zone", value: asked.zone, &html)
        }
        Field.write(
            .mailAddress, "mail", value: asked.mail,
            autocomplete: .fixed("autocomplete", "email"), &html)
        Field.write(.orWebhook, "webhook", value: asked.webhook, &html)
        Field.write(.noteForYourself, "note", value: asked.note, &html)
    }

    private func last(_ events: [FollowEvent], _ html: inout HTMLWriter) {
        html.element(.h2, text: .lastTold)
        if events.isEmpty { html.element(.p, text: .nothingInRecordYet) }
        html.element(.ul, [.class("hits")]) { html in
            for event in events {
                let words = EventWords(event, classes: classes, in: html.language)
                html.element(.li) { html in
                    html.element(.h3) { $0.element(.a, [.href(words.page)]) { $0.text(words.headline) } }
                    EventView(words).write(&html)
                }
            }
        }
    }
}
