/// Which wording was made from which: the cheapest tree over the wordings whose every branch the dates allow.
struct SpreadTree {
    /// A wording with when it can have come up.
    struct Node {
        var words: SpreadWords
        /// From when on a copy in this wording may exist.
        var start: Int
        /// Before when a copy in this wording surely exists.
        var end: Int
        /// The number of copies.
        var count: Int
        /// What speaks against it as the first wording, beyond the changes that it asks for.
        var handicap: Float
    }

    /// The number of the first wording.
    let root: Int
    /// For each wording that of the one it was made from; -1 for the first.
    let parents: [Int]
    /// The prices of the changes away from the first wording and back to it.
    let cost: SpreadCost

    /// At most so many wordings are tried as the first.
    private static let rootLimit = 6

    /// The tree over `nodes`.
    ///
    /// - Complexity: O(*n*³ + *n*² × *m*) for *n* wordings of *m* words.
    /// - Precondition: There is a node.
    init(_ nodes: [Node]) {
        precondition(!nodes.isEmpty, "A tree has a root.")
        let earliestEnd = nodes.map(\.end).min() ?? .max
        let roots = nodes.indices.filter { nodes[$0].start < earliestEnd - 1 || nodes[$0].end == earliestEnd }
            .sorted { Self.rank(nodes[$0], $0) < Self.rank(nodes[$1], $1) }
        var best: (price: Float, tree: SpreadTree)?
        for root in roots.prefix(Self.rootLimit) {
            let (price, tree) = Self.tree(nodes, root: root)
            if price < best?.price ?? .infinity { best = (price, tree) }
        }
        self = best?.tree ?? SpreadTree(root: roots.first ?? 0, parents: [], cost: SpreadCost(root: nodes[0].words))
    }

    private init(root: Int, parents: [Int], cost: SpreadCost) {
        self.root = root
        self.parents = parents
        self.cost = cost
    }

    /// The likelier first wordings first: those with the more words, then with more copies, then in their order.
    private static func rank(_ node: Node, _ index: Int) -> (Float, Int, Int) {
        let missing = stride(from: 1, to: node.words.words.count, by: 2)
            .count { node.words.words[$0] == SpreadWords.nothing }
        return (node.handicap + Float(missing) * 0.25, -node.count, index)
    }

    private static func tree(_ nodes: [Node], root: Int) -> (Float, SpreadTree) {
        let cost = SpreadCost(root: nodes[root].words)
        let count = nodes.count
        var prices = [Float](repeating: .infinity, count: count * count)
        for to in nodes.indices where to != root {
            for from in nodes.indices where from != to && (from == root || canPrecede(nodes[from], nodes[to])) {
                prices[from * count + to] = cost.price(from: nodes[from].words, to: nodes[to].words)
            }
        }
        var parents = Arborescence.parents(prices, count: count, root: root)
        delay(&parents, nodes, root: root)
        let total = nodes.indices.reduce(nodes[root].handicap) { sum, node in
            node == root ? sum : sum + prices[parents[node] * count + node]
        }
        return (total, SpreadTree(root: root, parents: parents, cost: cost))
    }

    private static func canPrecede(_ a: Node, _ b: Node) -> Bool { a.start < b.end - 1 }

    /// Sees to it that each branch as a whole fits the dates: a wording that is made from one of March is of March or
    /// later itself, whatever its own date leaves open, and nothing surely older can come from it.
    private static func delay(_ parents: inout [Int], _ nodes: [Node], root: Int) {
        var children = [[Int]](repeating: [], count: nodes.count)
        for node in nodes.indices where node != root { children[parents[node]].append(node) }
        var starts = nodes.map(\.start)
        var waiting = [root]
        while let node = waiting.popLast() {
            for child in children[node] {
                var parent = node
                while parent != root, starts[parent] >= nodes[child].end - 1 { parent = parents[parent] }
                parents[child] = parent
                starts[child] = max(starts[child], starts[parent])
                waiting.append(child)
            }
        }
    }
}
