internal import Quoth

/// Words with their changes marked: by a sign, a line and, for a screen reader, in words. Colour only comes on top.
enum EditMarks {
    /// How much a change matters.
    enum Weight {
        case form, word, risk

        init(_ kind: Edit.Class) {
            self = kind.isRisk ? .risk : kind.isForm ? .form : .word
        }
    }

    /// Words that the other side does not have.
    static func deleted(_ text: String, _ weight: Weight, _ html: inout HTMLWriter) {
        html.element(.del, [style(weight)]) { html in
            html.element(.span, html.language.attributes + [.class("vh")], text: html.say(.onlyInSource) + " ")
            html.text(text)
            html.element(.span, html.language.attributes + [.class("vh")], text: " " + html.say(.endMark))
        }
    }

    /// Words that the source does not have.
    static func inserted(_ text: String, _ weight: Weight, _ html: inout HTMLWriter) {
        html.element(.ins, [style(weight)]) { html in
            html.element(.span, html.language.attributes + [.class("vh")], text: html.say(.inserted) + " ")
            html.text(text)
            html.element(.span, html.language.attributes + [.class("vh")], text: " " + html.say(.endMark))
        }
    }

    /// The source's side of a passage.
    static func source(_ segments: [Segment], _ html: inout HTMLWriter) {
        for segment in segments where !segment.text.isEmpty {
            switch segment.change {
            case .none: html.text(segment.text)
            case .edit(let kind): deleted(segment.text, Weight(kind), &html)
            case .marked: html.element(.span, [.class("mark")], text: segment.text)
            }
        }
    }

    /// The copy's side of a passage.
    static func copy(_ segments: [Segment], _ html: inout HTMLWriter) {
        for segment in segments {
            switch segment.change {
            case .none: html.text(segment.text)
            case .edit(let kind): if !segment.text.isEmpty { inserted(segment.text, Weight(kind), &html) }
            case .marked(let kind):
                html.element(.span, [.class("mark")], text: segment.text)
                if kind == .ellipsis { cutPill(segment.other, &html) }
            }
        }
    }

    /// Says how many words were cut at a place.
    static func cutPill(_ words: String, _ html: inout HTMLWriter) {
        let count = words.split { $0.isWhitespace }.count
        html.text(" ")
        html.element(
            .span, html.language.attributes + [.class("pill")], text: "⟨… " + html.say(.wordsCut(count)) + " …⟩")
        html.text(" ")
    }

    private static func style(_ weight: Weight) -> Attribute {
        switch weight {
        case .form: .class("form")
        case .word: .class("word")
        case .risk: .class("risk")
        }
    }
}
