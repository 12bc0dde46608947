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
        document.site = site
        document.url = url(from: address(document))
        document.language = language(of: document)
        let site = siteName(document)
        let titles = TitleRule(tree: tree, text: text, head: head, site: site, mainText: mainText).titles
        document.title = titles.first
        document.titleCandidates = titles
        let zones = PageZones(text, tree: tree, title: document.title?.value, kept: mainText)
        let marks = PageMarks(tree)
        let order = DateOrder(isMonthFirst: isMonthFirst(document), isTerse: true)
        let dates = DateRule(
            tree: tree, text: text, head: head, zones: zones, marks: marks,
            url: document.url?.value ?? address(document),
            order: order)
        let bylines = ShownBylines(
            tree: tree, text: text, zones: zones, marks: marks, site: site, dated: dates.blocks)
        document.authors = BylineRule(head: head, site: site, shown: bylines).authors
        document.published = dates.published.map { Evidence($0.value.day, from: $0.place, confidence: $0.confidence) }
        document.publishedAt = dates.published?.value
        document.modified = dates.modified
        document.dateCandidates = dates.candidates
        document.corrections = CorrectionRule(text: text, head: head, order: order).notices(in: document)
    }

    /// What kind of page it is, once its metadata and its items are known.
    func kind(of document: Document, mainText: [Int]) -> Evidence<DocumentKind> {
        DocumentKindRule(text: text, head: head, mainText: mainText, document: document).kind
    }

    /// The URL that the page was fetched from, if it was.
    private func address(_ document: Document) -> String? {
        document.origin.hasPrefix("http") ? document.origin : nil
    }

    /// Whether the page's language and country put the month before the day in figures; `nil` if that is not known.
    private func isMonthFirst(_ document: Document) -> Bool? {
        DateCustom.isMonthFirst(language: document.language?.value, address: document.url?.value ?? address(document))
    }

    // MARK: Publisher and site

    /// The organisation that answers for the page.
    private var publisher: Evidence<String>? {
        let types: Set<String> = [
            "NewsMediaOrganization", "Organization", "Corporation", "NGO", "GovernmentOrganization",
        ]
        let declared = head.data.article?["publisher"]?.elements.first.map(head.data.resolved)
        if let name = declared?["name"]?.elements.first?.string ?? declared?.string, !name.isEmpty {
            return Evidence(HTMLText.decoded(name), from: "json-ld publisher", confidence: 0.9)
        }
        if let site { return site }
        if let (name, content) = head.meta("publisher", "dc.publisher", "dcterms.publisher", "citation_publisher"),
            !content.hasPrefix("http")
        {
            return Evidence(content, from: "meta \(name)", confidence: 0.7)
        }
        if let name = head.data.object(ofType: types)?["name"]?.string {
            return Evidence(HTMLText.decoded(name), from: "json-ld organisation", confidence: 0.6)
        }
        return nil
    }

    /// What the site calls itself.
    private var site: Evidence<String>? {
        if let (name, content) = head.meta("og:site_name") {
            return Evidence(HTMLText.decoded(content), from: "meta \(name)", confidence: 0.9)
        }
        if let name = head.data.object(ofType: ["WebSite"])?["name"]?.string {
            return Evidence(HTMLText.decoded(name), from: "json-ld website", confidence: 0.8)
        }
        if let (name, content) = head.meta("application-name", "apple-mobile-web-app-title") {
            return Evidence(content, from: "meta \(name)", confidence: 0.7)
        }
        return nil
    }

    private func siteName(_ document: Document) -> SiteName {
        let names = ["og:site_name", "application-name", "apple-mobile-web-app-title"].compactMap {
            head.meta($0)?.content
        }
        let own = [document.publisher?.value, document.site?.value].compactMap { $0 }
        return SiteName(names + own, address: document.url?.value ?? address(document))
    }

    // MARK: Address and language

    /// The canonical URL; a relative one is resolved against the page's base, its declared address, or where it came from.
    var url: Evidence<String>? { url(from: nil) }

    private func url(from origin: String?) -> Evidence<String>? {
        let declared = head.meta("og:url", "twitter:url", "parsely-link", "syndication-source", "original-source")
            .flatMap { name, content in WebAddress.host(content).map { _ in (name, content) } }
        if let canonical = head.canonical,
            let address = WebAddress.resolved(canonical, base: head.base ?? declared?.1 ?? origin),
            WebAddress.host(address) != nil
        {
            // A template's canonical address is the site's own on every page.
            if let declared, Self.isHome(address), !Self.isHome(declared.1) {
                return Evidence(declared.1, from: "meta \(declared.0)", confidence: 0.85)
            }
            return Evidence(address, from: "link rel=canonical", confidence: 0.95)
        }
        if let declared { return Evidence(declared.1, from: "meta \(declared.0)", confidence: 0.9) }
        let page = head.data.article?["mainEntityOfPage"]
        for value in [head.data.article?["url"]?.string, page?["@id"]?.string, page?.string] {
            if let value, WebAddress.host(value) != nil { return Evidence(value, from: "json-ld url", confidence: 0.8) }
        }
        return nil
    }

    private static func isHome(_ address: String) -> Bool {
        let parts = address.split(separator: "/", maxSplits: 3)
        return parts.count <= 2
    }

    /// The declared language, unless the text is plainly of another script; else the one that the text's words tell.
    private func language(of document: Document) -> Evidence<String>? {
        let guess = LanguageGuess.language(of: document.text).map {
            Evidence($0.tag, from: "words of the text", confidence: $0.confidence)
        }
        guard let declared else { return guess }
        let isLatin = ["en", "de", "fr", "es", "it", "pt", "nl"].contains(String(declared.value.prefix(2)).lowercased())
        let isForeign = guess.map { Self.foreign.contains($0.value) } ?? false
        return isLatin && isForeign ? guess : declared
    }

    /// Languages whose script alone shows that a text is not of a Western European language.
    private static let foreign: Set<String> = [
        "ja", "zh", "ko", "th", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si", "lo", "my", "ka", "hy", "am", "km",
        "ru",
        "uk", "bg", "sr", "mk", "be", "el", "ar", "fa", "ur", "hi", "mr", "he",
    ]

    private var declared: Evidence<String>? {
        if let language = head.language.map(Self.tag), !language.isEmpty {
            return Evidence(language, from: "html lang", confidence: 0.9)
        }
        if let (name, content) = head.meta("content-language", "og:locale", "language", "dc.language", "inlanguage") {
            let tag = Self.tag(content.split(separator: ",").first.map(String.init) ?? content)
            if (2...12).contains(tag.utf8.count) { return Evidence(tag, from: "meta \(name)", confidence: 0.8) }
        }
        return (head.data.article?["inLanguage"]?.string).map {
            Evidence(Self.tag($0), from: "json-ld inLanguage", confidence: 0.8)
        }
    }

    /// A tag as BCP 47 writes it: `en_US` is `en-US`.
    private static func tag(_ text: String) -> String {
        HTMLText.collapsed(Array(text.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }))
    }
}
