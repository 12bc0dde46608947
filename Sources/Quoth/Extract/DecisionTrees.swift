/// A sum of decision trees over a row of features (gradient boosting; Friedman 2001).
struct DecisionTrees: Sendable {
    /// A node: twelve bytes, since each row meets hundreds.
    private struct Node: Sendable {
        /// The feature of an inner node; −1 at a leaf.
        var feature: Int16
        /// An inner node's threshold: up to it the way goes to the next node. A leaf's value.
        var value: Float
        /// The node on the other way.
        var other: Int32
    }

    private var nodes: [Node] = []
    /// Where each tree begins.
    private var roots: [Int32] = []

    private static let firstLook = 32
    private static let hopeless: Float = -4.5

    /// Reads trees from text, a tree a line, each node before those below it: `3:0.25` goes to the first node below if
    /// feature 3 is at most 0.25, else to the second; `=0.1` is a leaf.
    /// - Parameters:
    ///   - names: The names of the features by which the text numbers them.
    ///   - columns: The names of a row's features, in order.
    /// - Complexity: O(*n*) in the text's bytes.
    init(_ text: String, names: [String], columns: [String]) {
        let places = names.map { name -> Int16 in
            guard let place = columns.firstIndex(of: name) else { preconditionFailure("No feature is called \(name).") }
            return Int16(place)
        }
        for line in text.utf8.split(separator: 0x0A) {
            roots.append(Int32(nodes.count))
            /// Inner nodes of which the first way has been read and the other one has not.
            var waiting: [Int] = []
            for word in line.split(separator: 0x20) {
                let node = nodes.count
                if let first = waiting.last, nodes[first].other == -1, isLeafBefore(node) {
                    nodes[first].other = Int32(node)
                    waiting.removeLast()
                }
                append(word, places)
                if nodes[node].feature >= 0 { waiting.append(node) }
            }
            precondition(waiting.isEmpty, "A tree is cut off.")
        }
    }

    /// Whether the node before `node` is a leaf, which ends the first way of the last waiting one.
    private func isLeafBefore(_ node: Int) -> Bool { node > 0 && nodes[node - 1].feature < 0 }

    private mutating func append(_ word: Substring.UTF8View.SubSequence, _ places: [Int16]) {
        let parts = word.split(separator: 0x3A)
        let isLeaf = parts.count == 1
        let number = Float(Substring(isLeaf ? word.dropFirst() : parts[1]))
        guard let number, let feature = isLeaf ? 0 : Int(Substring(parts[0])) else {
            preconditionFailure("A node of a tree is no number.")
        }
        nodes.append(Node(feature: isLeaf ? -1 : places[feature], value: number, other: -1))
    }

    /// The sum of all trees' leaves for one row; of the first 32 alone where they leave no doubt that it is low.
    /// - Complexity: O(*t* × *d*) for *t* trees of depth *d*.
    func score(_ row: [Float]) -> Float {
        var sum: Float = 0
        for (i, root) in roots.enumerated() {
            if i == Self.firstLook, sum < Self.hopeless { return sum }
            sum += leaf(Int(root), row)
        }
        return sum
    }

    /// The sum of all trees' leaves for one row, whatever the first ones say.
    func fullScore(_ row: [Float]) -> Float { roots.reduce(0) { $0 + leaf(Int($1), row) } }

    /// The value of the leaf that a row comes to from `node`.
    @inline(__always)
    private func leaf(_ root: Int, _ row: [Float]) -> Float {
        var i = root
        while true {
            let node = nodes[i]
            if node.feature < 0 { return node.value }
            i = row[Int(node.feature)] <= node.value ? i + 1 : Int(node.other)
        }
    }

    /// The score as a probability from 0 to 1.
    func probability(_ row: [Float]) -> Float { logistic(score(row)) }
}
