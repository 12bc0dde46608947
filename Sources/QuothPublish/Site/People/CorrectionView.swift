internal import Quoth
internal import QuothRecord

/// What people decided about a quotation, and for editors the forms to decide something else.
struct CorrectionView {
    let quotation: SiteQuotation
    let corrections: [Correction]
    let visitor: Visitor

    /// What holds, where it is read first: above the finding.
    func notes(_ html: inout HTMLWriter) {
        for correction in corrections where !correction.isUndone && correction.kind != .restore {
            html.element(.div, [.class("note")]) { html in
                html.element(.p, [.ownDirection], text: Self.text(correction, visitor))
                if !correction.note.isEmpty {
                    html.element(.p, [.ownDirection], text: "“" + Visible.line(correction.note) + "”")
                }
                if visitor.may(.editor) { undo(correction, &html) }
            }
        }
    }

    /// What was decided, in words.
    static func text(_ correction: Correction, _ visitor: Visitor) -> String {
        let who = visitor.role == nil ? "an editor" : Visible.line(correction.by)
        let day = correction.at.prefix(10)
        let value = Visible.line(correction.value)
        let before = correction.before.map {
            $0.isEmpty ? "that the text names nobody" : "“\(name($0, correction.kind))”"
        }
        let program = before.map { "; the program said \($0)" } ?? ""
        let waits =
            correction.isWaiting ? " It takes effect once the documents that are being added are on disk." : ""
        switch correction.kind {
        case .speaker where value.isEmpty:
            return "Corrected by \(who) on \(day): the text names no speaker\(program).\(waits)"
        case .speaker: return "Speaker corrected to “\(value)” by \(who) on \(day)\(program).\(waits)"
        case .verdict:
            return "Verdict corrected to “\(name(value, .verdict))” by \(who) on \(day)\(program).\(waits)"
        case .accept: return "Looked at and found right by \(who) on \(day).\(waits)"
        case .restore: return "An earlier correction was undone by \(who) on \(day).\(waits)"
        }
    }

    private static func name(_ value: String, _ kind: Correction.Kind) -> String {
        kind == .verdict ? Verdict(rawValue: value).map { Wording.name($0) } ?? value : Visible.line(value)
    }

    private func undo(_ correction: Correction, _ html: inout HTMLWriter) {
        if correction.isWaiting { return }
        Self.form(quotation.key, visitor, &html) { html in
            Field.hidden("undo", correction.mark, &html)
            html.element(.button, [.fixed("type", "submit")], text: "Undo")
        }
    }

    /// The forms to correct.
    func forms(next: SiteLink? = nil, number: Int = 0, _ html: inout HTMLWriter) {
        guard visitor.may(.editor) else { return }
        html.element(.details, [.class("correct")]) { html in
            html.element(.summary, text: "Correct the speaker or the verdict")
            Self.form(quotation.key, visitor, next: next, &html) { html in
                Field.hidden("do", "speaker", &html)
                field("Who said it (empty: the text names nobody)", "value", Anchor("speaker", number), speaker, &html)
                field("Why (everybody can read this)", "note", Anchor("why", number), "", &html)
                html.element(.button, [.fixed("type", "submit")], text: "Correct the speaker")
            }
            if let finding = quotation.finding {
                Self.form(quotation.key, visitor, next: next, &html) { html in
                    Field.hidden("do", "verdict", &html)
                    Field.choice(
                        "What became of the words", "value",
                        Verdict.allCases.map { ($0.rawValue, Wording.name($0)) }, chosen: finding.verdict.rawValue,
                        id: Anchor("verdict", number), &html)
                    field("Why (everybody can read this)", "note", Anchor("reason", number), "", &html)
                    html.element(.button, [.fixed("type", "submit")], text: "Correct the verdict")
                }
            }
        }
    }

    private var speaker: String { quotation.quotation.attribution?.speaker.name ?? "" }

    private func field(
        _ label: String, _ name: StaticString, _ id: Anchor, _ value: String, _ html: inout HTMLWriter
    ) {
        html.element(.div, [.class("field")]) { html in
            html.element(.label, [.for(id)], text: label)
            html.void(.input, [.fixed("type", "text"), .id(id), .name(name), .value(value), .ownDirection])
        }
    }

    /// A form that decides something about the quotation with `key`.
    static func form(
        _ key: String, _ visitor: Visitor, next: SiteLink? = nil, _ html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void
    ) {
        html.element(.form, [.fixed("method", "post"), .action(SiteLink.correction(key))]) { html in
            WriteGuard.field(visitor, &html)
            if let next { Field.hidden("next", next.path, &html) }
            content(&html)
        }
    }
}
