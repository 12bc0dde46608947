internal import Quoth
internal import QuothRecord

/// How a site and its record are, and what can be done about it.
struct AdminPage {
    let view: AdminView
    let visitor: Visitor
    var problem: String?

    /// Rows of a table that are shown; the JSON form has all.
    private static let shown = 50

    func bytes() -> [UInt8] {
        SiteFrame(title: "Admin", twins: [(SiteLink.admin.twin(.json), .json)], isListed: false).bytes { html in
            html.element(.h1, text: "Admin")
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: problem) }
            counts(&html)
            quarantine(&html)
            watches(&html)
            jobs(&html)
            users(&html)
            tokens(&html)
            html.element(.h2, text: "What was done")
            AuditPage.table(view.audit, &html)
            html.element(.p) { $0.element(.a, [.href(SiteLink.audit())], text: "The whole audit log") }
        }
    }

    // MARK: Parts

    private func counts(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("numbers")]) { html in
            let numbers = [
                (view.counts.documents, "documents"), (view.counts.quotations, "quotations"),
                (view.counts.speakers, "speakers"),
            ]
            for (number, name) in numbers {
                html.element(.li) { html in
                    html.element(.strong, text: HomePage.grouped(number))
                    html.text(name)
                }
            }
            if let room = view.room {
                html.element(.li) { html in
                    html.element(.strong, text: "\(room.free >> 30) GB")
                    html.text("free of \(room.total >> 30)")
                }
            }
        }
        html.element(.ul) { html in
            for finding in view.doctor.findings {
                html.element(
                    .li, [.ownDirection],
                    text: Visible.line(finding.text) + (finding.advice.map { ". " + Visible.line($0) } ?? ""))
            }
        }
    }

    private func quarantine(_ html: inout HTMLWriter) {
        let all = view.doctor.quarantine
        html.element(.h2, text: "What could not be added")
        guard !all.isEmpty else { return html.element(.p, text: "Nothing was left out.") }
        PageFrame.table(
            ["Input", "Why", "Tries", "Last", "To do"], caption: "Inputs that could not be added.", label: "Quarantine",
            &html
        ) { html in
            for left in all.suffix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(left.input))
                    html.element(.td, [.ownDirection], text: Visible.line(left.reason))
                    html.element(.td, [.class("number")], text: "\(left.tries)")
                    html.element(.td, text: left.lastAt)
                    html.element(.td) { html in
                        form("forget", "Forget", label: "Forget " + Visible.line(left.input), &html) {
                            Field.hidden("input", left.input, &$0)
                        }
                    }
                }
            }
        }
        if view.hasProgram { form("retry", "Try all again", &html) }
    }

    private func watches(_ html: inout HTMLWriter) {
        html.element(.h2, text: "What is fetched again and again")
        guard !view.watches.isEmpty else { return html.element(.p, text: "No address is watched.") }
        // Those that fail come first.
        let all = view.watches.sorted { ($1.failures, $0.url) < ($0.failures, $1.url) }
        PageFrame.table(
            ["Address", "Last", "Next", "Failures", "Why"], caption: "Watched addresses, those that fail first.",
            label: "Watched addresses", &html
        ) { html in
            for watch in all.prefix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(watch.url))
                    html.element(.td, text: watch.lastAt ?? "never")
                    html.element(.td, text: watch.isPaused ? "paused" : watch.nextAt)
                    html.element(.td, [.class("number")], text: "\(watch.failures)")
                    html.element(.td, [.ownDirection], text: Visible.line(watch.lastError ?? ""))
                }
            }
        }
    }

    private func jobs(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Backups and other jobs")
        if view.hasProgram {
            form("backup", "Make a backup", &html)
        } else {
            html.element(.p, text: "Jobs are started by `quoth serve` only.")
        }
        guard !view.jobs.isEmpty else { return }
        PageFrame.table(
            ["Job", "Who", "Began", "Ended", "What it said"], caption: "Jobs, the newest first.", label: "Jobs", &html
        ) { html in
            for job in view.jobs {
                html.element(.tr) { html in
                    html.element(
                        .th, [.scope("row"), .ownDirection], text: "\(job.kind.rawValue) " + Visible.line(job.subject))
                    html.element(.td, text: job.who)
                    html.element(.td, text: job.startedAt)
                    let status = job.status.map { $0 == 0 ? ", fine" : ", exit code \($0)" } ?? ""
                    html.element(.td, text: job.endedAt.map { $0 + status } ?? "runs")
                    html.element(.td, [.ownDirection], text: Visible.line(job.output ?? ""))
                }
            }
        }
    }

    private func users(_ html: inout HTMLWriter) {
        html.element(.h2, text: "Accounts")
        if view.accounts.isEmpty {
            html.element(
                .p,
                text:
                    "There are none: who is at this machine may do everything. Once there is one, one has to log in."
            )
        } else {
            PageFrame.table(
                ["Name", "Role", "Since", "Last login", "To do"], caption: "Accounts.", label: "Accounts", &html
            ) { html in
                for account in view.accounts { row(account, &html) }
            }
        }
        html.element(.details) { html in
            html.element(.summary, text: "Another account")
            form("add", "Make the account", &html) { html in
                Field.write("Name", "name", autocomplete: .fixed("autocomplete", "off"), &html)
                roles("role", Anchor("role"), .reader, &html)
                Field.password(
                    "A password of 12 characters or more", "password", .fixed("autocomplete", "new-password"), &html)
            }
        }
    }

    private func row(_ account: Account, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row")], text: account.name)
            html.element(.td) { html in
                form("role", "Change", label: "Change the role of \(account.name)", &html) { html in
                    Field.hidden("name", account.name, &html)
                    html.element(.select, [.name("role"), .label("Role of \(account.name)")]) { html in
                        for role in Role.allCases {
                            html.element(
                                .option,
                                [.value(role.rawValue)] + (role == account.role ? [.fixed("selected", "")] : []),
                                text: role.rawValue)
                        }
                    }
                }
            }
            html.element(.td, text: account.createdAt)
            html.element(.td, text: account.lastLogin ?? "never")
            html.element(.td) { html in
                form("remove", "Remove", label: "Remove \(account.name)", &html) {
                    Field.hidden("name", account.name, &$0)
                }
            }
        }
    }

    private func roles(_ name: StaticString, _ id: Anchor, _ chosen: Role, _ html: inout HTMLWriter) {
        Field.choice(
            "Role", name, Role.allCases.map { ($0.rawValue, $0.rawValue) }, chosen: chosen.rawValue, id: id, &html)
    }

    private func tokens(_ html: inout HTMLWriter) {
        let all = view.tokens.filter { $0.revokedAt == nil }
        html.element(.h2, text: "Tokens")
        guard !all.isEmpty else { return html.element(.p, text: "No program has a token.") }
        PageFrame.table(
            ["No.", "Whose", "What for", "Scope", "Last used", "To do"], caption: "Tokens that are valid.",
            label: "Tokens", &html
        ) { html in
            for token in all.prefix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")], text: "\(token.id)")
                    html.element(.td, text: token.account.name)
                    html.element(.td, [.ownDirection], text: Visible.line(token.label))
                    html.element(.td, text: token.scope.rawValue)
                    html.element(.td, text: token.lastUsed ?? "never")
                    html.element(.td) { html in
                        form("revoke", "Revoke", label: "Revoke token \(token.id)", &html) {
                            Field.hidden("id", "\(token.id)", &$0)
                        }
                    }
                }
            }
        }
    }

    private func form(
        _ action: String, _ button: String, label: String? = nil, _ html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        html.element(.form, [.fixed("method", "post"), .action(SiteLink.admin)]) { html in
            WriteGuard.field(visitor, &html)
            Field.hidden("do", action, &html)
            content(&html)
            html.element(
                .button, [.fixed("type", "submit")] + (label.map { [.label($0)] } ?? []), text: button)
        }
    }
}
