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
            title: "What changed in " + later.heading, twins: [(own.twin(.json), .json), (own.twin(.csv), .csv)])
        return frame.bytes { html in
            Crumbs.write(
                [
                    (SiteLink.document(later.key), later.heading), (SiteLink.versions(later.key), "all versions"),
                    (SiteLink.version(earlier.key, earlier.digest), "the earlier one"),
                    (SiteLink.version(later.key, later.digest), "the later one"),
                ], &html)
            html.element(.h1, text: "What changed")
            html.element(.p, [.class("summary")], text: ChangeNames.summary(run.diff))
            changes(&html)
            passages(&html)
        }
    }

    private func changes(_ html: inout HTMLWriter) {
        guard !run.diff.changes.isEmpty else { return }
        PageFrame.table(["What", "Before", "After"], caption: "The gravest first.", label: "Changes", &html) { html in
            for change in run.diff.changes.prefix(300) {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { html in
                        let name = ChangeNames.name(change)
                        if change.isSilent {
                            html.element(.span, [.class("chip alarm")], text: "! " + name)
                        } else {
                            html.text(name)
                        }
                        if let speaker = change.speakerAfter ?? change.speakerBefore {
                            html.text(" · " + Visible.line(speaker))
                        }
                    }
                    html.element(
                        .td, [.ownDirection], text: change.from.isEmpty ? "nothing" : Visible.line(change.from))
                    html.element(.td, [.ownDirection], text: change.to.isEmpty ? "nothing" : Visible.line(change.to))
                }
            }
        }
    }

    private func passages(_ html: inout HTMLWriter) {
        guard !run.diff.passages.isEmpty else { return }
        html.element(.h2, text: "Side by side")
        for passage in run.diff.passages.prefix(300) {
            html.element(.div, [.class("pair")]) { html in
                html.element(.div, [.class("side")]) { html in
                    html.element(.h3, text: "Before")
                    html.element(.blockquote, [.ownDirection] + Attribute.lang(earlier.language)) { html in
                        if passage.earlier.isEmpty { return html.text("(nothing)") }
                        EditMarks.source(
                            Segment.source(
                                passage.earlier, in: run.earlier.document.text, edits: passage.edits, marked: []),
                            &html)
                    }
                }
                html.element(.div, [.class("side")]) { html in
                    html.element(.h3, text: "After")
                    html.element(.blockquote, [.ownDirection] + Attribute.lang(later.language)) { html in
                        if passage.later.isEmpty { return html.text("(nothing)") }
                        EditMarks.copy(
                            Segment.copy(passage.later, in: run.later.document.text, edits: passage.edits, marked: []),
                            &html)
                    }
                }
            }
        }
    }
}
