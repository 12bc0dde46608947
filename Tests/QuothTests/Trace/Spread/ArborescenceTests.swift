import Testing

@testable import Quoth

struct ArborescenceTests {
    @Test func `the tree is the cheapest of all trees`() {
        var random = SeededRandom(state: 7)
        for round in 0..<600 {
            let count = 2 + round % 4
            let root = round % count
            var prices = (0..<(count * count)).map { _ in Float(Int.random(in: 1...6, using: &random)) }
            for i in 0..<count {
                prices[i * count + i] = .infinity
                for j in 0..<count where i != root && Int.random(in: 0..<4, using: &random) == 0 {
                    prices[i * count + j] = .infinity
                }
            }
            let parents = Arborescence.parents(prices, count: count, root: root)
            #expect(Self.isTree(parents, root: root))
            #expect(Self.price(parents, prices, root: root) == Self.cheapest(prices, count: count, root: root))
            #expect(parents == Arborescence.parents(prices, count: count, root: root))
        }
    }

    @Test func `a ring in a ring is opened where it costs least`() {
        // 1 and 2 prefer each other, both prefer 3, and only 4 is reached from the root.
        let edges: [(Int, Int, Float)] = [
            (0, 4, 9), (4, 3, 8), (1, 2, 1), (2, 1, 1), (3, 1, 2), (1, 3, 1), (2, 4, 1), (0, 1, 50), (0, 2, 50),
            (0, 3, 50),
        ]
        var prices = [Float](repeating: .infinity, count: 25)
        for (from, to, price) in edges { prices[from * 5 + to] = price }
        #expect(Arborescence.parents(prices, count: 5, root: 0) == [-1, 3, 1, 4, 0])
    }

    private static func isTree(_ parents: [Int], root: Int) -> Bool {
        parents.indices.allSatisfy { start in
            var (node, steps) = (start, 0)
            while node != root, node >= 0, steps <= parents.count { (node, steps) = (parents[node], steps + 1) }
            return node == root
        }
    }

    private static func price(_ parents: [Int], _ prices: [Float], root: Int) -> Float {
        parents.indices.reduce(0) { $1 == root ? $0 : $0 + prices[parents[$1] * parents.count + $1] }
    }

    /// The naive twin: every choice of parents.
    private static func cheapest(_ prices: [Float], count: Int, root: Int) -> Float {
        var best = Float.infinity
        var parents = [Int](repeating: 0, count: count)
        func choose(_ node: Int) {
            guard node < count else {
                if isTree(parents, root: root) { best = min(best, price(parents, prices, root: root)) }
                return
            }
            for parent in 0..<(node == root ? 1 : count) {
                parents[node] = node == root ? -1 : parent
                choose(node + 1)
            }
        }
        choose(0)
        return best
    }
}
