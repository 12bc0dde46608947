/// What the blocks before and after a block look like.
enum NeighbourFeatures {
    private static let offsets = [-3, -2, -1, 1, 2, 3]
    private static let features = [
        "log bytes", "link share", "ends sentence", "prose", "heading", "same element's parent",
    ]

    /// The features' names, in order.
    static let names = offsets.flatMap { offset in features.map { "neighbour \(offset): \($0)" } }

    /// Appends the features of block `i`; those of a neighbour beyond the page are −1.
    static func append(_ i: Int, _ blocks: [PageBlock], _ texts: TextFeatures, to row: inout [Float]) {
        for offset in offsets {
            let k = i + offset
            guard blocks.indices.contains(k) else {
                for _ in features { row.append(-1) }
                continue
            }
            row.append(texts.value(k, 0))
            row.append(texts.value(k, 2))
            row.append(texts.value(k, 5))
            row.append(texts.value(k, 12))
            row.append(blocks[k].kind == .heading ? 1 : 0)
            row.append(blocks[k].parent == blocks[i].parent ? 1 : 0)
        }
    }
}
