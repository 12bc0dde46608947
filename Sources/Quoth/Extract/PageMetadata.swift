/// Finds a page's title, authors, publisher, date, URL and language, each with the place that it was read from.
struct PageMetadata {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead

    /// Sets what the page says of itself.
    ///
    /// - Parameter mainText: The blocks that are the main text, in order.
    func describe(_ document: inout Document, mainText: [Int]) {
        document.publisher = publisher
        document.title = TitleRule(tree: tree, text: text, head: head, site: document.publisher?.value).title
        let byline = BylineRule(tree: tree, text: text, head: head)
        document.authors = byline.authors(publisher: document.publisher?.value)
        document.url = url
        document.language = language
        let zones = PageZones(text, tree: tree, title: document.title?.value, kept: mainText)
        let dates = DateRule(
            tree: tree, text: text, head: head, zones: zones, marks: PageMarks(tree),
            url: url?.value ?? address(document),
            order: DateOrder(isMonthFirst: isMonthFirst(document), isTerse: true))
        document.published = dates.published.map { Evidence($0.value.day, from: $0.place, confidence: $0.confidence) }
        document.publishedAt = dates.published?.value
        document.modified = dates.modified
        document.dateCandidates = dates.candidates
    }

    /// The URL that the page was fetched from, if it was.
    private func address(_ document: Document) -> String? {
        document.origin.hasPrefix("http") ? document.origin : nil
    }

    /// Whether the page's language and country put the month before the day in figures; `nil` if that is not known.
    private func isMonthFirst(_ document: Document) -> Bool? {
        DateCustom.isMonthFirst(language: document.language?.value, address: document.url?.value ?? address(document))
    }

    private var publisher: Evidence<String>? {
        if let (name, content) = head.meta("og:site_name") {
            return Evidence(content, from: "meta \(name)", confidence: 0.9)
        }
        if let article = head.data.article, let publisher = article["publisher"].map(head.data.resolved),
            let name = publisher["name"]?.string ?? publisher.string
        {
            return Evidence(HTMLText.collapsed(Array(name.utf8)), from: "json-ld publisher", confidence: 0.9)
        }
        if let (name, content) = head.meta("application-name", "publisher", "dc.publisher", "article:publisher"),
            !content.hasPrefix("http")
        {
            return Evidence(content, from: "meta \(name)", confidence: 0.7)
        }
        return nil
    }

    var url: Evidence<String>? {
        if let canonical = head.canonical, canonical.hasPrefix("http") {
            return Evidence(canonical, from: "link rel=canonical", confidence: 0.95)
        }
        if let (name, content) = head.meta("og:url", "twitter:url", "parsely-link"), content.hasPrefix("http") {
            return Evidence(content, from: "meta \(name)", confidence: 0.9)
        }
        if let article = head.data.article, let url = article["url"]?.string, url.hasPrefix("http") {
            return Evidence(url, from: "json-ld url", confidence: 0.8)
        }
        return nil
    }

    private var language: Evidence<String>? {
        if let language = head.language, !language.isEmpty {
            return Evidence(language, from: "html lang", confidence: 0.9)
        }
        if let (name, content) = head.meta("content-language", "og:locale", "language", "dc.language") {
            let tag = content.split(separator: ",").first.map { String($0.map { $0 == "_" ? "-" : $0 }) } ?? content
            return Evidence(tag, from: "meta \(name)", confidence: 0.8)
        }
        return (head.data.article?["inLanguage"]?.string).map {
            Evidence($0, from: "json-ld inLanguage", confidence: 0.8)
        }
    }
}
