internal import Quoth

/// Where a passage stands, who said it and when, as a list of terms.
struct Whereabouts {
    let name: String
    let range: TextRange
    let locator: Locator
    let speaker: Speaker?
    let day: Day?
    var isCopy = false

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
            term("Speaker", &html) { $0.text(who) }
            if let day { term("Date", &html) { $0.text(day.iso) } }
        }
    }

    private var place: String {
        let paragraphs = locator.paragraphs(range)
        let lines = locator.lines(range)
        return span("paragraph", paragraphs) + ", " + span("line", lines)
    }

    private var who: String {
        guard let speaker else { return isCopy ? "no speaker named" : "not named in the source" }
        return speaker.name + (speaker.fullRole.map { ", " + $0 } ?? "")
    }

    private func span(_ noun: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(noun) \(range.lowerBound)" : "\(noun)s \(range.lowerBound)–\(range.upperBound)"
    }

    private func term(_ name: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [.ownDirection], value)
    }
}
