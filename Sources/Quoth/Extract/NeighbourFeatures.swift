/// What the blocks before and after a block look like.
enum NeighbourFeatures {
    private static let offsets = [-3, -2, -1, 1, 2, 3]
    private static let features = [
        "log bytes", "link share", "ends sentence", "prose", "heading", "same element's parent",
    ]

    /// The features' names, in order.
    static let names = offsets.flatMap { offset in features.map { "neighbour \(offset): \($0)" } }

    private static let featureCount = features.count
    /// The places of the first four among a block's own features.
    private static let ofText = [0, 2, 5, 12]

    /// Appends the features of block `i`; those of a neighbour beyond the page are −1.
    static func append(
        _ i: Int, _ blocks: [PageBlock], _ texts: TextFeatures, to row: inout MutableSpan<Float>,
        _ end: inout FeatureRow
    ) {
        let ofText = ofText
        for offset in offsets {
            let k = i + offset
            guard blocks.indices.contains(k) else {
                for _ in 0..<featureCount { end.append(-1, to: &row) }
                continue
            }
            for feature in ofText { end.append(texts.value(k, feature), to: &row) }
            end.append(blocks[k].kind == .heading ? 1 : 0, to: &row)
            end.append(blocks[k].parent == blocks[i].parent ? 1 : 0, to: &row)
        }
    }
}
