/// Chooses the blocks that are a page's main text.
///
/// A model of decision trees says of each block how likely it belongs to it. The blocks are then taken from the likeliest
/// down to where the expected F1 of the words taken is highest (Lipton, Elkan and Naryanaswamy 2014), so that a page of
/// doubtful blocks, such as a listing, doesn't come out empty; then ``BlockRules`` mend what must not go wrong.
/// `scripts/train-main-text.py` makes the model.
struct MainText: Sendable {
    /// What each block looks like.
    let features: BlockFeatures
    /// What a first look at the blocks said.
    let look: FirstLook
    /// How likely each block belongs to the main text.
    let probabilities: [Float]
    /// The probability down to which blocks are taken.
    let threshold: Float
    /// The indexes of the blocks that belong to it, in order.
    let kept: [Int]
    /// The blocks that a rule decided on, whatever the model says.
    let rules: [Int: BlockRule]
    /// The F1 over words that the model expects of the blocks that it takes.
    let expected: Float

    /// What the threshold is multiplied with: a block too many harms less than a quotation lost.
    private static let generosity: Float = 0.8

    /// The choice for a page, by `trees`.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ text: PageText, in tree: HTMLTree, hints: PageHints, trees: TextTrees = .shipped) {
        let features = BlockFeatures(text, in: tree, hints: hints)
        let (probabilities, look) = trees.probabilities(features, text.blocks)
        let best = Self.threshold(probabilities, words: features.words)
        let threshold = best.threshold * Self.generosity
        let likely = text.blocks.indices.filter { probabilities[$0] >= threshold && features.words[$0] > 0 }
        (kept, rules) = BlockRules(
            text: text, tree: tree, features: features, probabilities: probabilities
        ).mended(likely)
        (self.threshold, expected) = (threshold, best.score)
        self.features = features
        self.look = look
        self.probabilities = probabilities
    }

    /// The words of the blocks that were taken.
    var words: Int { kept.reduce(0) { $0 + features.words[$1] } }

    /// The share of those words that stand in the body that the page declares.
    var declaredShare: Float {
        let found = kept.reduce(Float(0)) { $0 + features.declared[$1] * Float(features.words[$1]) }
        return found / Float(max(1, words))
    }

    /// The probability down to which blocks are taken, where the expected F1 of their words is highest, and that F1.
    static func threshold(_ probabilities: [Float], words: [Int]) -> (threshold: Float, score: Float) {
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
        return (threshold, best)
    }
}
