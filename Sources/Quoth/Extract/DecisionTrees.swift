/// A sum of decision trees over rows of features (gradient boosting; Friedman 2001).
///
/// Sixteen rows go through a tree at once, and not down from its root but past all its inner nodes: each node that a row
/// answers with no strikes out the leaves on its other side, and the first leaf that is left is the row's (QuickScorer;
/// Lucchese and others 2015). There is no branch, and no load waits for the one before. 1,600 rows through 260 trees of
/// 31 leaves took 2.2 ms so, where going down four trees at once took 21 ms.
struct DecisionTrees: Sendable {
    /// An inner node: twelve bytes, since each row meets thousands.
    private struct Node: Sendable {
        /// Up to this the answer is yes.
        var threshold: Float
        /// The tree's leaves that are left after a no, the lowest bit for the first.
        var left: UInt32
        /// The feature that is asked for.
        var feature: UInt32
    }

    /// A tree: where its inner nodes and its leaves begin.
    private struct Tree: Sendable {
        var nodes: Int
        var leaves: Int
    }

    /// Some trees, and a look at the rows behind them.
    struct Stage: Sendable {
        /// The trees.
        var trees: Range<Int>
        /// Between these sums a row goes on to the next stage.
        var doubt: ClosedRange<Float>
        /// What the sum of all trees is to the sum so far of a row that doesn't.
        var growth: Float
    }

    /// The stages that rows go through.
    private(set) var stages: [Stage] = []
    /// The number of features of a row.
    let width: Int
    private var nodes: [Node] = []
    private var leaves: [Float] = []
    /// One more than there are trees, so that each ends where another begins.
    private var trees = [Tree(nodes: 0, leaves: 0)]

    /// The most leaves of a tree.
    static let leafLimit = UInt32.bitWidth

    /// A look after some trees at what their sum is: see ``Stage``.
    typealias Look = (trees: Int, doubt: ClosedRange<Float>, growth: Float)

    /// Measured on the 269,418 blocks of wcxb-dev with steps of 0.1 at 16, 32 and 64 trees: of those given up at the first
    /// two one in three thousand would have come to a probability over 0.05, and none to one over 0.3. Steps of 0.06 come
    /// as far with 28, 56 and 108.
    static let looks: [Look] = [
        (28, -2.1 ... .infinity, 3), (56, -3...3, 1.8), (108, -2.9...2.7, 1.3),
    ]

    /// The same for the trees of a second look, measured on the 122,728 blocks of wcxb-dev that the first leaves in doubt: half
    /// of them are given up, and of these three come to another side of .3 or .7 than they would. A look takes as long as
    /// 60 trees, since the rows that go on are moved, so there is one.
    static let looksAgain: [Look] = [(80, -2...2, 1.45)]

    /// Reads trees from text, a tree a line, each node before those below it: `3:0.25` goes to the first node below if
    /// feature 3 is at most 0.25, else to the second; `=0.1` is a leaf.
    /// - Parameters:
    ///   - names: The names of the features by which the text numbers them.
    ///   - columns: The names of a row's features, in order.
    ///   - looks: After which trees a row that is in no doubt is given up.
    /// - Precondition: Each tree is whole and has ``leafLimit`` leaves at the most.
    /// - Complexity: O(*n*) in the text's bytes.
    init(_ text: String, names: [String], columns: [String], looks: [Look] = Self.looks) {
        width = columns.count
        let places = names.map { name -> UInt32 in
            guard let place = columns.firstIndex(of: name) else { preconditionFailure("No feature is called \(name).") }
            return UInt32(place)
        }
        for line in text.utf8.split(separator: 0x0A) { addTree(line, places) }
        let count = trees.count - 1
        for look in looks where look.trees < count { addStage(to: look.trees, look.doubt, growth: look.growth) }
        addStage(to: count, -.infinity ... .infinity, growth: 1)
    }

    private mutating func addStage(to end: Int, _ doubt: ClosedRange<Float>, growth: Float) {
        stages.append(Stage(trees: (stages.last?.trees.upperBound ?? 0)..<end, doubt: doubt, growth: growth))
    }

    private mutating func addTree(_ line: Substring.UTF8View.SubSequence, _ places: [UInt32]) {
        let first = leaves.count
        /// Inner nodes of whose two sides the first is being read, with the number of the tree's leaves before it.
        var open: [(node: Int, leaves: Int)] = []
        var missing = 1
        for word in line.split(separator: 0x20) {
            precondition(missing > 0, "A tree goes on behind its end.")
            let parts = word.split(separator: 0x3A)
            if parts.count == 1 {
                missing -= 1
                leaves.append(Self.number(word.dropFirst()))
                guard let side = open.popLast() else { continue }
                nodes[side.node].left = ~(Self.bits(leaves.count - first) & ~Self.bits(side.leaves))
            } else {
                missing += 1
                open.append((nodes.count, leaves.count - first))
                let feature = places[Int(Self.number(parts[0]))]
                nodes.append(Node(threshold: Self.number(parts[1]), left: 0, feature: feature))
            }
        }
        precondition(missing == 0, "A tree is cut off.")
        precondition(leaves.count - first <= Self.leafLimit, "A tree has more than \(Self.leafLimit) leaves.")
        trees.append(Tree(nodes: nodes.count, leaves: leaves.count))
    }

    private static func number(_ word: Substring.UTF8View.SubSequence) -> Float {
        guard let number = Float(Substring(word)) else { preconditionFailure("A node of a tree is no number.") }
        return number
    }

    /// The lowest `count` bits.
    private static func bits(_ count: Int) -> UInt32 { count < leafLimit ? 1 << UInt32(count) - 1 : .max }

    /// The scores of many rows as probabilities from 0 to 1; by the first trees alone where they leave no doubt.
    /// - Parameters:
    ///   - count: The number of rows.
    ///   - fill: Writes the features of row *i*, all of them finite, from the place of the span that the row has.
    /// - Complexity: O(*n* × *l*) for *n* rows and trees of *l* leaves in all.
    func probabilities(
        _ count: Int, fill: (_ i: Int, _ span: inout MutableSpan<Float>, _ row: FeatureRow) -> Void
    ) -> [Float] {
        var waves = RowWaves(self, rows: count)
        for i in 0..<count { waves.add(i, fill: fill) }
        return waves.ended().map(logistic)
    }

    /// The sum of all trees for one row of features.
    /// - Complexity: O(*l*) for trees of *l* leaves in all.
    func score(_ row: [Float]) -> Float {
        precondition(row.count == width, "A row has the wrong number of features.")
        let rows = row.flatMap { [Float](repeating: $0, count: RowWaves.lanes) }
        var sums = InlineArray<16, Float>(repeating: 0)
        add(0..<trees.count - 1, rows.span, to: &sums)
        return sums[0]
    }

    /// Adds to each sum what some trees say of the row beside it.
    /// - Parameters:
    ///   - rows: ``width`` times as many numbers as there are sums: the first feature of all rows, then the second, and so
    ///     on.
    func add(_ range: Range<Int>, _ rows: Span<Float>, to sums: inout InlineArray<16, Float>) {
        precondition(rows.count == width * RowWaves.lanes, "A row has the wrong number of features.")
        precondition(range.upperBound < trees.count, "A tree is missing.")
        let (nodes, leaves, trees, bytes) = (nodes.span, leaves.span, trees.span, rows.bytes)
        for tree in range {
            var left = SIMD16<UInt32>(repeating: .max)
            for i in trees[tree].nodes..<trees[tree + 1].nodes {
                let node = nodes[unchecked: i]
                let values = bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: Int(node.feature) &* MemoryLayout<SIMD16<Float>>.size,
                    as: SIMD16<Float>.self)
                left &= Self.isUpTo(node.threshold, values) | SIMD16(repeating: node.left)
            }
            let first = trees[tree].leaves
            for lane in sums.indices { sums[lane] += leaves[unchecked: first &+ left[lane].trailingZeroBitCount] }
        }
    }

    /// All bits where a value is up to the threshold, none elsewhere: the difference's sign, since the compiler makes a
    /// loop of a comparison.
    @inline(__always)
    private static func isUpTo(_ threshold: Float, _ values: SIMD16<Float>) -> SIMD16<UInt32> {
        let difference = SIMD16(repeating: threshold) - values
        return ~SIMD16(truncatingIfNeeded: unsafeBitCast(difference, to: SIMD16<Int32>.self) &>> 31)
    }
}
