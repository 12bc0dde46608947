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
                fact("Documents", &html) { $0.text("\(health.documents)") }
                fact("Published", &html) { html in
                    DateView.write(health.first, &html)
                    html.text(" to ")
                    DateView.write(health.last, &html)
                }
                if let status = health.robotsStatus { fact("robots.txt", &html) { $0.text("answered with \(status)") } }
            }
            FollowLinks.write(
                [
                    ("new and changed pages", .site, host, ""),
                    ("changed quotations, numbers and names", .site, host, "quotation,number,name"),
                ], &html)
            watches(&html)
            html.element(.h2, text: "Newest documents")
            HitList(hits: page.hits).write(&html)
            html.element(.p, [.class("pages")]) { html in
                html.element(.a, [.href(SiteLink.search("site:" + QueryText.quoted(host)))], text: "Search this site")
            }
        }
    }

    private func fact(_ name: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [], value)
    }

    private func watches(_ html: inout HTMLWriter) {
        guard !health.watches.isEmpty else { return }
        PageFrame.table(
            ["Watched address", "Last asked", "Answer", "Failures in a row"],
            caption: "What is fetched again and again.",
            label: "Watched addresses", &html
        ) { html in
            for watch in health.watches {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row"), .ownDirection], text: Visible.line(watch.url))
                    html.element(.td) { html in
                        guard let at = watch.lastAt else { return html.text("never") }
                        DateView.write(moment: at, &html)
                    }
                    html.element(.td, text: Visible.line(watch.lastError ?? watch.lastStatus.map(String.init) ?? ""))
                    html.element(.td, [.class("number")], text: "\(watch.failures)")
                }
            }
        }
    }
}
