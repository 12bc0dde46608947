/// A block of a page with what the choice of the main text saw in it.
public struct ExplainedBlock: Sendable {
    /// The names of the features, in order; those that the first look goes by come first.
    public static let featureNames = TextTrees.names
    /// How many of them the first look goes by.
    public static let firstCount = BlockFeatures.count

    /// Its text.
    public let text: String
    /// The number of each feature.
    public let features: [Float]
    /// How likely it belongs to the main text, from 0 to 1.
    public let probability: Float
    /// Whether it was taken into the main text.
    public let isKept: Bool
    /// The probability down to which blocks of its page were taken.
    public let threshold: Float
    /// The rule that decided, where the probability did not.
    public let rule: BlockRule?
    /// The features that moved the probability most, the strongest first.
    public let effects: [FeatureEffect]

    /// A feature of a block with what it did to the probability.
    public struct FeatureEffect: Hashable, Sendable {
        /// The feature's name, one of ``ExplainedBlock/featureNames``.
        public let name: String
        /// Its number in this block.
        public let value: Float
        /// How much higher the score is than with the number that is usual in the page, in log-odds.
        public let effect: Float
    }

    /// What decided, in a line: `kept: 0.93 ≥ 0.41`, or the rule.
    public var reason: String {
        let verb = isKept ? "kept" : "dropped"
        if let rule { return "\(verb): \(rule.rawValue)" }
        let (p, t) = (Self.rounded(probability), Self.rounded(threshold))
        return "\(verb): probability \(p) \(isKept ? "≥" : "<") \(t)"
    }

    private static func rounded(_ value: Float) -> Float { (value * 100).rounded() / 100 }
}

/// The blocks of an HTML page, with the reasons why each was kept or left out.
///
/// A feature's effect is what the score loses if the feature has the number that is usual in the page, the median.
/// - Parameter effects: How many features are named for each block; none costs less time.
/// - Throws: ``ReadError`` if the page can't be decoded.
/// - Complexity: O(*n* log *n*) in the page's bytes, and for each block O(*f* × *t*) for *f* features and *t* trees if
///   effects are asked for.
public func explainedBlocks(of capture: Capture, effects: Int = 0) throws(ReadError) -> [ExplainedBlock] {
    try explainedBlocks(of: capture, effects: effects, trees: .shipped)
}

/// The same, where `trees` choose the main text.
func explainedBlocks(of capture: Capture, effects: Int, trees: TextTrees) throws(ReadError) -> [ExplainedBlock] {
    let page = try ReadPage(capture, trees: trees)
    let (text, choice) = (page.text, page.choice)
    let kept = Set(choice.kept)
    let rows = text.blocks.indices.map { choice.row($0) }
    let usual = effects > 0 ? medians(rows) : []
    return text.blocks.indices.map { i in
        ExplainedBlock(
            text: text.line(i), features: rows[i], probability: choice.probabilities[i], isKept: kept.contains(i),
            threshold: choice.threshold, rule: choice.rules[i],
            effects: effects > 0 ? strongest(effects, rows[i], usual: usual, trees: trees) : [])
    }
}

extension MainText {
    /// What the second look goes by in block `i`.
    fileprivate func row(_ i: Int) -> [Float] {
        var row = [Float](repeating: 0, count: TextTrees.names.count)
        var span = row.mutableSpan
        var end = FeatureRow()
        features.append(i, to: &span, &end)
        look.append(i, to: &span, &end)
        return row
    }
}

private func medians(_ rows: [[Float]]) -> [Float] {
    guard let first = rows.first else { return [] }
    return first.indices.map { column in rows.map { $0[column] }.sorted()[rows.count / 2] }
}

private func strongest(
    _ count: Int, _ row: [Float], usual: [Float], trees: TextTrees
) -> [ExplainedBlock.FeatureEffect] {
    // The look that decided.
    let first = row[BlockFeatures.count]
    func score(_ row: [Float]) -> Float {
        TextTrees.doubt.contains(first)
            ? trees.second.score(row) : trees.first.score(Array(row[..<BlockFeatures.count]))
    }
    let own = score(row)
    var changed = row
    let effects = row.indices.compactMap { i -> ExplainedBlock.FeatureEffect? in
        guard row[i] != usual[i] else { return nil }
        changed[i] = usual[i]
        defer { changed[i] = row[i] }
        let effect = own - score(changed)
        return abs(effect) < 0.05 ? nil : .init(name: TextTrees.names[i], value: row[i], effect: effect)
    }
    return Array(effects.sorted { abs($0.effect) > abs($1.effect) }.prefix(count))
}
