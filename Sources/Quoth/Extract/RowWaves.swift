/// Rows of features on their way through the stages of ``DecisionTrees``.
///
/// Before each stage rows wait until there are as many as go through the trees at once; then they go, and those that are
/// still in doubt wait before the next. So a page of 10,000 blocks takes no more memory than one of a hundred.
struct RowWaves {
    /// How many rows go through the trees at once.
    static let lanes = 16

    private let trees: DecisionTrees
    /// Before each stage the first feature of all rows, then the second, and so on.
    private var features: [Float]
    /// The numbers of the rows that wait before each stage.
    private var waiting: [[Int]]
    private var sums: [Float]

    /// No rows yet of `rows`.
    init(_ trees: DecisionTrees, rows: Int) {
        self.trees = trees
        features = [Float](repeating: 0, count: trees.stages.count * trees.width * Self.lanes)
        waiting = [[Int]](repeating: [], count: trees.stages.count)
        sums = [Float](repeating: 0, count: rows)
    }

    /// The numbers of `features` that stand before a stage.
    private func place(_ stage: Int) -> Range<Int> {
        let size = trees.width * Self.lanes
        return stage * size..<(stage + 1) * size
    }

    /// Lets row `i` in.
    mutating func add(_ i: Int, fill: (Int, inout MutableSpan<Float>, FeatureRow) -> Void) {
        let row = FeatureRow(at: waiting[0].count, step: Self.lanes)
        var span = features.mutableSpan
        fill(i, &span, row)
        wait(i, before: 0)
    }

    private mutating func wait(_ row: Int, before stage: Int) {
        waiting[stage].append(row)
        if waiting[stage].count == Self.lanes { pass(stage) }
    }

    /// Takes the rows that wait through a stage.
    private mutating func pass(_ stage: Int) {
        var found = InlineArray<16, Float>(repeating: 0)
        trees.add(trees.stages[stage].trees, features.span.extracting(place(stage)), to: &found)
        let (rows, look) = (waiting[stage], trees.stages[stage])
        waiting[stage].removeAll(keepingCapacity: true)
        for (lane, row) in rows.enumerated() {
            sums[row] += found[lane]
            if !look.doubt.contains(sums[row]) {
                sums[row] *= look.growth
            } else if stage + 1 < waiting.count {
                move(lane, behind: stage)
                wait(row, before: stage + 1)
            }
        }
    }

    private mutating func move(_ lane: Int, behind stage: Int) {
        let (here, next) = (place(stage), place(stage + 1))
        var (from, to) = (here.lowerBound + lane, next.lowerBound + waiting[stage + 1].count)
        var span = features.mutableSpan
        while from < here.upperBound {
            span[to] = span[from]
            (from, to) = (from + Self.lanes, to + Self.lanes)
        }
    }

    /// The sums of all rows, once those that wait have gone on.
    consuming func ended() -> [Float] {
        for stage in waiting.indices where !waiting[stage].isEmpty { pass(stage) }
        return sums
    }
}
