extension PageHead {
    /// Whether the page declares itself an article, and not a page that names several.
    var isOneArticle: Bool {
        if meta("og:type")?.content.lowercased() == "article" { return true }
        return data.types.count { !$0.isDisjoint(with: StructuredData.articleTypes) } == 1
    }
}
