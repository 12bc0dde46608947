internal import Quoth
internal import QuothRecord

/// What came of a subscription, for whoever knows the secret of its feed.
struct FeedPage {
    let subscription: Subscription
    let events: [(event: FollowEvent, at: Int)]

    func bytes() -> [UInt8] {
        let name = FollowWords.target(subscription.target, in: SiteFrame.language)
        let twins: [(link: SiteLink, type: MediaType)] = [
            (SiteLink.following(subscription.token, .atom), .atom),
            (SiteLink.following(subscription.token, .json), .jsonFeed),
        ]
        return SiteFrame(title: name, twins: twins, isListed: false).bytes { html in
            html.element(.h1) { $0.name(name) }
            html.element(.p, [.class("meta")], text: FollowWords.why(subscription, in: html.language))
            if events.isEmpty { html.element(.p, text: .nothingCameYet) }
            html.element(.ul, [.class("hits")]) { html in
                for (event, at) in events {
                    let words = EventWords(event, classes: subscription.classes, in: html.language)
                    html.element(.li) { html in
                        html.element(.h2) { html in
                            html.element(.a, [.href(words.page)]) { $0.text(words.headline) }
                        }
                        html.element(.p, [.class("meta")]) { DateView.write(moment: Clock.iso(at), &$0) }
                        EventView(words).write(&html)
                    }
                }
            }
        }
    }
}
