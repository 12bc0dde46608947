internal import QuothRecord

/// An organisation: who speaks for it, and what was said in its name.
struct OrganisationPage {
    let name: String
    let page: SearchPage
    /// Whether something is said to be its own words.
    let isSpeaker: Bool

    func bytes() -> [UInt8] {
        let query = "org:" + QueryText.quoted(name)
        let frame = SiteFrame(
            title: name,
            twins: [
                (SiteLink.organisation(name).twin(.json), .json), (SiteLink.organisation(name).twin(.atom), .atom),
                (SiteLink.organisation(name).twin(.feed), .jsonFeed),
            ])
        return frame.bytes { html in
            html.element(.h1, [.ownDirection], text: Visible.line(name))
            html.element(.ul, [.class("act")]) { html in
                if isSpeaker {
                    html.element(.li) {
                        $0.element(.a, [.href(SiteLink.speaker(name))], text: .saidByOrganisation)
                    }
                }
                html.element(.li) { $0.element(.a, [.href(SiteLink.search(query))], text: .searchItsStatements) }
            }
            FollowLinks.write(
                [(.followIt, .organisation, name, ""), (.followAlteredCopies, .organisation, name, "altered")], &html)
            html.element(.h2, [.class("first")], text: .whoSpeaksForIt)
            html.element(.ul) { html in
                for count in page.facets?.speaker ?? [] {
                    html.element(.li) { html in
                        html.element(.a, [.href(SiteLink.speaker(count.value))]) { $0.name(Visible.line(count.value)) }
                        html.text(" (\(html.language.digits(count.count)))")
                    }
                }
            }
            html.element(.h2, text: .newestStatements)
            HitList(hits: page.hits).write(&html)
        }
    }
}
