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
            term("Text", &html) { html in
                html.text(name)
            }
            term("Place", &html) { html in
                html.text(place)
                if let link = WebLink(TextFragment.link(to: range, in: locator.document)) {
                    html.text(" · ")
                    html.element(.a, Attribute.external(link), text: "open the page there")
                }
            }
            term("Speaker", &html) { value(who, differs: speakerDiffers, &$0) }
            if let day { term("Date", &html) { value(day.words, differs: dayDiffers, &$0) } }
        }
    }

    private func value(_ text: String, differs: Bool, _ html: inout HTMLWriter) {
        guard differs else { return html.text(text) }
        html.element(.span, [.class("differs")]) { html in
            html.element(.span, [.hidden], text: "⇄ ")
            html.text(text)
        }
        html.text(" (differs from the source)")
    }

    private var place: String {
        let paragraphs = locator.paragraphs(range)
        let lines = locator.lines(range)
        return span("paragraph", paragraphs) + ", " + span("line", lines)
    }

    private var who: String {
        guard let speaker else { return isCopy ? "no speaker named" : "not named in the source" }
        return speaker.titledName
    }

    private func span(_ noun: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(noun) \(range.lowerBound)" : "\(noun)s \(range.lowerBound)–\(range.upperBound)"
    }

    private func term(_ name: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [.ownDirection], value)
    }
}
