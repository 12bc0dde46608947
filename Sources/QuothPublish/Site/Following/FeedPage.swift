internal import Quoth
internal import QuothRecord

/// What came of a subscription, for whoever knows the secret of its feed.
struct FeedPage {
    let subscription: Subscription
    let events: [(event: FollowEvent, at: Int)]

    func bytes() -> [UInt8] {
        let name = FollowWords.target(subscription.target)
        let twins: [(link: SiteLink, type: MediaType)] = [
            (SiteLink.following(subscription.token, .atom), .atom),
            (SiteLink.following(subscription.token, .json), .jsonFeed),
        ]
        return SiteFrame(title: name, twins: twins, isListed: false).bytes { html in
            html.element(.h1, [.ownDirection], text: name)
            html.element(.p, [.class("meta"), .ownDirection], text: FollowWords.why(subscription))
            if events.isEmpty { html.element(.p, text: "Nothing came yet.") }
            html.element(.ul, [.class("hits")]) { html in
                for (event, at) in events {
                    let words = EventWords(event, classes: subscription.classes)
                    html.element(.li) { html in
                        html.element(.h2, [.ownDirection]) { $0.element(.a, [.href(words.page)], text: words.title) }
                        html.element(.p, [.class("meta")]) { DateView.write(moment: Clock.iso(at), &$0) }
                        EventView(words).write(&html)
                    }
                }
            }
        }
    }
}
