internal import Quoth
internal import QuothRecord

/// A site: its newest documents, and how it goes with fetching them.
struct SourcePage {
    let host: String
    let page: SearchPage
    let health: SiteHealth

    func bytes() -> [UInt8] {
        let own = SiteLink.site(host)
        let frame = SiteFrame(
            title: host,
            twins: [
                (own.twin(.json), .json), (own.twin(.csv), .csv), (own.twin(.atom), .atom),
                (own.twin(.feed), .jsonFeed),
            ])
        return frame.bytes { html in
            html.element(.h1, text: Visible.line(host))
            html.element(.dl, [.class("facts")]) { html in
                fact(.documents, &html) { $0.text($0.language.digits(health.documents)) }
                fact(.published, &html) { html in
                    DateView.write(health.first, &html)
                    html.text(" – ")
                    DateView.write(health.last, &html)
                }
                if let status = health.robotsStatus { fact("robots.txt", &html) { $0.text(.answeredWith(status)) } }
            }
            FollowLinks.write(
                [
                    (.followNewPages, .site, host, ""),
                    (.followChangedQuotations, .site, host, "quotation,number,name"),
                ], &html)
            watches(&html)
            html.element(.h2, text: .newestDocuments)
            HitList(hits: page.hits).write(&html)
            html.element(.p, [.class("pages")]) { html in
                html.element(.a, [.href(SiteLink.search("site:" + QueryText.quoted(host)))], text: .searchThisSite)
            }
        }
    }

    private func fact(_ name: Label, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        fact(html.say(name), &html, value)
    }

    private func fact(_ name: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [], value)
    }

    private func watches(_ html: inout HTMLWriter) {
        guard !health.watches.isEmpty else { return }
        PageFrame.table(
            [.watchedAddress, .lastAsked, .answer, .failuresInRow],
            caption: .fetchedAgain,
            label: html.say(.watchedAddresses), &html
        ) { html in
            for watch in health.watches {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(watch.url))
                    html.element(.td) { html in
                        guard let at = watch.lastAt else { return html.text(.never) }
                        DateView.write(moment: at, &html)
                    }
                    html.element(
                        .td, [.lang("en"), .ownDirection],
                        text: Visible.line(watch.lastError ?? watch.lastStatus.map(String.init) ?? ""))
                    html.element(.td, [.class("number")], text: html.language.digits(watch.failures))
                }
            }
        }
    }
}
