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
                html.element(.p) { $0.text(Self.sentence(correction, visitor, $0.language)) }
                if !correction.note.isEmpty {
                    html.element(.p, [.ownDirection], text: "“" + Visible.line(correction.note) + "”")
                }
                if visitor.may(.editor) { undo(correction, &html) }
            }
        }
    }

    /// What was decided, in words.
    static func sentence(_ correction: Correction, _ visitor: Visitor, _ language: SiteLanguage) -> Sentence {
        let who = visitor.role == nil ? language.say(.anEditor) : Visible.line(correction.by)
        let day = language.moment(String(correction.at.prefix(10)))
        let before = correction.before.map { name($0, correction.kind, language) }
        let phrase: Phrase =
            switch correction.kind {
            case .speaker: .speakerCorrected(to: Visible.line(correction.value), by: who, on: day, before: before)
            case .verdict:
                .verdictCorrected(
                    to: name(correction.value, .verdict, language), by: who, on: day, before: before)
            case .accept: .accepted(by: who, on: day)
            case .restore: .restored(by: who, on: day)
            }
        let told = language.sentence(phrase)
        return correction.isWaiting ? "\(told) \(language.say(.takesEffectLater))" : told
    }

    private static func name(_ value: String, _ kind: Correction.Kind, _ language: SiteLanguage) -> String {
        guard kind == .verdict, let verdict = Verdict(rawValue: value) else { return Visible.line(value) }
        return language.say(.verdict(verdict))
    }

    private func undo(_ correction: Correction, _ html: inout HTMLWriter) {
        if correction.isWaiting { return }
        Self.form(quotation.key, visitor, &html) { html in
            Field.hidden("undo", correction.mark, &html)
            html.element(.button, [.fixed("type", "submit")], text: .undo)
        }
    }

    /// The forms to correct.
    func forms(next: SiteLink? = nil, number: Int = 0, _ html: inout HTMLWriter) {
        guard visitor.may(.editor) else { return }
        html.element(.details, [.class("correct")]) { html in
            html.element(.summary, text: .correctSpeakerOrVerdict)
            Self.form(quotation.key, visitor, next: next, &html) { html in
                Field.hidden("do", "speaker", &html)
                field(.whoSaidIt, "value", Anchor("speaker", number), speaker, &html)
                field(.whyEverybody, "note", Anchor("why", number), "", &html)
                html.element(.button, [.fixed("type", "submit")], text: .correctTheSpeaker)
            }
            if let finding = quotation.finding {
                Self.form(quotation.key, visitor, next: next, &html) { html in
                    Field.hidden("do", "verdict", &html)
                    Field.choice(
                        .whatBecame, "value",
                        Verdict.allCases.map { ($0.rawValue, html.say(.verdict($0))) },
                        chosen: finding.verdict.rawValue,
                        id: Anchor("verdict", number), &html)
                    field(.whyEverybody, "note", Anchor("reason", number), "", &html)
                    html.element(.button, [.fixed("type", "submit")], text: .correctTheVerdict)
                }
            }
        }
    }

    private var speaker: String { quotation.quotation.attribution?.speaker.name ?? "" }

    private func field(
        _ label: Label, _ name: StaticString, _ id: Anchor, _ value: String, _ html: inout HTMLWriter
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
