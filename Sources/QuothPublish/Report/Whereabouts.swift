internal import Quoth

/// Where a passage stands, who said it and when, as a list of terms.
struct Whereabouts {
    let name: String
    let range: TextRange
    let locator: Locator
    let speaker: Speaker?
    let day: Day?
    var isCopy = false
    /// Whether the other side names another speaker, or another role.
    var speakerDiffers = false
    /// Whether the other side gives another date.
    var dayDiffers = false

    func write(_ html: inout HTMLWriter) {
        html.element(.dl, [.class("where")]) { html in
            term(.text, &html) { html in
                html.name(name)
            }
            term(.place, &html) { html in
                html.text(.paragraphs(locator.paragraphs(range)))
                html.text(html.language.comma)
                html.text(.lines(locator.lines(range)))
                if let link = WebLink(TextFragment.link(to: range, in: locator.document)) {
                    html.text(" · ")
                    html.element(.a, Attribute.external(link), text: .openPageThere)
                }
            }
            term(.speaker, &html) { value(who($0.language), differs: speakerDiffers, &$0) }
            if let day { term(.date, &html) { value($0.language.date(day), differs: dayDiffers, &$0) } }
        }
    }

    private func value(_ text: String, differs: Bool, _ html: inout HTMLWriter) {
        guard differs else { return html.name(text) }
        html.element(.span, [.class("differs")]) { html in
            html.element(.span, [.hidden], text: "⇄ ")
            html.name(text)
        }
        html.text(" " + html.say(.differsFromSource))
    }

    private func who(_ language: SiteLanguage) -> String {
        guard let speaker else { return language.say(isCopy ? .noSpeakerNamedHere : .notNamedInSource) }
        return speaker.titledName
    }

    private func term(_ name: Label, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [], value)
    }
}
