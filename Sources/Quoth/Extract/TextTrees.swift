/// The trees that say how likely each block of a page is main text.
///
/// The first look at a block goes by itself and its place. Whether a teaser, a list or a note belongs to the text depends
/// on what becomes of the blocks around it and of those that look like it, so where the first look leaves a doubt there is
/// a second, by the same features and what the first look said of the others (``FirstLook``).
struct TextTrees: Sendable {
    /// The trees of the first look, by ``BlockFeatures``.
    let first: DecisionTrees
    /// The trees of the second look, by ``BlockFeatures`` and ``FirstLook``.
    let second: DecisionTrees

    /// The names of what the second look goes by, in order.
    static let names = BlockFeatures.names + FirstLook.names

    /// The trees that the engine ships.
    static let shipped = TextTrees(
        first: DecisionTrees(
            MainTextModel.first, names: MainTextModel.firstFeatures, columns: BlockFeatures.names),
        second: DecisionTrees(
            MainTextModel.second, names: MainTextModel.secondFeatures, columns: names,
            looks: DecisionTrees.looksAgain))

    /// Between these probabilities a block is looked at once more. The second look has learned from .01 to .99; of 122,728
    /// such blocks of wcxb-dev 15 in 100 are outside of these bounds, and it moves none of them by .3.
    static let doubt: ClosedRange<Float> = 0.03...0.99

    /// How likely each block of `features` is main text, and what the first look said.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    func probabilities(_ features: BlockFeatures, _ blocks: [PageBlock]) -> (all: [Float], look: FirstLook) {
        let look = look(features, blocks)
        var all = look.probabilities
        let doubtful = all.indices.filter { Self.doubt.contains(all[$0]) }
        let again = second.probabilities(doubtful.count) { i, span, row in
            var end = row
            features.append(doubtful[i], to: &span, &end)
            look.append(doubtful[i], to: &span, &end)
        }
        for (i, probability) in zip(doubtful, again) { all[i] = probability }
        return (all, look)
    }

    /// What the first look says.
    func look(_ features: BlockFeatures, _ blocks: [PageBlock]) -> FirstLook {
        let probabilities = first.probabilities(blocks.count) { i, span, row in
            var end = row
            features.append(i, to: &span, &end)
        }
        return FirstLook(probabilities, blocks, words: features.words, alike: features.alike)
    }
}
