/// What a block looks like, as numbers: what the model of the main text decides by.
struct BlockFeatures: Sendable {
    /// The number of features a block.
    static let count = names.count
    /// The features' names, in order; the class groups on the nearest three elements, then on all around, come last.
    static let names: [String] =
        TextFeatures.names.map { "text:" + $0 } + PlaceFeatures.names.map { "place:" + $0 }
        + NeighbourFeatures.names + PageFeatures.names.map { "page:" + $0 } + ClassGroups.names.map { "near:" + $0 }
        + ClassGroups.names.map { "far:" + $0 }

    /// One row of ``count`` numbers for each block.
    private(set) var rows: [Float] = []
    /// The number of words of each block.
    let words: [Int]
    /// Whether each block is surely prose.
    let isProse: [Bool]

    /// The features of all blocks of a page.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ text: PageText, in tree: HTMLTree, hints: PageHints) {
        let blocks = text.blocks
        rows.reserveCapacity(blocks.count * Self.count)
        let texts = TextFeatures(text, hints: hints)
        words = texts.words
        isProse = texts.isProse
        let places = PlaceFeatures(text, tree: tree, texts: texts)
        let page = PageFeatures(text, texts: texts, hints: hints).values
        for i in blocks.indices {
            rows += texts.row(i)
            rows += places.row(i)
            NeighbourFeatures.append(i, blocks, texts, to: &rows)
            rows += page
            Self.append(blocks[i].context.near, to: &rows)
            Self.append(blocks[i].context.far, to: &rows)
        }
    }

    /// The features of block `i`.
    func row(_ i: Int) -> ArraySlice<Float> { rows[i * Self.count..<(i + 1) * Self.count] }

    private static func append(_ groups: ClassGroups, to rows: inout [Float]) {
        for bit in ClassGroups.names.indices { rows.append(groups.rawValue >> UInt64(bit) & 1 == 1 ? 1 : 0) }
    }
}
