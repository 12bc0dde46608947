/// What the page as a whole looks like: the same for all its blocks.
struct PageFeatures: Sendable {
    /// The features' names, in order.
    static let names = [
        "blocks", "bytes", "link share", "prose blocks", "prose share", "is article", "has declared body",
        "longest prose run", "priced blocks", "repeated share", "declares a list", "declares a site",
    ]

    /// The features, in order.
    let values: [Float]

    init(_ text: PageText, texts: TextFeatures, hints: PageHints) {
        let bytes = text.blocks.reduce(0) { $0 + $1.range.count }
        let links = text.blocks.reduce(0) { $0 + $1.linkBytes }
        let prose = text.blocks.indices.filter { texts.isProse[$0] }
        let proseBytes = prose.reduce(0) { $0 + text.blocks[$1].range.count }
        var (run, longest) = (0, 0)
        for i in text.blocks.indices {
            run = texts.isProse[i] ? run + 1 : text.blocks[i].linkBytes * 2 > text.blocks[i].range.count ? 0 : run
            longest = max(longest, run)
        }
        let priced = texts.hasPrice.count { $0 }
        let repeated = texts.isRepeated.count { $0 }
        values = [
            Float(text.blocks.count), Float(bytes), Float(links) / Float(max(1, bytes)), Float(prose.count),
            Float(proseBytes) / Float(max(1, bytes)), hints.isArticle ? 1 : 0, hints.hasBody ? 1 : 0, Float(longest),
            Float(min(priced, 200)), Float(repeated) / Float(max(1, text.blocks.count)), hints.isList ? 1 : 0,
            hints.isSite ? 1 : 0,
        ]
    }
}
