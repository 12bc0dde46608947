internal import QuothRecord

/// The start: the search field, how much there is, the newest altered quotations, and what was silently edited.
struct HomePage {
    let counts: SiteCounts
    let altered: [SearchHit]
    /// The keys of documents in which a quotation was silently edited.
    let edited: [String]

    func bytes() -> [UInt8] {
        let frame = SiteFrame(
            title: SiteFrame.say(.homeTitle), hasSearch: false,
            twins: [(SiteLink.search("verdict:altered").twin(.atom), .atom)])
        return frame.bytes { html in
            html.element(.div, [.class("hero")]) { html in
                html.element(.h1, text: .homeTitle)
                SearchForm(id: "search").write(&html)
                numbers(&html)
            }
            html.element(.h2, [.class("first")], text: .newestAltered)
            if altered.isEmpty {
                html.element(.p, text: .noneAltered)
            } else {
                HitList(hits: altered).write(&html)
                html.element(.p, [.class("pages")]) { html in
                    html.element(.a, [.href(SiteLink.search("verdict:altered"))], text: .allAltered)
                }
            }
            silent(&html)
        }
    }

    private func numbers(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("numbers")]) { html in
            for (count, noun) in [
                (counts.documents, Noun.document), (counts.quotations, .quotation), (counts.speakers, .speaker),
            ] {
                html.element(.li) { html in
                    html.element(.strong, text: html.language.digits(count))
                    html.text(html.language.noun(noun, for: count))
                }
            }
        }
    }

    private func silent(_ html: inout HTMLWriter) {
        guard !edited.isEmpty else { return }
        html.element(.h2, text: .silentlyEdited)
        html.element(.p, [.class("soft")], text: .silentlyEditedNote)
        html.element(.ul) { html in
            for key in edited {
                html.element(.li) { html in
                    html.element(.a, [.href(SiteLink.versions(key)), .ownDirection], text: Visible.line(key))
                }
            }
        }
    }
}
