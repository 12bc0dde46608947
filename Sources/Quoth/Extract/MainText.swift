/// Chooses the blocks that are a page's main text.
///
/// A model of decision trees says of each block how likely it belongs to it. The blocks are then taken from the likeliest
/// down to where the expected F1 of the words taken is highest (Lipton, Elkan and Naryanaswamy 2014), so that a page of
/// doubtful blocks, such as a listing, doesn't come out empty. `scripts/train-main-text.py` makes the model.
struct MainText: Sendable {
    /// What each block looks like.
    let features: BlockFeatures
    /// How likely each block belongs to the main text.
    let probabilities: [Float]
    /// The indexes of the blocks that belong to it, in order.
    let kept: [Int]

    /// The trees that the engine ships.
    static let trees = DecisionTrees(
        MainTextModel.trees, names: MainTextModel.features, columns: BlockFeatures.names)

    /// What the threshold is multiplied with: a block too many harms less than a quotation lost.
    private static let generosity: Float = 0.8

    /// The choice for a page, by `trees`.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ text: PageText, in tree: HTMLTree, hints: PageHints, trees: DecisionTrees = Self.trees) {
        let features = BlockFeatures(text, in: tree, hints: hints)
        let probabilities = text.blocks.indices.map { trees.probability(features.row($0)) }
        let threshold = Self.threshold(probabilities, words: features.words)
        let likely = text.blocks.indices.filter {
            probabilities[$0] >= threshold * Self.generosity && features.words[$0] > 0
        }
        kept = Self.withoutTeasers(likely, text.blocks, features)
        self.features = features
        self.probabilities = probabilities
    }

    /// The blocks without those that only lead to other pages, where seven words in ten stand in prose: in an article such
    /// a block is a teaser, in a listing it is the text.
    private static func withoutTeasers(_ kept: [Int], _ blocks: [PageBlock], _ features: BlockFeatures) -> [Int] {
        let all = kept.reduce(0) { $0 + features.words[$1] }
        let prose = kept.reduce(0) { $0 + (features.isProse[$1] ? features.words[$1] : 0) }
        guard prose * 10 >= all * 7 else { return kept }
        return kept.filter { blocks[$0].kind == .heading || blocks[$0].linkBytes * 4 < blocks[$0].range.count * 3 }
    }

    /// The probability down to which blocks are taken: where the expected F1 of their words is highest.
    static func threshold(_ probabilities: [Float], words: [Int]) -> Float {
        let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
        let total = order.reduce(Float(0)) { $0 + probabilities[$1] * Float(words[$1]) }
        var (taken, expected): (Float, Float) = (0, 0)
        var (best, threshold): (Float, Float) = (0, 1)
        for i in order {
            taken += Float(words[i])
            expected += probabilities[i] * Float(words[i])
            let score = 2 * expected / max(1, taken + total)
            if score > best { (best, threshold) = (score, probabilities[i]) }
        }
        return threshold
    }
}
