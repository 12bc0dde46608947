internal import Quoth

/// The form to log in.
struct LoginPage {
    /// Where to go on.
    var next: String?
    /// The name that was sent.
    var name = ""
    var problem: String?

    func bytes() -> [UInt8] {
        SiteFrame(title: "Log in", isListed: false).bytes { html in
            html.element(.h1, text: "Log in")
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: problem) }
            html.element(.form, [.fixed("method", "post"), .action(SiteLink.loginForm)]) { html in
                if let next, SiteLink.own(next) != nil {
                    html.void(.input, [.fixed("type", "hidden"), .name("next"), .value(next)])
                }
                Field.write("Name", "name", value: name, autocomplete: .fixed("autocomplete", "username"), &html)
                Field.password("Password", "password", .fixed("autocomplete", "current-password"), &html)
                html.element(.button, [.fixed("type", "submit")], text: "Log in")
            }
            html.element(.p, [.class("meta")], text: "Whoever runs this site makes accounts, and new passwords.")
        }
    }
}
