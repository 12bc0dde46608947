internal import Quoth
internal import QuothRecord

/// What every page of the site has around its content: head, way around, search field, footer.
struct SiteFrame {
    /// Who reads the page: what leads where they may not go is not shown.
    @TaskLocal static var visitor = Visitor.nobody
    /// The language it is read in, and where it is in the others.
    @TaskLocal static var choice = LanguageChoice.none
    static var language: SiteLanguage { choice.language }
    /// What the page says, for titles and what else stands outside of it.
    static func say(_ label: Label) -> String { language.say(label) }
    static func say(_ phrase: Phrase) -> String { language.say(phrase) }

    let title: String
    /// What stands in the search field.
    var query = ""
    /// Whether the search field stands on top: not where the page has its own.
    var hasSearch = true
    /// The same page in other forms.
    var twins: [(link: SiteLink, type: MediaType)] = []
    /// What the page says, for programs.
    var linkedData: [UInt8]?
    /// What a preview of the page tells.
    var summary: String?
    /// Where the page is, with the site's own address: for previews elsewhere, and where it is cited.
    var address: String?
    /// A picture for previews, with the site's own address.
    var picture: String?
    /// Whether search engines may list the page: not what somebody asked for.
    var isListed = true

    /// The page in UTF-8, with what `main` writes.
    func bytes(main: (inout HTMLWriter) -> Void) -> [UInt8] {
        var html = HTMLWriter(in: Self.language)
        html.element(.html, Self.language.attributes) { html in
            html.element(.head) { head(&$0) }
            html.element(.body) { html in
                html.element(.a, [.class("skip"), .href(Anchor("main"))], text: .skipToContent)
                bar(&html)
                html.element(.main, [.id(Anchor("main")), .fixed("tabindex", "-1")]) { main(&$0) }
                footer(&html)
            }
        }
        return html.bytes
    }

    private func head(_ html: inout HTMLWriter) {
        html.charset()
        html.meta("name", "viewport", "width=device-width, initial-scale=1")
        html.meta("name", "generator", "quoth " + Version.current)
        html.meta("name", "color-scheme", "light dark")
        if !isListed { html.meta("name", "robots", "noindex") }
        html.meta("property", "og:title", Visible.line(title))
        html.meta("property", "og:site_name", "Quoth")
        html.meta("property", "og:type", address == nil ? "website" : "article")
        html.meta("name", "twitter:card", picture == nil ? "summary" : "summary_large_image")
        if let picture {
            html.meta("property", "og:image", picture)
            html.meta("property", "og:image:type", MediaType.png.rawValue)
            html.meta("property", "og:image:width", "\(QuotationCard.width)")
            html.meta("property", "og:image:height", "\(QuotationCard.height)")
            html.meta("property", "og:image:alt", Visible.line(title))
        }
        if let address { html.meta("property", "og:url", address) }
        if let summary {
            html.meta("name", "description", Visible.line(summary))
            html.meta("property", "og:description", Visible.line(summary))
        }
        html.element(.title, text: Visible.line(title) + " · Quoth")
        html.void(.link, [.fixed("rel", "stylesheet"), .href(SiteLink.style)])
        if isListed {
            for language in SiteLanguage.allCases {
                html.void(
                    .link, [.fixed("rel", "alternate"), .hreflang(language), .href(Self.choice.link(to: language))])
            }
        }
        html.void(.link, [.fixed("rel", "icon"), .type("image/svg+xml"), .href(SiteLink.icon)])
        html.void(
            .link,
            [
                .fixed("rel", "search"), .type("application/opensearchdescription+xml"), .title("Quoth"),
                .href(SiteLink.openSearch),
            ])
        for (link, type) in twins {
            html.void(.link, [.fixed("rel", "alternate"), .type(type), .href(link)])
        }
        html.element(.script, [.source(SiteLink.script), .fixed("defer", "")]) { _ in }
        if let linkedData { html.linkedData(linkedData) }
    }

    private func bar(_ html: inout HTMLWriter) {
        html.element(.header, [.class("bar")]) { html in
            html.element(.div) { html in
                html.element(.a, [.class("name"), .href(SiteLink.home)], text: "Quoth")
                if hasSearch { SearchForm(query: query, id: "find").write(&html) }
                html.element(.nav, [.label(html.say(.siteNavigation))]) { html in
                    html.element(.a, [.href(SiteLink.check)], text: .checkADraft)
                    html.element(.a, [.href(SiteLink.about)], text: .about)
                    if Self.visitor.may(.reader) { html.element(.a, [.href(SiteLink.following)], text: .following) }
                    PeopleLinks.write(Self.visitor, &html)
                }
            }
        }
    }

    private func footer(_ html: inout HTMLWriter) {
        html.element(.footer) { html in
            if !twins.isEmpty {
                html.element(.p) { html in
                    html.text(.thisPageAs)
                    html.text(" ")
                    for (link, type) in twins { html.element(.a, [.href(link)], text: Self.name(type)) }
                }
            }
            html.element(.p) { html in
                html.text(.onlyThisRecord)
                html.text(" ")
                html.element(.a, [.href(SiteLink.about)], text: .whatRecordHolds)
                html.text("quoth \(Version.current)")
            }
            languages(&html)
        }
    }

    /// The same page in the other languages, each called by its own name.
    private func languages(_ html: inout HTMLWriter) {
        html.element(.nav, [.label(html.say(.language))]) { html in
            for language in SiteLanguage.allCases {
                if language == html.language {
                    html.element(.strong, [.fixed("aria-current", "true")], text: language.name)
                } else {
                    html.element(
                        .a, language.attributes + [.hreflang(language), .href(Self.choice.link(to: language))],
                        text: language.name)
                }
            }
        }
    }

    private static func name(_ type: MediaType) -> String {
        switch type {
        case .json: "JSON"
        case .csv: "CSV"
        case .atom: "Atom"
        case .jsonFeed: "JSON Feed"
        case .annotation: "Web Annotation"
        default: type.rawValue
        }
    }
}
