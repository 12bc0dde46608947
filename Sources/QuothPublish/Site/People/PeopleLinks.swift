internal import QuothRecord

/// What the way around a page holds for who may do more than read.
enum PeopleLinks {
    static func write(_ visitor: Visitor, _ html: inout HTMLWriter) {
        if visitor.may(.editor) { html.element(.a, [.href(SiteLink.review())], text: .review) }
        if visitor.may(.admin) { html.element(.a, [.href(SiteLink.admin)], text: .admin) }
        if visitor.account != nil, let name = visitor.name {
            html.element(.a, [.href(SiteLink.account)], text: name)
        } else if visitor.canLogIn, visitor.proof == .none {
            html.element(.a, [.href(SiteLink.loginForm)], text: .logIn)
        }
    }
}
