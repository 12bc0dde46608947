/// The field for a query with its button.
struct SearchForm {
    var query = ""
    /// What tells it from another one on the page.
    let id: StaticString

    /// The query without what would turn the direction of its letters: a search passes over it.
    private var shown: String {
        String(String.UnicodeScalarView(query.unicodeScalars.filter { Visible.substitute(for: $0) == nil }))
    }

    func write(_ html: inout HTMLWriter) {
        html.element(
            .form, [.class("search"), .role("search"), .fixed("method", "get"), .action(SiteLink.searchForm)]
        ) { html in
            html.element(.label, [.class("vh"), .for(Anchor(id))], text: .searchTheRecord)
            html.void(
                .input,
                [
                    .fixed("type", "search"), .name("q"), .id(Anchor(id)), .value(shown),
                    .placeholder(html.say(.searchHint)), .fixed("maxlength", "4096"),
                    .fixed("autocapitalize", "off"), .fixed("spellcheck", "false"),
                ])
            html.element(.button, [.fixed("type", "submit")], text: .search)
        }
    }
}
