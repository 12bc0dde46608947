/// A sum of decision trees over a row of features (gradient boosting; Friedman 2001).
///
/// A row goes down four trees at once, all of them as many steps as the deepest has levels, without a branch to be guessed
/// wrongly: at a leaf a step leads nowhere.
struct DecisionTrees: Sendable {
    /// A node: eight bytes, since each row meets hundreds.
    private struct Node: Sendable {
        /// An inner node's threshold: up to it the way goes to the next node. A leaf's value.
        var value: Float
        /// The feature of an inner node; at a leaf the one behind the last, which is above any threshold.
        var feature: UInt16
        /// How many nodes ahead the other way leads; 0 at a leaf.
        var skip: UInt16
    }

    /// A tree: where it begins, and the steps down to its deepest leaf.
    private struct Tree: Sendable {
        var root: Int32
        var depth: Int32
    }

    private var nodes: [Node] = []
    private var trees: [Tree] = []
    /// The number of features of a row.
    private let width: Int

    /// A look at a row before all trees have seen it.
    private struct Look: Sendable {
        /// How many trees have.
        var trees: Int
        /// Below and above these sums no doubt is left.
        var low: Float
        var high: Float
        /// What the sum of all trees is to theirs.
        var growth: Float
    }

    /// Measured on the 269,418 blocks of wcxb-dev with steps of 0.1 at 16, 32 and 64 trees: of those given up at the first
    /// two one in three thousand would have come to a probability over 0.05, and none to one over 0.3. Steps of 0.06 come
    /// as far with 28, 56 and 108.
    private static let looks = [
        Look(trees: 28, low: -2.1, high: .infinity, growth: 3), Look(trees: 56, low: -3, high: 3, growth: 1.8),
        Look(trees: 108, low: -2.9, high: 2.7, growth: 1.3),
    ]

    /// Reads trees from text, a tree a line, each node before those below it: `3:0.25` goes to the first node below if
    /// feature 3 is at most 0.25, else to the second; `=0.1` is a leaf.
    /// - Parameters:
    ///   - names: The names of the features by which the text numbers them.
    ///   - columns: The names of a row's features, in order.
    /// - Complexity: O(*n*) in the text's bytes.
    init(_ text: String, names: [String], columns: [String]) {
        width = columns.count
        let places = names.map { name -> UInt16 in
            guard let place = columns.firstIndex(of: name) else { preconditionFailure("No feature is called \(name).") }
            return UInt16(place)
        }
        for line in text.utf8.split(separator: 0x0A) { addTree(line, places) }
        // Trees of about the same depth go together, between two looks.
        let ends = Self.looks.map { min($0.trees, trees.count) } + [trees.count]
        for (start, end) in zip([0] + ends, ends) { trees[start..<end].sort { $0.depth < $1.depth } }
        // Rows go down four trees at once.
        while !trees.count.isMultiple(of: 4) {
            trees.append(Tree(root: Int32(nodes.count), depth: 0))
            nodes.append(Node(value: 0, feature: UInt16(width), skip: 0))
        }
    }

    private mutating func addTree(_ line: Substring.UTF8View.SubSequence, _ places: [UInt16]) {
        var tree = Tree(root: Int32(nodes.count), depth: 0)
        /// Inner nodes of which the first way has been read and the other one has not, with their depths.
        var waiting: [(node: Int, depth: Int32)] = []
        for word in line.split(separator: 0x20) {
            let node = nodes.count
            var depth = (waiting.last?.depth ?? -1) + 1
            if let last = waiting.last, nodes[node - 1].feature == width {
                precondition(node - last.node <= UInt16.max, "A tree is too large.")
                nodes[last.node].skip = UInt16(node - last.node)
                depth = last.depth + 1
                waiting.removeLast()
            }
            append(word, places)
            tree.depth = max(tree.depth, depth)
            if nodes[node].feature < width { waiting.append((node, depth)) }
        }
        precondition(waiting.isEmpty, "A tree is cut off.")
        trees.append(tree)
    }

    private mutating func append(_ word: Substring.UTF8View.SubSequence, _ places: [UInt16]) {
        let parts = word.split(separator: 0x3A)
        let isLeaf = parts.count == 1
        let number = Float(Substring(isLeaf ? word.dropFirst() : parts[1]))
        guard let number, let feature = isLeaf ? 0 : Int(Substring(parts[0])) else {
            preconditionFailure("A node of a tree is no number.")
        }
        nodes.append(Node(value: number, feature: isLeaf ? UInt16(width) : places[feature], skip: 0))
    }

    /// The sum of all trees' leaves for one row of features.
    /// - Complexity: O(*t* × *d*) for *t* trees of depth *d*.
    func score(_ row: [Float]) -> Float {
        precondition(row.count == width, "A row has the wrong number of features.")
        let row = row + [Self.rowEnd]
        return sum(0..<trees.count, row.span, at: 0)
    }

    /// The scores of many rows as probabilities from 0 to 1; by the first trees alone where they leave no doubt.
    ///
    /// Some rows at a time go through the trees between two looks, so that trees and rows stay in the nearest cache.
    /// - Parameters:
    ///   - count: The number of rows.
    ///   - fill: Writes row *i* into the span, from the place that is given.
    /// - Complexity: O(*n* × *t* × *d*) for *n* rows and *t* trees of depth *d*.
    func probabilities(_ count: Int, fill: (_ i: Int, _ row: inout MutableSpan<Float>, _ start: Int) -> Void) -> [Float]
    {
        var result: [Float] = []
        result.reserveCapacity(count)
        var rows = [Float](repeating: Self.rowEnd, count: min(count, Self.batch) * (width + 1))
        for start in stride(from: 0, to: count, by: Self.batch) {
            let number = min(Self.batch, count - start)
            var span = rows.mutableSpan
            for i in 0..<number { fill(start + i, &span, i * (width + 1)) }
            for score in scores(number, rows.span) { result.append(logistic(score)) }
        }
        return result
    }

    /// What stands behind the features of a row: above any threshold.
    private static let rowEnd = Float.infinity
    private static let batch = 32

    private func scores(_ count: Int, _ rows: Span<Float>) -> [Float] {
        var scores = [Float](repeating: 0, count: count)
        var open = Array(0..<count)
        var first = 0
        for look in Self.looks where look.trees < trees.count {
            for i in open { scores[i] += sum(first..<look.trees, rows, at: i * (width + 1)) }
            open.removeAll { i in
                let isSure = scores[i] < look.low || scores[i] > look.high
                if isSure { scores[i] *= look.growth }
                return isSure
            }
            first = look.trees
        }
        for i in open { scores[i] += sum(first..<trees.count, rows, at: i * (width + 1)) }
        return scores
    }

    /// The sum of the leaves of some trees, a multiple of four, for the row that begins at `start`.
    private func sum(_ range: Range<Int>, _ rows: Span<Float>, at start: Int) -> Float {
        precondition(start + width < rows.count && range.count.isMultiple(of: 4), "A row or a tree is missing.")
        let (nodes, trees) = (nodes.span, trees.span)
        var sum: Float = 0
        var i = range.lowerBound
        while i < range.upperBound {
            var (a, b, c, d) = (
                Int(trees[i].root), Int(trees[i + 1].root), Int(trees[i + 2].root), Int(trees[i + 3].root)
            )
            var steps = max(trees[i].depth, trees[i + 1].depth, trees[i + 2].depth, trees[i + 3].depth)
            while steps > 0 {
                a &+= Self.step(nodes, a, rows, start)
                b &+= Self.step(nodes, b, rows, start)
                c &+= Self.step(nodes, c, rows, start)
                d &+= Self.step(nodes, d, rows, start)
                steps &-= 1
            }
            sum += nodes[a].value + nodes[b].value + nodes[c].value + nodes[d].value
            i += 4
        }
        return sum
    }

    /// How far the way goes on from node `i`. The nodes and their features were checked when they were read.
    @inline(__always)
    private static func step(_ nodes: Span<Node>, _ i: Int, _ rows: Span<Float>, _ start: Int) -> Int {
        let node = nodes[unchecked: i]
        // Both ways in one number, since the compiler makes a branch of a choice between them.
        let ways = UInt32(node.skip) << 16 | 1
        let shift: UInt32 = rows[unchecked: start &+ Int(node.feature)] <= node.value ? 0 : 16
        return Int(ways &>> shift & 0xFFFF)
    }
}
