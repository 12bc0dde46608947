internal import Quoth

/// Takes a draft, and shows what the record tells of each quotation in it.
struct CheckPage {
    /// The draft with its findings; `nil` before one was sent.
    var run: CheckRun?
    /// Why the draft could not be read.
    var problem: SiteReason?

    func bytes() throws -> [UInt8] {
        let report = try run.map { try ReportPage($0, in: SiteFrame.language) }
        return SiteFrame(title: SiteFrame.say(.checkADraft), isListed: run == nil).bytes { html in
            html.element(.h1, text: .checkADraft)
            if let problem {
                html.element(.p, [.class("note"), .role("alert")]) { $0.text(problem.sentence(in: $0.language)) }
            }
            if let report {
                html.element(.p, [.class("summary"), .role("status")], text: report.summary)
                report.counts(&html)
                report.content(&html)
                html.element(.h2, text: .anotherDraft)
            }
            form(&html)
        }
    }

    private func form(_ html: inout HTMLWriter) {
        html.element(
            .p,
            text: .checkIntro)
        html.element(
            .form,
            [.fixed("method", "post"), .action(SiteLink.check), .fixed("enctype", "multipart/form-data")]
        ) { html in
            html.element(.div, [.class("field")]) { html in
                html.element(.label, [.for(Anchor("draft"))], text: .pasteTheDraft)
                html.element(.textarea, [.id(Anchor("draft")), .name("draft"), .fixed("rows", "14"), .ownDirection]) {
                    _ in
                }
            }
            html.element(.div, [.class("field")]) { html in
                html.element(
                    .label, [.for(Anchor("file"))], text: .orChooseFile)
                html.void(.input, [.fixed("type", "file"), .id(Anchor("file")), .name("file")])
            }
            html.element(.button, [.fixed("type", "submit")], text: .check)
        }
    }
}
