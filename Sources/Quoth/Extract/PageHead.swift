/// What a page declares of itself: its title, its `meta` elements, its JSON-LD.
struct PageHead: Sendable {
    /// The bytes of the title, and of the content of each `meta` element, that are kept.
    private static let valueLimit = 1 << 14
    /// The names of `meta` elements that are kept; a page has some dozens.
    private static let metaLimit = 2_000

    /// The text of the `title` element.
    private(set) var title = ""
    /// The language of the `html` element.
    private(set) var language: String?
    /// The canonical URL that a `link` gives.
    private(set) var canonical: String?
    /// The address that the page's links are relative to.
    private(set) var base: String?
    /// The JSON-LD.
    private(set) var data = StructuredData()
    /// Where the other scripts stand that hold text.
    private(set) var scripts: [Range<Int>] = []
    /// The contents of the `meta` elements by their name or property in lower case; of two the first.
    private var meta: [String: String] = [:]
    /// All contents of those that may come more than once.
    private var authors: [String] = []

    /// Reads the declarations of a page, wherever in it they stand.
    /// - Complexity: O(*n*) in the page's bytes.
    init(_ tree: HTMLTree) {
        var isForeign = 0
        for (i, node) in tree.nodes.enumerated() {
            switch node.tag {
            case .html: language = language ?? tree.attribute("lang", of: i)
            case .svg: isForeign = max(isForeign, Int(node.subtreeEnd))
            case .title: if title.isEmpty, i >= isForeign { title = HTMLText.head(tree.text(of: i), Self.valueLimit) }
            case .meta: add(meta: i, tree)
            case .link: add(link: i, tree)
            case .base: base = base ?? tree.attribute("href", of: i)
            case .script: add(script: i, tree)
            default: break
            }
        }
        data.choose(title: meta("og:title")?.content ?? title, address: canonical)
    }

    /// The content of the first of `names` that the page has.
    func meta(_ names: String...) -> (name: String, content: String)? {
        for name in names {
            if let content = meta[name], !content.isEmpty { return (name, content) }
        }
        return nil
    }

    /// The contents of every `meta` element for authors.
    var metaAuthors: [String] { authors }

    /// What the main text is told by.
    var hints: PageHints {
        let article = data.article
        var hints = PageHints(
            title: meta("og:title")?.content ?? title,
            description: meta("og:description", "description")?.content ?? "",
            body: article?["articleBody"]?.string ?? "",
            isArticle: article != nil || meta("og:type")?.content.lowercased() == "article")
        hints.isList = data.object(ofType: Self.listTypes) != nil
        hints.isSite = meta("og:type")?.content.lowercased().hasPrefix("website") ?? false
        return hints
    }

    private static let listTypes: Set<String> = [
        "ItemList", "CollectionPage", "OfferCatalog", "ProductGroup", "ProductCollection", "SearchResultsPage",
        "MediaGallery", "Store", "OnlineStore",
    ]

    private mutating func add(meta node: Int, _ tree: HTMLTree) {
        guard var content = tree.attributeBytes("content", of: node) else { return }
        HTMLText.collapse(&content)
        let text = HTMLText.head(String(decoding: content, as: UTF8.self), Self.valueLimit)
        for name in names(of: node, tree) {
            if meta[name] == nil, meta.count < Self.metaLimit { meta[name] = text }
            guard Self.authorNames.contains(name), !text.isEmpty, authors.count < 100 else { continue }
            authors.append(name == "citation_author" ? Self.inOrder(text) : text)
        }
    }

    /// What a `meta` element is called, in lower case: by its property, name, itemprop and http-equiv.
    private func names(of node: Int, _ tree: HTMLTree) -> [String] {
        var names: [Range<Int>?] = [nil, nil, nil, nil]
        var cursor = HTMLAttributes(start: Int(tree.nodes[node].attributes), end: Int(tree.nodes[node].end))
        while let attribute = cursor.next(tree.bytes.span) {
            let key: Int? =
                switch attribute.name.count {
                case 8 where tree.isName(attribute.name, "property"): 0
                case 4 where tree.isName(attribute.name, "name"): 1
                case 8 where tree.isName(attribute.name, "itemprop"): 2
                case 10 where tree.isName(attribute.name, "http-equiv"): 3
                default: nil
                }
            if let key, names[key] == nil { names[key] = attribute.value }
        }
        return names.compactMap { range in
            guard let range, !range.isEmpty else { return nil }
            var name: [UInt8] = []
            HTMLText.append(tree.bytes, range, to: &name, as: .attribute)
            return String(decoding: name, as: UTF8.self).lowercased()
        }
    }

    /// `Surname, Name` of a citation as `Name Surname`.
    private static func inOrder(_ name: String) -> String {
        let parts = name.split(separator: ",")
        return parts.count == 2 ? HTMLText.collapsed(Array((parts[1] + " " + parts[0]).utf8)) : name
    }

    private static let authorNames: Set<String> = [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.author",
        "citation_author", "byl", "og:article:author", "article:author_name", "cxenseparse:author", "mediator_author",
        "article.author", "authors", "vf:author", "sailthru.author", "cxenseparse:recs:author",
        "shareaholic:article_author_name",
        "creator", "og:author",
    ]

    private mutating func add(link node: Int, _ tree: HTMLTree) {
        guard canonical == nil, tree.attribute("rel", of: node)?.lowercased() == "canonical" else { return }
        canonical = tree.attribute("href", of: node)
    }

    private mutating func add(script node: Int, _ tree: HTMLTree) {
        let isData = tree.attribute("type", of: node)?.lowercased().hasPrefix("application/ld+json") ?? false
        for child in node + 1..<max(node + 1, Int(tree.nodes[node].subtreeEnd)) where tree.nodes[child].tag == .text {
            guard isData else {
                scripts.append(Int(tree.nodes[child].start)..<Int(tree.nodes[child].end))
                continue
            }
            data.add(tree.bytes, TextRange(Int(tree.nodes[child].start), Int(tree.nodes[child].end)))
        }
    }
}
