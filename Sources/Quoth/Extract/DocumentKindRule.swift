/// Tells what kind of page a document is: by what it declares, by its address, by how its text is made.
struct DocumentKindRule {
    let text: PageText
    let head: PageHead
    /// The blocks that are the main text, in order.
    let mainText: [Int]
    /// The document, with its metadata and its items.
    let document: Document

    /// The kind, with the likeliest reason for it.
    /// - Complexity: O(*n*) in the number of blocks.
    var kind: Evidence<DocumentKind> {
        let signs = self.signs
        if !types.isDisjoint(with: ["DiscussionForumPosting", "QAPage"]) {
            return Evidence(.forum, from: "json-ld", confidence: 0.9)
        }
        if Self.has(path, Self.forums) { return Evidence(.forum, from: "address", confidence: 0.7) }
        let likelihood = Self.likelihood(signs)
        if likelihood < 0.5 {
            if let statement { return statement }
            if words < 40, !signs.contains(.articleType) {
                return Evidence(.other, from: "hardly any text", confidence: 0.6)
            }
            return Evidence(.article, from: "declared and shown signs", confidence: 1 - likelihood)
        }
        return Evidence(.index, from: "declared and shown signs", confidence: likelihood)
    }

    /// How likely the page is a list.
    private static func likelihood(_ signs: Signs<DocumentKindSign>) -> Double {
        Double(logistic(Float(signs.sum(\.weight))))
    }

    // MARK: Statements

    /// A statement by its address, or by what stands over its text.
    private var statement: Evidence<DocumentKind>? {
        if head.data.article.map(StructuredData.types)?.contains("PressRelease") ?? false {
            return Evidence(.statement, from: "json-ld", confidence: 0.95)
        }
        if Self.has(path, Self.statements) { return Evidence(.statement, from: "address", confidence: 0.85) }
        let start = mainText.first ?? 0
        for i in max(0, start - 8)..<max(0, min(text.blocks.count, start + 4)) where text.blocks[i].range.count <= 60 {
            let line = Folding.fold(text.string(i))
            if Self.labels.contains(where: { line.hasPrefix($0) && line.utf8.count <= $0.utf8.count + 30 }) {
                return Evidence(.statement, from: "label over the text", confidence: 0.75)
            }
        }
        return nil
    }

    private static let statements = [
        "press-release", "pressrelease", "press_release", "pressemitteilung", "pressemeddelelse", "pressmeddelande",
        "communique", "comunicado", "comunicato", "nota-de-prensa", "notas-de-prensa", "persbericht", "media-release",
        "news-release", "statement", "/releases/", "lehdistotiedote", "komunikat",
    ]

    private static let labels = [
        "press release", "news release", "media release", "for immediate release", "media statement", "press statement",
        "statement", "pressemitteilung", "medienmitteilung", "presseaussendung", "communique de presse", "communique",
        "nota de prensa", "comunicado", "comunicato stampa", "persbericht", "pressmeddelande", "pressemelding",
        "pressemeddelelse", "lehdistotiedote", "tiedote", "komunikat prasowy", "tiskova zprava", "sajtokozlemeny",
        "comunicat de presa", "пресс-релиз", "пресреліз", "δελτιο τυπου", "basin aciklamasi", "siaran pers",
        "بيان صحفي",
        "プレスリリース", "新闻稿", "新聞稿", "보도자료",
    ]

    private static let forums = [
        "/forum", "/forums/", "viewtopic", "showthread", "/thread", "/threads/", "/discussion/", "/t/",
    ]

    // MARK: Signs

    private var path: String {
        let address = document.url?.value ?? document.origin
        guard WebAddress.host(address) != nil else { return "" }
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 4 ? "/" + parts[3].prefix { $0 != "?" && $0 != "#" }.lowercased() : "/"
    }

    private static func has(_ path: String, _ words: [String]) -> Bool { words.contains { path.holds($0) } }

    private var words: Int { mainText.reduce(0) { $0 + text.blocks[$1].range.count } / 6 }

    /// The types that the JSON-LD names.
    private var types: Set<String> {
        head.data.types.prefix(40).reduce(into: []) { $0.formUnion($1) }
    }

    /// What speaks for a list and against it.
    var signs: Signs<DocumentKindSign> {
        let types = self.types
        var signs: Signs<DocumentKindSign> = [.page]
        func has(_ sign: DocumentKindSign, if isSet: Bool) { if isSet { signs.insert(sign) } }
        has(.articleType, if: head.data.article != nil)
        has(
            .listType, if: !types.isDisjoint(with: ["CollectionPage", "ItemList", "SearchResultsPage", "OfferCatalog"]))
        has(.productType, if: !types.isDisjoint(with: ["Product", "ProductGroup", "Offer", "AggregateOffer"]))
        let open = head.meta("og:type")?.content.lowercased() ?? ""
        has(.openArticle, if: open == "article" || open == "blog")
        has(.openWebsite, if: open == "website")
        has(.openProduct, if: open.hasPrefix("product"))
        addPath(to: &signs)
        has(.dated, if: (document.published?.confidence ?? 0) >= 0.5)
        has(.signed, if: document.authors.contains { $0.confidence >= 0.6 })
        addText(to: &signs)
        has(.items, if: document.items.count >= 3)
        has(.manyItems, if: document.items.count >= 10)
        return signs
    }

    private func addPath(to signs: inout Signs<DocumentKindSign>) {
        let path = self.path
        guard !path.isEmpty else { return }
        let parts = path.split(separator: "/")
        if parts.isEmpty || parts.count == 1 && parts[0].hasPrefix("index") { signs.insert(.home) }
        let last = parts.last ?? ""
        if parts.count == 1, last.utf8.count <= 14 { signs.insert(.shortPath) }
        if last.split(separator: "-").count >= 4 || last.contains(where: \.isNumber) && last.utf8.count >= 12 {
            signs.insert(.longName)
        }
        if parts.contains(where: { Self.lists.contains(String($0)) }) { signs.insert(.listPath) }
        if AddressDate.moment("http:/" + path) != nil { signs.insert(.datedPath) }
    }

    private static let lists: Set<String> = [
        "category", "categories", "tag", "tags", "topic", "topics", "collections", "collection", "search", "archive",
        "archives", "page", "shop", "c", "kategorie", "thema", "themen", "rubrique", "categoria", "seccion", "section",
        "latest", "all", "list", "browse", "directory", "courses", "products", "events", "jobs", "author", "authors",
    ]

    private func addText(to signs: inout Signs<DocumentKindSign>) {
        var (all, prose, links) = (1, 0, 0)
        var alike: [UInt64: Int] = [:]
        for i in mainText {
            let block = text.blocks[i]
            all += block.range.count
            links += block.linkBytes
            if block.range.count >= 140, block.linkBytes * 3 < block.range.count { prose += block.range.count }
            if block.kind != .paragraph || block.range.count < 140 { alike[block.likeness, default: 0] += 1 }
        }
        if prose * 10 < all * 3 { signs.insert(.littleProse) }
        if prose * 10 > all * 7 { signs.insert(.muchProse) }
        if links * 10 > all * 4 { signs.insert(.manyLinks) }
        if links * 10 < all { signs.insert(.fewLinks) }
        if words < 150 { signs.insert(.brief) }
        if words > 800 { signs.insert(.extensive) }
        if (alike.values.max() ?? 0) * 2 > mainText.count { signs.insert(.lookAlikes) }
    }
}
