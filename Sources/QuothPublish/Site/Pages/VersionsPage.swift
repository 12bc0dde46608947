internal import Quoth
internal import QuothRecord

/// The versions of a document, each with what it changed.
struct VersionsPage {
    let version: SiteVersion
    let run: VersionsRun

    func bytes() -> [UInt8] {
        let own = SiteLink.versions(version.key)
        let frame = SiteFrame(
            title: SiteFrame.say(.versionsOf(version.heading)),
            twins: [(own.twin(.json), .json), (own.twin(.csv), .csv)])
        return frame.bytes { html in
            Crumbs.write([(SiteLink.document(version.key), version.heading)], &html)
            html.element(.h1, text: html.language.count(run.history.versions.count, .version))
            if run.hasSilentEdit {
                html.element(
                    .p, [.class("note")], text: .silentEditNote)
            }
            PageFrame.table(
                [.number, .firstSeen, .words, .title, .whatItChanged], caption: .earliestFirst,
                label: html.say(.versions), &html
            ) { html in
                for (entry, diff) in zip(run.history.versions, run.diffs) { row(entry, diff, &html) }
            }
        }
    }

    private func row(_ entry: VersionHistory.Entry, _ diff: DiffRun?, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .class("number")]) { html in
                html.element(.a, [.href(SiteLink.version(version.key, entry.digest))], text: "\(entry.number)")
            }
            html.element(.td) { html in
                guard let time = entry.capturedAt else { return html.text(.notKnown) }
                DateView.write(moment: time, &html)
            }
            html.element(.td, [.class("number")], text: html.language.digits(entry.words))
            html.element(.td, [.ownDirection], text: entry.title.map(Visible.line) ?? "")
            html.element(.td) { html in
                guard let diff, let before = previous(of: entry) else { return html.text(.firstSeenVersion) }
                html.element(.a, [.href(SiteLink.diff(version.key, before.digest, entry.digest))]) { html in
                    html.text(ChangeNames.summary(diff.diff, in: html.language))
                }
            }
        }
    }

    private func previous(of entry: VersionHistory.Entry) -> VersionHistory.Entry? {
        run.history.versions.last { $0.number < entry.number && $0.form == entry.form }
    }
}
