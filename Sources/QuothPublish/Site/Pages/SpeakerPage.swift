internal import Quoth
internal import QuothRecord

/// What the record knows of a speaker: names, roles over time, and what was said and quoted as what.
struct SpeakerPage {
    let name: String
    let dossiers: [Dossier]

    private static let shown = 100

    func bytes() -> [UInt8] {
        let own = SiteLink.speaker(name)
        let frame = SiteFrame(
            title: dossiers.first?.name ?? name,
            twins: [
                (own.twin(.json), .json), (own.twin(.csv), .csv), (own.twin(.atom), .atom),
                (own.twin(.feed), .jsonFeed),
            ])
        return frame.bytes { html in
            if dossiers.count > 1 {
                html.element(.p, [.class("note")], text: .speakersMeant(dossiers.count))
            }
            for (index, dossier) in dossiers.prefix(10).enumerated() { write(dossier, index, &html) }
        }
    }

    private func write(_ dossier: Dossier, _ index: Int, _ html: inout HTMLWriter) {
        html.element(.section) { html in
            html.element(index == 0 ? .h1 : .h2, [.ownDirection], text: Visible.line(dossier.name))
            html.element(.p, [.class("meta")]) { html in
                html.text(Self.kind(dossier.kind))
                html.text(" · " + html.language.count(dossier.statements.count, .statement))
                if dossier.isMore { html.text(" " + html.say(.andMore)) }
                let names = dossier.aliases.keys.sorted()
                if !names.isEmpty { html.text(" · " + html.say(.also) + " ") }
                for (index, name) in names.prefix(12).enumerated() {
                    if index > 0 { html.text(html.language.comma) }
                    html.name(Visible.line(name))
                }
            }
            FollowLinks.write(
                [
                    (.followThisSpeaker, .speaker, dossier.name, ""),
                    (.followAlteredCopies, .speaker, dossier.name, "altered"),
                ], &html)
            roles(dossier, index, &html)
            SpeakerTimeline(dossier: dossier, number: index).write(&html)
            statements(dossier, index, &html)
        }
    }

    /// What a kind of speaker is called.
    private static func kind(_ kind: String) -> Label {
        switch Speaker.Kind(rawValue: kind) {
        case .organisation: .kindOrganisation
        case .document: .kindDocument
        case .group: .kindGroup
        case .unnamed: .kindUnnamed
        case .person, nil: .kindPerson
        }
    }

    private func roles(_ dossier: Dossier, _ index: Int, _ html: inout HTMLWriter) {
        let named = dossier.roles.filter { $0.role != nil || $0.organisation != nil }
        guard !named.isEmpty else { return }
        PageFrame.table(
            [.role, .organisation, .from, .to, .statements],
            caption: .rolesCaption,
            label: html.say(.rolesOf(index + 1)), &html
        ) { html in
            for role in named.prefix(40) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: role.role.map(Visible.line) ?? "")
                    html.element(.td, [.ownDirection]) { html in
                        guard let organisation = role.organisation else { return }
                        html.element(.a, [.href(SiteLink.organisation(organisation))], text: Visible.line(organisation))
                    }
                    html.element(.td) { DateView.write(role.first, &$0) }
                    html.element(.td) { DateView.write(role.last, &$0) }
                    html.element(.td, [.class("number")], text: html.language.digits(role.count))
                }
            }
        }
    }

    private func statements(_ dossier: Dossier, _ index: Int, _ html: inout HTMLWriter) {
        PageFrame.table(
            [.date, .quotedAs, .said, .inColumn, .verdict], caption: .statementsCaption,
            label: html.say(.statementsOf(index + 1)), &html
        ) { html in
            for statement in dossier.statements.prefix(Self.shown) { row(statement, &html) }
        }
        if dossier.statements.count > Self.shown {
            html.element(.p, [.class("pages")]) { html in
                html.element(
                    .a, [.href(SiteLink.search("speaker:" + QueryText.quoted(dossier.name)))], text: .allStatements)
            }
        }
    }

    private func row(_ statement: Dossier.Statement, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.td, [.class("number")]) { DateView.write(statement.date, &$0) }
            html.element(.th, [.scope("row"), .ownDirection]) { html in
                html.element(.a, [.href(SiteLink.quotation(statement.id))]) { html in
                    html.text("“" + QuotationWords.start(statement.words, words: 30) + "”")
                }
            }
            html.element(.td, [.ownDirection]) { html in
                html.text(statement.said.map { "“" + QuotationWords.start($0, words: 30) + "”" } ?? "")
            }
            html.element(.td, [.ownDirection], text: Visible.line(statement.site ?? statement.document))
            html.element(.td) { html in
                guard let verdict = statement.verdict.flatMap({ Verdict(rawValue: $0) }) else { return }
                Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
            }
        }
    }
}
