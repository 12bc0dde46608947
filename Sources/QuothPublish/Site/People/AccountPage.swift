internal import QuothRecord

/// One's own account: password, sessions, tokens.
struct AccountPage {
    let visitor: Visitor
    let sessions: [Session]
    /// The number of the session in which the page is shown.
    let session: Int?
    let tokens: [AccessToken]
    /// The token that was made just now: it is shown this once.
    var newToken: String?
    var problem: String?

    func bytes() -> [UInt8] {
        SiteFrame(title: "Your account", isListed: false).bytes { html in
            html.element(.h1, text: "Your account")
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: problem) }
            if let newToken {
                html.element(.div, [.class("note"), .role("status")]) { html in
                    html.element(.p, text: "The new token. Copy it now: it cannot be shown again.")
                    html.element(.pre, [.class("cite"), .focusable], text: newToken)
                }
            }
            html.element(.p, text: "\(visitor.name ?? ""), \(visitor.role?.rawValue ?? "")")
            form(&html, SiteLink.logout) { $0.element(.button, [.fixed("type", "submit")], text: "Log out") }
            password(&html)
            list(&html)
            programs(&html)
        }
    }

    private func form(_ html: inout HTMLWriter, _ link: SiteLink = .account, _ content: (inout HTMLWriter) -> Void) {
        html.element(.form, [.fixed("method", "post"), .action(link)]) { html in
            WriteGuard.field(visitor, &html)
            content(&html)
        }
    }

    private func password(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Another password")
        form(&html) { html in
            Field.hidden("do", "password", &html)
            Field.password("The password now", "old", .fixed("autocomplete", "current-password"), &html)
            Field.password(
                "The new one, of 12 characters or more", "new", .fixed("autocomplete", "new-password"), &html)
            html.element(.button, [.fixed("type", "submit")], text: "Change the password")
        }
    }

    private func list(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Where you are logged in")
        html.element(.ul, [.class("hits")]) { html in
            for one in sessions {
                html.element(.li) { html in
                    let from = one.address.isEmpty ? "this machine" : one.address
                    html.element(.p, text: "From \(from), since \(Clock.iso(one.started))")
                    if one.id == session { return html.element(.p, [.class("meta")], text: "This browser") }
                    form(&html) { html in
                        Field.hidden("do", "end", &html)
                        Field.hidden("id", "\(one.id)", &html)
                        html.element(
                            .button, [.fixed("type", "submit"), .label("End the session from \(from)")], text: "End")
                    }
                }
            }
        }
    }

    private func programs(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Tokens for programs")
        html.element(.ul, [.class("hits")]) { html in
            for token in tokens where token.revokedAt == nil {
                html.element(.li) { html in
                    html.element(.p, [.ownDirection], text: Visible.line(token.label.isEmpty ? "Token" : token.label))
                    html.element(
                        .p, [.class("meta")],
                        text: "No. \(token.id), \(token.scope.rawValue), made \(token.createdAt), "
                            + (token.lastUsed.map { "used " + $0 } ?? "never used"))
                    form(&html) { html in
                        Field.hidden("do", "revoke", &html)
                        Field.hidden("id", "\(token.id)", &html)
                        html.element(
                            .button, [.fixed("type", "submit"), .label("Revoke token \(token.id)")], text: "Revoke")
                    }
                }
            }
        }
        form(&html) { html in
            Field.hidden("do", "token", &html)
            Field.write("What it is for", "label", &html)
            let role = visitor.role ?? .reader
            Field.choice(
                "What it may do", "scope",
                TokenScope.allCases.filter { $0.role <= role }.map { ($0.rawValue, $0.rawValue) },
                &html)
            html.element(.button, [.fixed("type", "submit")], text: "Make a token")
        }
    }
}
