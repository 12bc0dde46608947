internal import Quoth

/// Short labels: a symbol with its words.
enum Chip {
    /// A verdict, with how many there are of it.
    static func verdict(_ verdict: Verdict, count: Int? = nil, isQuiet: Bool = false, _ html: inout HTMLWriter) {
        html.element(.span, isQuiet ? [.class("chip quiet")] : [.class("chip")]) { html in
            if let count { html.text(html.language.digits(count) + " ") }
            html.element(.span, [.hidden], text: Wording.symbol(verdict))
            html.text(" " + html.say(.verdict(verdict)))
        }
    }

    /// The risks to the meaning.
    static func risks(_ risks: [Edit.Class], _ html: inout HTMLWriter) {
        html.element(.span, [.class("chip alarm")]) { html in
            html.element(.span, [.hidden], text: "! ")
            html.text(.risks(risks))
        }
    }
}
