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
    var problem: PeopleError?

    func bytes() -> [UInt8] {
        SiteFrame(title: SiteFrame.say(.yourAccount), isListed: false).bytes { html in
            html.element(.h1, text: .yourAccount)
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: .people(problem)) }
            if let newToken {
                html.element(.div, [.class("note"), .role("status")]) { html in
                    html.element(.p, text: .newTokenNote)
                    html.element(.pre, [.class("cite"), .focusable], text: newToken)
                }
            }
            html.element(.p) { html in
                html.name(visitor.name ?? "")
                if let role = visitor.role { html.text(html.language.comma + html.say(PeopleNames.role(role))) }
            }
            form(&html, SiteLink.logout) { $0.element(.button, [.fixed("type", "submit")], text: .logOut) }
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
        html.element(.h2, text: .anotherPassword)
        form(&html) { html in
            Field.hidden("do", "password", &html)
            Field.password(.passwordNow, "old", .fixed("autocomplete", "current-password"), &html)
            Field.password(
                .passwordNew, "new", .fixed("autocomplete", "new-password"), &html)
            html.element(.button, [.fixed("type", "submit")], text: .changePassword)
        }
    }

    private func list(_ html: inout HTMLWriter) {
        html.element(.h2, text: .whereLoggedIn)
        html.element(.ul, [.class("hits")]) { html in
            for one in sessions {
                html.element(.li) { html in
                    let from = one.address.isEmpty ? html.say(.thisMachine) : one.address
                    html.element(.p, text: .session(from: from, since: html.language.moment(Clock.iso(one.started))))
                    if one.id == session { return html.element(.p, [.class("meta")], text: .thisBrowser) }
                    form(&html) { html in
                        Field.hidden("do", "end", &html)
                        Field.hidden("id", "\(one.id)", &html)
                        html.element(
                            .button, [.fixed("type", "submit"), .label(html.say(.endSession(from)))], text: .end)
                    }
                }
            }
        }
    }

    private func programs(_ html: inout HTMLWriter) {
        html.element(.h2, text: .tokensForPrograms)
        html.element(.ul, [.class("hits")]) { html in
            for token in tokens where token.revokedAt == nil {
                html.element(.li) { html in
                    html.element(.p, [.ownDirection]) { html in
                        if token.label.isEmpty { html.text(.token) } else { html.text(Visible.line(token.label)) }
                    }
                    let line = Phrase.tokenLine(
                        token.id, scope: html.say(PeopleNames.scope(token.scope)),
                        made: html.language.moment(token.createdAt), used: token.lastUsed.map(html.language.moment))
                    html.element(.p, [.class("meta")], text: line)
                    form(&html) { html in
                        Field.hidden("do", "revoke", &html)
                        Field.hidden("id", "\(token.id)", &html)
                        html.element(
                            .button, [.fixed("type", "submit"), .label(html.say(.revokeToken(token.id)))], text: .revoke
                        )
                    }
                }
            }
        }
        form(&html) { html in
            Field.hidden("do", "token", &html)
            Field.write(.whatItIsFor, "label", &html)
            let role = visitor.role ?? .reader
            Field.choice(
                .whatItMayDo, "scope",
                TokenScope.allCases.filter { $0.role <= role }.map { ($0.rawValue, html.say(PeopleNames.scope($0))) },
                &html)
            html.element(.button, [.fixed("type", "submit")], text: .makeToken)
        }
    }
}
