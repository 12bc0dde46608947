internal import QuothRecord

/// The form to log in.
struct LoginPage {
    /// Where to go on.
    var next: String?
    /// The name that was sent.
    var name = ""
    var problem: PeopleError?

    func bytes() -> [UInt8] {
        SiteFrame(title: SiteFrame.say(.logIn), isListed: false).bytes { html in
            html.element(.h1, text: .logIn)
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: .people(problem)) }
            html.element(.form, [.fixed("method", "post"), .action(SiteLink.loginForm)]) { html in
                if let next, SiteLink.own(next) != nil {
                    html.void(.input, [.fixed("type", "hidden"), .name("next"), .value(next)])
                }
                Field.write(.name, "name", value: name, autocomplete: .fixed("autocomplete", "username"), &html)
                Field.password(.password, "password", .fixed("autocomplete", "current-password"), &html)
                html.element(.button, [.fixed("type", "submit")], text: .logIn)
            }
            html.element(.p, [.class("meta")], text: .whoeverRuns)
        }
    }
}
