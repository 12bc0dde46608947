/// What a block looks like, as numbers: what the model of the main text decides by.
struct BlockFeatures: Sendable {
    /// The number of features a block.
    static let count = names.count
    /// The features' names, in order; the class groups on the nearest three elements, then on all around, come last.
    static let names: [String] =
        TextFeatures.names.map { "text:" + $0 } + PlaceFeatures.names.map { "place:" + $0 }
        + NeighbourFeatures.names + PageFeatures.names.map { "page:" + $0 } + ClassGroups.names.map { "near:" + $0 }
        + ClassGroups.names.map { "far:" + $0 }

    /// The number of words of each block.
    var words: [Int] { texts.words }
    /// Whether each block is surely prose.
    var isProse: [Bool] { texts.isProse }
    /// Whether each block has a quotation mark.
    var hasQuotation: [Bool] { texts.hasQuotation }
    /// Whether each block is a line that no page has in its text.
    var isBoilerplate: [Bool] { texts.isBoilerplate }
    /// The number of each block's look-alikes.
    var alike: [Int] { places.alike }
    /// The short blocks that say that only subscribers may read on.
    var walls: [(block: Int, phrase: String)] { texts.walls }
    /// The share of each block's words that stand in the declared body.
    var declared: [Float] { texts.declared }

    private let blocks: [PageBlock]
    private let texts: TextFeatures
    private let places: PlaceFeatures
    private let page: [Float]

    /// The features of all blocks of a page.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ text: PageText, in tree: HTMLTree, hints: PageHints) {
        blocks = text.blocks
        texts = TextFeatures(text, hints: hints)
        places = PlaceFeatures(text, tree: tree, texts: texts)
        page = PageFeatures(text, texts: texts, hints: hints).values
    }

    /// Appends the ``count`` features of block `i`: made anew each time, since those of a long page would take a lot of
    /// memory.
    func append(_ i: Int, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        texts.append(i, to: &row, &end)
        places.append(i, to: &row, &end)
        NeighbourFeatures.append(i, blocks, texts, to: &row, &end)
        for feature in page.indices { end.append(page[feature], to: &row) }
        end.append(blocks[i].context.near.rawValue, number: Self.groupCount, to: &row)
        end.append(blocks[i].context.far.rawValue, number: Self.groupCount, to: &row)
    }

    private static let groupCount = ClassGroups.names.count
}
