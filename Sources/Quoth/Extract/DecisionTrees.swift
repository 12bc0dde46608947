/// A sum of decision trees over a row of features (gradient boosting; Friedman 2001).
struct DecisionTrees: Sendable {
    /// The feature of each inner node; −1 at a leaf.
    private var features: [Int16] = []
    /// An inner node's threshold: up to it the way goes to the next node. A leaf's value.
    private var values: [Float] = []
    /// The node on the other way.
    private var others: [Int32] = []
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
            roots.append(Int32(features.count))
            /// Inner nodes of which the first way has been read and the other one has not.
            var waiting: [Int] = []
            for word in line.split(separator: 0x20) {
                let node = features.count
                if let first = waiting.last, others[first] == -1, isLeafBefore(node) {
                    others[first] = Int32(node)
                    waiting.removeLast()
                }
                append(word, places)
                if features[node] >= 0 { waiting.append(node) }
            }
            precondition(waiting.isEmpty, "A tree is cut off.")
        }
    }

    /// Whether the node before `node` is a leaf, which ends the first way of the last waiting one.
    private func isLeafBefore(_ node: Int) -> Bool { node > 0 && features[node - 1] < 0 }

    private mutating func append(_ word: Substring.UTF8View.SubSequence, _ places: [Int16]) {
        let parts = word.split(separator: 0x3A)
        let isLeaf = parts.count == 1
        let number = Float(Substring(isLeaf ? word.dropFirst() : parts[1]))
        guard let number, let feature = isLeaf ? 0 : Int(Substring(parts[0])) else {
            preconditionFailure("A node of a tree is no number.")
        }
        features.append(isLeaf ? -1 : places[feature])
        values.append(number)
        others.append(-1)
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
        var node = root
        while features[node] >= 0 {
            node = row[Int(features[node])] <= values[node] ? node + 1 : Int(others[node])
        }
        return values[node]
    }

    /// The score as a probability from 0 to 1.
    func probability(_ row: [Float]) -> Float { logistic(score(row)) }
}
