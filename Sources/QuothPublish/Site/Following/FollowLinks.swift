internal import Quoth
internal import QuothRecord

/// The ways to follow what a page is about, for who may.
enum FollowLinks {
    /// Ways with a name each; what is told is narrowed by `only`.
    static func write(
        _ ways: [(text: Label, kind: FollowTarget.Kind, value: String, only: String)], _ html: inout HTMLWriter
    ) {
        guard SiteFrame.visitor.may(.reader) else { return }
        html.element(.ul, [.class("act"), .label(html.say(.follow))]) { html in
            for way in ways {
                html.element(.li) { html in
                    html.element(
                        .a, [.href(SiteLink.newFollowing(way.kind, way.value, only: way.only))],
                        text: way.text)
                }
            }
        }
    }
}
