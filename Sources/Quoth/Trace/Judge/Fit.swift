/// One way to lay a copy beside one or more sources.
struct Fit {
    /// The comparison.
    let comparison: Comparison
    /// The cost of the alignment: 0 for the same words, about 1 for each that differs.
    let cost: Float
    /// The evidence of the shared words, in bits.
    let sharedBits: Double
    /// The share of the copy's evidence that is shared, from 0 to 1.
    let share: Double
    /// The shared words that carry meaning.
    let contentWords: Int
    /// The sources in the order of their first passage.
    var documents: [Int] {
        var seen: [Int] = []
        for segment in comparison.segments {
            let document = Int(comparison.source.document[segment.source.lowerBound])
            if !seen.contains(document) { seen.append(document) }
        }
        return seen
    }

    /// Aligns `copy` with `scripts`.
    ///
    /// - Parameter weight: The bits of each unit of the copy; 0 for those that prove nothing.
    /// - Complexity: O(*m* × *n*) in the units of copy and scripts.
    init(copy: JudgedWords, scripts: [Script], weight: [Double]) {
        let source = SourceWords(scripts)
        let (aligned, cost) = Aligner(copy: copy.units, source: source).align()
        let comparison = Comparison(copy: copy.units, source: source, aligned: aligned, weight: weight)
        let shared = comparison.anchors.map(\.copy)
        let total = weight.reduce(0, +)
        self.comparison = comparison
        self.cost = cost
        sharedBits = shared.reduce(0) { $0 + weight[$1] }
        share = total > 0 ? sharedBits / total : 0
        contentWords =
            shared.filter {
                let key = copy.units[$0].key
                return weight[$0] > 0 && !RiskWords.function.contains(key) && !RiskWords.quantifier.contains(key)
            }.count
    }
}
