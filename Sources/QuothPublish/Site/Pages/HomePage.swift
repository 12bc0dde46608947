internal import QuothRecord

/// The start: the search field, how much there is, the newest altered quotations, and what was silently edited.
struct HomePage {
    let counts: SiteCounts
    let altered: [SearchHit]
    /// The keys of documents in which a quotation was silently edited.
    let edited: [String]

    func bytes() -> [UInt8] {
        let frame = SiteFrame(
            title: "What was said, and what became of the words", hasSearch: false,
            twins: [(SiteLink.search("verdict:altered").twin(.atom), .atom)])
        return frame.bytes { html in
            html.element(.div, [.class("hero")]) { html in
                html.element(.h1, text: "What was said, and what became of the words")
                SearchForm(id: "search").write(&html)
                numbers(&html)
            }
            html.element(.h2, [.class("first")], text: "Newest altered quotations")
            if altered.isEmpty {
                html.element(.p, text: "No quotation of this record is known to be altered.")
            } else {
                HitList(hits: altered).write(&html)
                html.element(.p, [.class("pages")]) { html in
                    html.element(.a, [.href(SiteLink.search("verdict:altered"))], text: "All altered quotations")
                }
            }
            silent(&html)
        }
    }

    private func numbers(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("numbers")]) { html in
            for (count, name) in [
                (counts.documents, "documents"), (counts.quotations, "quotations"), (counts.speakers, "speakers"),
            ] {
                html.element(.li) { html in
                    html.element(.strong, text: Self.grouped(count))
                    html.text(name)
                }
            }
        }
    }

    private func silent(_ html: inout HTMLWriter) {
        guard !edited.isEmpty else { return }
        html.element(.h2, text: "Silently edited")
        html.element(.p, [.class("soft")], text: "A quotation on these pages was changed, and nothing there says so.")
        html.element(.ul) { html in
            for key in edited {
                html.element(.li, [.ownDirection]) { html in
                    html.element(.a, [.href(SiteLink.versions(key))], text: Visible.line(key))
                }
            }
        }
    }

    /// `12 345`: groups of three, with a space that does not break.
    static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append("\u{202F}") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
