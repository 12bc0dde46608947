/// A decision tree made at random, as text and as a function.
struct RandomTree {
    /// As ``DecisionTrees`` reads it.
    let text: String
    /// The leaf that a row comes to.
    let leaf: ([Float]) -> Float

    /// A tree over three features, of at most two to the power of `depth` leaves.
    init(depth: Int, _ random: inout SystemRandomNumberGenerator) {
        guard depth > 0, Int.random(in: 0...4, using: &random) > 0 else {
            let value = Float(Int.random(in: -99...99, using: &random)) / 100
            (text, leaf) = ("=\(value)", { _ in value })
            return
        }
        let feature = Int.random(in: 0...2, using: &random)
        let threshold = Float(Int.random(in: 1...9, using: &random)) / 10
        let (below, above) = (RandomTree(depth: depth - 1, &random), RandomTree(depth: depth - 1, &random))
        text = "\(feature):\(threshold) \(below.text) \(above.text)"
        leaf = { $0[feature] <= threshold ? below.leaf($0) : above.leaf($0) }
    }
}
