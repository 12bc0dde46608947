internal import Quoth
internal import QuothRecord

/// An event as HTML: what is said of it, and what was changed.
struct EventView {
    let words: EventWords

    init(_ words: EventWords) { self.words = words }

    func write(_ html: inout HTMLWriter) {
        html.element(.p, [.class("meta")]) { html in
            for (index, part) in words.places.enumerated() {
                if index > 0 { html.text(" · ") }
                html.name(part)
            }
        }
        let differences = words.differences
        let language = Attribute.lang(words.event.place.language)
        if differences.isEmpty {
            let isText = words.event.kind == .document
            html.element(.blockquote, [.class("said"), .ownDirection] + language) { html in
                html.text(isText ? words.event.words : "“" + words.event.words + "”")
            }
        }
        for difference in differences {
            if let speakers = difference.speakers, speakers.count == 2, speakers[0] != speakers[1] {
                html.element(.p) { html in
                    html.text(.speakerColon)
                    html.text(" ")
                    html.element(.del, text: speakers[0].isEmpty ? html.say(.nobodyNamed) : speakers[0])
                    html.text(" ")
                    html.element(.ins, text: speakers[1].isEmpty ? html.say(.nobodyNamed) : speakers[1])
                }
            }
            side(difference.before, .del, .beforeColon, language, &html)
            side(difference.after, .ins, .nowColon, language, &html)
        }
        if let verdict = words.verdict, words.event.kind != .edit { html.element(.p, text: verdict) }
    }

    private func side(
        _ pieces: [DiffPiece], _ tag: Tag, _ label: Label, _ language: [Attribute], _ html: inout HTMLWriter
    ) {
        guard !pieces.isEmpty else { return }
        html.element(.p, [.class("said")]) { html in
            html.text(label)
            html.text(" ")
            html.element(.bdi, language) { html in
                for piece in pieces {
                    if piece.isChanged { html.element(tag, text: piece.text) } else { html.text(piece.text) }
                }
            }
        }
    }
}
