/// The start: the search field, and what is new.
struct HomePage {
    func bytes() -> [UInt8] {
        SiteFrame(title: "Search").bytes { html in
            html.element(.div, [.class("hero")]) { html in
                html.element(.h1, text: "What was said, and what became of the words")
                SearchForm(id: "search").write(&html)
            }
        }
    }
}
