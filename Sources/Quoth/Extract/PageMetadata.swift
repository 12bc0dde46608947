/// Finds a page's title, authors, publisher, date, URL and language, each with the place that it was read from.
struct PageMetadata {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead

    /// Sets what the page says of itself.
    func describe(_ document: inout Document) {
        document.publisher = publisher
        document.title = TitleRule(tree: tree, text: text, head: head, site: document.publisher?.value).title
        let byline = BylineRule(tree: tree, text: text, head: head)
        document.authors = byline.authors(publisher: document.publisher?.value)
        document.url = url
        document.published = DateRule(tree: tree, text: text, head: head, url: url?.value).published
        document.language = language
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
