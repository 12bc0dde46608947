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
    /// The wordings that others can be made from: all, or of many those that most copies have.
    let core: [Int]
    /// The prices of the changes away from the first wording and back to it.
    let cost: SpreadCost

    /// At most so many wordings are tried as the first, and so many are parents of others.
    private static let rootLimit = 6, coreLimit = 256

    /// The tree over `nodes`.
    ///
    /// - Complexity: O(*k*³ + *k* × *n* × *m*) for *n* wordings of *m* words, of which *k*, at most 256, are compared with
    ///   all others.
    /// - Precondition: There is a node.
    init(_ nodes: [Node]) {
        precondition(!nodes.isEmpty, "A tree has a root.")
        let core = Self.core(of: nodes)
        let inner = core.map { nodes[$0] }
        let earliestEnd = nodes.map(\.end).min() ?? .max
        let roots = inner.indices.filter { inner[$0].start < earliestEnd - 1 || inner[$0].end == earliestEnd }
            .sorted { Self.rank(inner[$0], $0) < Self.rank(inner[$1], $1) }
        var best = Self.tree(inner, root: roots[0])
        for root in roots.dropFirst().prefix(Self.rootLimit - 1) {
            let other = Self.tree(inner, root: root)
            if other.price < best.price { best = other }
        }
        let cost = SpreadCost(root: inner[best.root].words)
        var parents = [Int](repeating: -1, count: nodes.count)
        for (place, node) in core.enumerated() where place != best.root { parents[node] = core[best.parents[place]] }
        for node in nodes.indices where parents[node] < 0 && node != core[best.root] {
            let elders = core.filter { $0 == core[best.root] || Self.canPrecede(nodes[$0], nodes[node]) }
            let prices = elders.map { cost.price(from: nodes[$0].words, to: nodes[node].words) }
            parents[node] = elders[prices.indices.min { prices[$0] < prices[$1] } ?? 0]
        }
        root = core[best.root]
        (self.parents, self.core, self.cost) = (parents, core, cost)
    }

    /// All wordings, or of many those that most copies have, with the one that surely existed first; ascending.
    private static func core(of nodes: [Node]) -> [Int] {
        guard nodes.count > coreLimit, let first = nodes.indices.min(by: { nodes[$0].end < nodes[$1].end }) else {
            return Array(nodes.indices)
        }
        let most = nodes.indices.sorted { (-nodes[$0].count, $0) < (-nodes[$1].count, $1) }.prefix(coreLimit - 1)
        return Set(most).union([first]).sorted()
    }

    /// The likelier first wordings first: those with the more words, then with more copies, then in their order.
    private static func rank(_ node: Node, _ index: Int) -> (Float, Int, Int) {
        let missing = stride(from: 1, to: node.words.words.count, by: 2)
            .count { node.words.words[$0] == SpreadWords.nothing }
        return (node.handicap + Float(missing) * 0.25, -node.count, index)
    }

    private static func tree(_ nodes: [Node], root: Int) -> (price: Float, root: Int, parents: [Int]) {
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
        return (total, root, parents)
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
