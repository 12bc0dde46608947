import Testing

@testable import Quoth

struct DecisionTreesTests {
    @Test func `a tree goes to the first branch up to its threshold`() {
        let trees = DecisionTrees("0:1.5 =1 1:0 =2 =3\n=0.5", names: ["b", "a"], columns: ["a", "b"])
        let rows: [[Float]] = [[9, 1.5], [0, 2], [1, 2]]
        #expect(Self.probabilities(trees, rows) == [1.5, 2.5, 3.5].map(logistic))
    }

    @Test(arguments: [0, 1, 3, 33, 60, 130])
    func `many rows go through many trees as each goes down each alone`(count: Int) {
        var random = SystemRandomNumberGenerator()
        let trees = (0..<count).map { _ in RandomTree(depth: Int.random(in: 0...5, using: &random), &random) }
        let forest = DecisionTrees(
            trees.map(\.text).joined(separator: "\n"), names: ["a", "b", "c"], columns: ["a", "b", "c"])
        for number in [0, 1, 15, 16, 17, 100] {
            // Every other feature is just a threshold.
            let rows = (0..<number).map { row in
                (0..<3).map { _ in
                    row.isMultiple(of: 2)
                        ? Float(Int.random(in: 0...10, using: &random)) / 10 : Float.random(in: 0...1, using: &random)
                }
            }
            #expect(Self.probabilities(forest, rows) == rows.map { Self.naive(forest.stages, trees, $0) })
            for row in rows { #expect(forest.score(row) == trees.reduce(Float(0)) { $0 + $1.leaf(row) }) }
        }
    }

    @Test func `a tree of as many leaves as there may be`() {
        // A chain: feature 0 up to 1, else up to 2, and so on; the last leaf is the 32nd.
        let text = (1..<32).map { "0:\($0) =\($0)" }.joined(separator: " ") + " =32"
        let trees = DecisionTrees(text, names: ["a"], columns: ["a"])
        let rows = (1...33).map { [Float($0)] }
        #expect(Self.probabilities(trees, rows) == (1...33).map { logistic(Float(min($0, 32))) })
    }

    private static func probabilities(_ trees: DecisionTrees, _ rows: [[Float]]) -> [Float] {
        trees.probabilities(rows.count) { i, span, row in
            var row = row
            for feature in rows[i] { row.append(feature, to: &span) }
        }
    }

    /// What the stages say of one row whose way through each tree is gone from the root.
    private static func naive(_ stages: [DecisionTrees.Stage], _ trees: [RandomTree], _ row: [Float]) -> Float {
        var sum: Float = 0
        for stage in stages {
            sum += stage.trees.reduce(Float(0)) { $0 + trees[$1].leaf(row) }
            if !stage.doubt.contains(sum) { return logistic(sum * stage.growth) }
        }
        return logistic(sum)
    }
}
