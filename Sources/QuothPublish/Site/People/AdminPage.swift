internal import Quoth
internal import QuothRecord

/// How a site and its record are, and what can be done about it.
struct AdminPage {
    let view: AdminView
    let visitor: Visitor
    var problem: PeopleError?

    /// Rows of a table that are shown; the JSON form has all.
    private static let shown = 50

    func bytes() -> [UInt8] {
        SiteFrame(title: SiteFrame.say(.admin), twins: [(SiteLink.admin.twin(.json), .json)], isListed: false).bytes {
            html in
            html.element(.h1, text: .admin)
            if let problem { html.element(.p, [.class("note"), .role("alert")], text: .people(problem)) }
            counts(&html)
            quarantine(&html)
            watches(&html)
            jobs(&html)
            users(&html)
            tokens(&html)
            html.element(.h2, text: .whatWasDone)
            AuditPage.table(view.audit, &html)
            html.element(.p) { $0.element(.a, [.href(SiteLink.audit())], text: .wholeAuditLog) }
        }
    }

    // MARK: Parts

    private func counts(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("numbers")]) { html in
            let numbers: [(Int, Noun)] = [
                (view.counts.documents, .document), (view.counts.quotations, .quotation),
                (view.counts.speakers, .speaker),
            ]
            for (number, noun) in numbers {
                html.element(.li) { html in
                    html.element(.strong, text: html.language.digits(number))
                    html.text(html.language.noun(noun, for: number))
                }
            }
            if let room = view.room {
                html.element(.li) { html in
                    html.element(.strong, text: html.language.digits(room.free >> 30) + "\u{A0}GB")
                    html.text(.freeOf(html.language.digits(room.total >> 30)))
                }
            }
        }
        html.element(.ul) { html in
            for finding in view.doctor.findings {
                // What the programs that keep the record say, they say in English.
                let text = Visible.line(finding.text) + (finding.advice.map { ". " + Visible.line($0) } ?? "")
                html.element(.li) { $0.element(.bdi, [.lang("en")], text: text) }
            }
        }
    }

    private func quarantine(_ html: inout HTMLWriter) {
        let all = view.doctor.quarantine
        html.element(.h2, text: .couldNotBeAdded)
        guard !all.isEmpty else { return html.element(.p, text: .nothingLeftOut) }
        PageFrame.table(
            [.input, .why, .tries, .last, .toDo], caption: .inputsCaption, label: html.say(.quarantine),
            &html
        ) { html in
            for left in all.suffix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(left.input))
                    html.element(.td, [.lang("en"), .ownDirection], text: Visible.line(left.reason))
                    html.element(.td, [.class("number")], text: html.language.digits(left.tries))
                    html.element(.td) { DateView.write(moment: left.lastAt, &$0) }
                    html.element(.td) { html in
                        form("forget", .forget, label: .forgetInput(Visible.line(left.input)), &html) {
                            Field.hidden("input", left.input, &$0)
                        }
                    }
                }
            }
        }
        if view.hasProgram { form("retry", .tryAllAgain, &html) }
    }

    private func watches(_ html: inout HTMLWriter) {
        html.element(.h2, text: .fetchedAgainTitle)
        guard !view.watches.isEmpty else { return html.element(.p, text: .noAddressWatched) }
        // Those that fail come first.
        let all = view.watches.sorted { ($1.failures, $0.url) < ($0.failures, $1.url) }
        PageFrame.table(
            [.address, .last, .next, .failures, .why], caption: .watchedCaption,
            label: html.say(.watchedAddresses), &html
        ) { html in
            for watch in all.prefix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(watch.url))
                    html.element(.td) { Self.moment(watch.lastAt, &$0) }
                    html.element(.td) { html in
                        if watch.isPaused { html.text(.paused) } else { Self.moment(watch.nextAt, &html) }
                    }
                    html.element(.td, [.class("number")], text: html.language.digits(watch.failures))
                    html.element(.td, [.lang("en"), .ownDirection], text: Visible.line(watch.lastError ?? ""))
                }
            }
        }
    }

    private func jobs(_ html: inout HTMLWriter) {
        html.element(.h2, text: .backupsAndJobs)
        if view.hasProgram {
            form("backup", .makeBackup, &html)
        } else {
            html.element(.p, text: .jobsOnlyByServe)
        }
        guard !view.jobs.isEmpty else { return }
        PageFrame.table(
            [.job, .who, .began, .ended, .whatItSaid], caption: .jobsCaption, label: html.say(.jobs), &html
        ) { html in
            for job in view.jobs {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { html in
                        html.text(html.say(PeopleNames.job(job.kind)) + " ")
                        html.name(Visible.line(job.subject))
                    }
                    html.element(.td) { $0.name(PeopleNames.who(job.who).map($0.language.say) ?? job.who) }
                    html.element(.td) { Self.moment(job.startedAt, &$0) }
                    html.element(.td) { html in
                        guard let ended = job.endedAt else { return html.text(.jobRuns) }
                        Self.moment(ended, &html)
                        guard let status = job.status else { return }
                        html.text(html.language.comma)
                        if status == 0 { html.text(.jobFine) } else { html.text(.exitCode(status)) }
                    }
                    html.element(.td, [.lang("en"), .ownDirection], text: Visible.line(job.output ?? ""))
                }
            }
        }
    }

    private func users(_ html: inout HTMLWriter) {
        html.element(.h2, text: .accounts)
        if view.accounts.isEmpty {
            html.element(
                .p,
                text: .noAccounts
            )
        } else {
            PageFrame.table(
                [.name, .role, .since, .lastLogin, .toDo], caption: .accountsCaption, label: html.say(.accounts), &html
            ) { html in
                for account in view.accounts { row(account, &html) }
            }
        }
        html.element(.details) { html in
            html.element(.summary, text: .anotherAccount)
            form("add", .makeAccount, &html) { html in
                Field.write(.name, "name", autocomplete: .fixed("autocomplete", "off"), &html)
                roles("role", Anchor("role"), .reader, &html)
                Field.password(
                    .passwordLong, "password", .fixed("autocomplete", "new-password"), &html)
            }
        }
    }

    private func row(_ account: Account, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row")], text: account.name)
            html.element(.td) { html in
                form("role", .change, label: .changeRole(account.name), &html) { html in
                    Field.hidden("name", account.name, &html)
                    html.element(.select, [.name("role"), .label(html.say(.roleOf(account.name)))]) { html in
                        for role in Role.allCases {
                            html.element(
                                .option,
                                [.value(role.rawValue)] + (role == account.role ? [.fixed("selected", "")] : []),
                                text: PeopleNames.role(role))
                        }
                    }
                }
            }
            html.element(.td) { Self.moment(account.createdAt, &$0) }
            html.element(.td) { Self.moment(account.lastLogin, &$0) }
            html.element(.td) { html in
                form("remove", .remove, label: .removeName(account.name), &html) {
                    Field.hidden("name", account.name, &$0)
                }
            }
        }
    }

    private func roles(_ name: StaticString, _ id: Anchor, _ chosen: Role, _ html: inout HTMLWriter) {
        Field.choice(
            .role, name, Role.allCases.map { ($0.rawValue, html.say(PeopleNames.role($0))) }, chosen: chosen.rawValue,
            id: id, &html)
    }

    private func tokens(_ html: inout HTMLWriter) {
        let all = view.tokens.filter { $0.revokedAt == nil }
        html.element(.h2, text: .tokens)
        guard !all.isEmpty else { return html.element(.p, text: .noTokens) }
        PageFrame.table(
            [.number, .whose, .whatFor, .scope, .lastUsed, .toDo], caption: .tokensCaption,
            label: html.say(.tokens), &html
        ) { html in
            for token in all.prefix(Self.shown) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")], text: "\(token.id)")
                    html.element(.td, text: token.account.name)
                    html.element(.td, [.ownDirection], text: Visible.line(token.label))
                    html.element(.td, text: PeopleNames.scope(token.scope))
                    html.element(.td) { Self.moment(token.lastUsed, &$0) }
                    html.element(.td) { html in
                        form("revoke", .revoke, label: .revokeToken(token.id), &html) {
                            Field.hidden("id", "\(token.id)", &$0)
                        }
                    }
                }
            }
        }
    }

    /// A moment, if there was one.
    private static func moment(_ iso: String?, _ html: inout HTMLWriter) {
        guard let iso else { return html.text(.never) }
        DateView.write(moment: iso, &html)
    }

    private func form(
        _ action: String, _ button: Label, label: Phrase? = nil, _ html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        html.element(.form, [.fixed("method", "post"), .action(SiteLink.admin)]) { html in
            WriteGuard.field(visitor, &html)
            Field.hidden("do", action, &html)
            content(&html)
            html.element(
                .button, [.fixed("type", "submit")] + (label.map { [.label(html.say($0))] } ?? []), text: button)
        }
    }
}
