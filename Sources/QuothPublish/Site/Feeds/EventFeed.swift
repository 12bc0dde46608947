internal import Quoth
internal import QuothRecord

/// What came of a subscription, as Atom (RFC 4287) and as JSON Feed 1.1.
struct EventFeed {
    let subscription: Subscription
    /// The newest first, each with the second since 1970 at which it was found.
    let events: [(event: FollowEvent, at: Int)]
    let origin: String
    /// Who tells readers of changes (WebSub).
    let hub: String?

    private var title: String { "Quoth: " + FollowWords.target(subscription.target) }
    private func address(_ twin: SiteTwin?) -> String { origin + SiteLink.following(subscription.token, twin).path }
    private var updated: Int { events.map(\.at).max() ?? subscription.createdAt }

    // MARK: Atom

    var atom: [UInt8] {
        var xml = XMLText()
        xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom")])
        xml.element("title", title)
        xml.element("subtitle", FollowWords.why(subscription))
        xml.element("id", "urn:quoth:following:" + FollowEvent.hash(["feed", subscription.token]))
        xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", address(.atom))])
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address(nil))])
        if let hub { xml.empty("link", [("rel", "hub"), ("href", hub)]) }
        xml.element("updated", Clock.iso(updated))
        xml.open("author", [])
        xml.element("name", "Quoth")
        xml.close("author")
        xml.element("generator", "quoth \(Version.current)")
        for (event, at) in events { entry(EventWords(event, classes: subscription.classes), at, &xml) }
        xml.close("feed")
        return xml.bytes
    }

    private func entry(_ words: EventWords, _ at: Int, _ xml: inout XMLText) {
        let event = words.event
        xml.open("entry", [])
        xml.element("title", words.title)
        xml.element("id", "urn:quoth:event:" + event.id)
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", origin + words.page.path)])
        if let live = words.live { xml.empty("link", [("rel", "related"), ("href", live.url)]) }
        xml.element("updated", Clock.iso(at))
        xml.element("published", Clock.iso(at))
        xml.open("author", [])
        xml.element("name", event.speaker.map(Visible.line) ?? "unnamed")
        xml.close("author")
        for own in event.classes.map(\.rawValue).sorted() { xml.empty("category", [("term", own)]) }
        xml.element("content", html(words), [("type", "html")])
        xml.close("entry")
    }

    private func html(_ words: EventWords) -> String {
        var html = HTMLWriter(isFragment: true)
        html.element(.p, text: FollowWords.why(subscription))
        EventView(words).write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    // MARK: JSON Feed

    func json() throws -> [UInt8] {
        let items = events.map { event, at in
            let words = EventWords(event, classes: subscription.classes)
            return JSONFeed.Item(
                id: "urn:quoth:event:" + event.id, url: origin + words.page.path, externalURL: words.live?.url,
                title: words.title, html: html(words),
                text: ([FollowWords.why(subscription)] + words.lines).joined(separator: "\n"),
                published: Clock.iso(at), author: event.speaker.map(Visible.line), language: event.place.language,
                tags: event.classes.map(\.rawValue).sorted(), event: event.id, quotation: event.quotation)
        }
        return try JSONFeed(title: title, page: address(nil), own: address(.json), hub: hub, items: items).bytes()
    }
}
