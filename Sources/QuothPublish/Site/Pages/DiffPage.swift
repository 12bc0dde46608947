internal import Quoth
internal import QuothRecord

/// What differs between two versions, the gravest first, and then the sentences side by side.
struct DiffPage {
    let earlier: SiteVersion
    let later: SiteVersion
    let run: DiffRun

    func bytes() -> [UInt8] {
        let own = SiteLink.diff(earlier.key, earlier.digest, later.digest)
        let frame = SiteFrame(
            title: SiteFrame.say(.changedIn(later.heading)), twins: [(own.twin(.json), .json), (own.twin(.csv), .csv)])
        return frame.bytes { html in
            Crumbs.write(
                [
                    (SiteLink.document(later.key), later.heading),
                    (SiteLink.versions(later.key), html.say(.allVersions)),
                    (SiteLink.version(earlier.key, earlier.digest), html.say(.theEarlierOne)),
                    (SiteLink.version(later.key, later.digest), html.say(.theLaterOne)),
                ], &html)
            html.element(.h1, text: .whatChanged)
            html.element(.p, [.class("summary")], text: ChangeNames.summary(run.diff, in: html.language))
            changes(&html)
            passages(&html)
        }
    }

    private func changes(_ html: inout HTMLWriter) {
        guard !run.diff.changes.isEmpty else { return }
        PageFrame.table([.what, .before, .after], caption: .gravestFirst, label: html.say(.changes), &html) { html in
            for change in run.diff.changes.prefix(300) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { html in
                        let name = ChangeNames.name(change, in: html.language)
                        if change.isSilent {
                            html.element(.span, [.class("chip alarm")], text: "! " + name)
                        } else {
                            html.text(name)
                        }
                        if let speaker = change.speakerAfter ?? change.speakerBefore {
                            html.text(" · ")
                            html.name(Visible.line(speaker))
                        }
                    }
                    words(change.from, earlier, &html)
                    words(change.to, later, &html)
                }
            }
        }
    }

    private func words(_ words: String, _ version: SiteVersion, _ html: inout HTMLWriter) {
        if words.isEmpty { return html.element(.td, text: .nothing) }
        html.element(.td, [.ownDirection] + Attribute.lang(version.language), text: Visible.line(words))
    }

    private func passages(_ html: inout HTMLWriter) {
        guard !run.diff.passages.isEmpty else { return }
        html.element(.h2, text: .sideBySide)
        for passage in run.diff.passages.prefix(300) {
            html.element(.div, [.class("pair")]) { html in
                html.element(.div, [.class("side")]) { html in
                    html.element(.h3, text: .before)
                    html.element(.blockquote, [.ownDirection] + Attribute.lang(earlier.language)) { html in
                        if passage.earlier.isEmpty { return html.text(.nothingInBrackets) }
                        EditMarks.source(
                            Segment.source(
                                passage.earlier, in: run.earlier.document.text, edits: passage.edits, marked: []),
                            &html)
                    }
                }
                html.element(.div, [.class("side")]) { html in
                    html.element(.h3, text: .after)
                    html.element(.blockquote, [.ownDirection] + Attribute.lang(later.language)) { html in
                        if passage.later.isEmpty { return html.text(.nothingInBrackets) }
                        EditMarks.copy(
                            Segment.copy(passage.later, in: run.later.document.text, edits: passage.edits, marked: []),
                            &html)
                    }
                }
            }
        }
    }
}
