/// What a first look at a page says of groups of its blocks.
struct GroupedLook: Sendable {
    private let groups: [Int]
    private var means: [Float] = []
    private var mosts: [Float] = []

    /// - Parameter groups: The number of each block's group, from 0 without a gap.
    /// - Complexity: O(*n*) in the number of blocks.
    init(_ probabilities: [Float], _ words: [Int], by groups: [Int]) {
        self.groups = groups
        let count = (groups.max() ?? -1) + 1
        var sums = [Double](repeating: 0, count: count)
        var weights = sums
        mosts = [Float](repeating: 0, count: count)
        for (i, group) in groups.enumerated() {
            let weight = Self.weight(words[i])
            weights[group] += weight
            sums[group] += weight * Double(probabilities[i])
            mosts[group] = max(mosts[group], probabilities[i])
        }
        means = zip(sums, weights).map { Float($0 / $1) }
    }

    /// The mean probability, by words, of the blocks in the group of block `i`.
    func mean(_ i: Int) -> Float { means[groups[i]] }

    /// The highest probability of them.
    func most(_ i: Int) -> Float { mosts[groups[i]] }

    /// What a block of so many words weighs in a mean: one of none weighs a little.
    static func weight(_ words: Int) -> Double { Double(words) + 0.2 }

    /// The blocks that look like one another.
    static func likenesses(_ blocks: [PageBlock]) -> [Int] {
        var likenesses = HashCounter()
        return blocks.map { likenesses.count($0.likeness) }
    }

    /// The blocks in a row that stand in elements of the same groups.
    static func runs(_ blocks: [PageBlock]) -> [Int] {
        numbered(blocks) { $0.context.far != $1.context.far }
    }

    /// The blocks from a heading to the next.
    static func sections(_ blocks: [PageBlock]) -> [Int] {
        numbered(blocks) { $1.kind == .heading }
    }

    private static func numbered(_ blocks: [PageBlock], _ begins: (PageBlock, PageBlock) -> Bool) -> [Int] {
        var number = 0
        return blocks.indices.map { i in
            if i > 0, begins(blocks[i - 1], blocks[i]) { number += 1 }
            return number
        }
    }
}
