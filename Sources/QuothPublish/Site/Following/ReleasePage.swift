internal import Quoth
internal import QuothRecord

/// Where the reader of a message ends a subscription, or confirms an address: asked first, then told that it is done.
struct ReleasePage {
    let subscription: Subscription
    /// Whether it is to be ended, rather than confirmed.
    let isEnd: Bool
    let isDone: Bool

    func bytes() -> [UInt8] {
        let language = SiteFrame.language
        let name = FollowWords.target(subscription.target, in: language)
        let title = language.say(isEnd ? .unfollow : .confirm)
        return SiteFrame(title: title, isListed: false).bytes { html in
            html.element(.h1, text: title)
            if isDone {
                let text: Phrase = isEnd ? .stopped(name) : .sending(name)
                return html.element(.p, [.class("note"), .role("status")], text: text)
            }
            html.element(.p, text: isEnd ? .stopAbout(name) : .sendAbout(name))
            let link = isEnd ? SiteLink.release(subscription.release) : .confirm(subscription.release)
            html.element(.form, [.fixed("method", "post"), .action(link)]) { html in
                html.element(.button, [.fixed("type", "submit")], text: isEnd ? .stopThem : .sendThem)
            }
        }
    }
}
