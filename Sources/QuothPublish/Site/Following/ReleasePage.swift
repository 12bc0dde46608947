internal import Quoth
internal import QuothRecord

/// Where the reader of a message ends a subscription, or confirms an address: asked first, then told that it is done.
struct ReleasePage {
    let subscription: Subscription
    /// Whether it is to be ended, rather than confirmed.
    let isEnd: Bool
    let isDone: Bool

    func bytes() -> [UInt8] {
        let name = FollowWords.target(subscription.target)
        let title = isEnd ? "Unfollow" : "Confirm"
        return SiteFrame(title: title, isListed: false).bytes { html in
            html.element(.h1, text: title)
            if isDone {
                let text = isEnd ? "Nothing more is sent about \(name)." : "News about \(name) will be sent."
                return html.element(.p, [.class("note"), .role("status")], text: text)
            }
            html.element(
                .p, [.ownDirection],
                text: isEnd ? "Stop messages about \(name)?" : "Send news about \(name) to this address?")
            let link = isEnd ? SiteLink.release(subscription.release) : .confirm(subscription.release)
            html.element(.form, [.fixed("method", "post"), .action(link)]) { html in
                html.element(.button, [.fixed("type", "submit")], text: isEnd ? "Stop them" : "Send them")
            }
        }
    }
}
