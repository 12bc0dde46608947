/// Finds the likeliest labels of a paragraph's words, and how sure they are.
///
/// - Complexity: O(*n*) in the words, in time and memory.
struct ReportDecoder {
    private static let labels = ReportLabel.allCases.count
    /// The moves' weights in hundredths: from a label, and to one.
    private let moves: InlineArray<5, SIMD8<Int16>>
    private let into: InlineArray<5, SIMD8<Int16>>
    /// e to the power of the moves' weights: to each label by the label before, and from each by the label after.
    private let forth: InlineArray<5, SIMD8<Float>>
    private let back: InlineArray<5, SIMD8<Float>>

    init(_ model: ReportModel) {
        let transitions = model.transitions
        moves = InlineArray { transitions[$0].lanes }
        into = InlineArray { after in
            var lanes = SIMD8<Int16>()
            for before in 0..<Self.labels { lanes[before] = transitions[before].lanes[after] }
            return lanes
        }
        let likely = InlineArray<5, SIMD8<Float>> { Self.exponentials(transitions[$0].lanes, less: 0) }
        forth = likely
        back = InlineArray { after in
            var lanes = SIMD8<Float>()
            for before in 0..<Self.labels { lanes[before] = likely[before][after] }
            return lanes
        }
    }

    /// The labels whose sum is greatest (Viterbi 1967); of several the first at each step back.
    ///
    /// Sums are kept as their distance to the best one, so that they stay small however many words there are.
    func labels(_ emissions: [LabelScores]) -> [ReportLabel] {
        guard let start = emissions.first else { return [] }
        var best: [LabelScores] = []
        best.reserveCapacity(emissions.count)
        best.append(start.relative)
        for i in 1..<emissions.count {
            var next = reached(from: best[i - 1], by: 0)
            for before in 1..<Self.labels { next = Self.greater(next, reached(from: best[i - 1], by: before)) }
            best.append(LabelScores(lanes: next &+ emissions[i].lanes).relative)
        }
        var labels = [ReportLabel](repeating: .outside, count: emissions.count)
        var last = Self.greatest(best[best.count - 1].lanes)
        for i in emissions.indices.reversed() {
            labels[i] = last
            if i > 0 { last = Self.greatest(best[i - 1].lanes &+ into[last.rawValue]) }
        }
        return labels
    }

    @inline(__always)
    private func reached(from best: LabelScores, by label: Int) -> SIMD8<Int16> {
        moves[label] &+ SIMD8(repeating: best.lanes[label])
    }

    /// The greater number of each lane, by the sign of the difference: the compiler makes a loop of a comparison.
    @inline(__always)
    private static func greater(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16> {
        let difference = b &- a
        return a &+ (difference & ~(difference &>> 15))
    }

    /// The first label whose sum is greatest.
    @inline(__always)
    private static func greatest(_ sums: SIMD8<Int16>) -> ReportLabel {
        var best = ReportLabel.outside, most = sums[0]
        if sums[1] > most { (best, most) = (.begin, sums[1]) }
        if sums[2] > most { (best, most) = (.inside, sums[2]) }
        if sums[3] > most { (best, most) = (.cue, sums[3]) }
        return sums[4] > most ? .source : best
    }

    /// For each word, how likely it is reported speech, from 0 to 1: the sum over all labellings, by the forward and
    /// backward recursions (Rabiner 1989), each step scaled to 1.
    func reported(_ emissions: [LabelScores]) -> [Float] {
        let weights = emissions.map { Self.exponentials($0.lanes, less: $0.most) }
        var forward = weights
        for i in forward.indices {
            if i > 0 { forward[i] *= Self.moved(forward[i - 1], forth) }
            forward[i] = Self.scaled(forward[i])
        }
        var backward = Self.used
        var result = [Float](repeating: 0, count: weights.count)
        for i in weights.indices.reversed() {
            let both = Self.scaled(forward[i] * backward)
            result[i] = both[ReportLabel.begin.rawValue] + both[ReportLabel.inside.rawValue]
            backward = Self.scaled(Self.moved(backward * weights[i], back))
        }
        return result
    }

    /// 1 in each lane that stands for a label.
    private static let used = SIMD8<Float>(1, 1, 1, 1, 1, 0, 0, 0)

    /// e to the power of each weight less `most`; 0 in the lanes that stand for no label.
    private static func exponentials(_ hundredths: SIMD8<Int16>, less most: Int16) -> SIMD8<Float> {
        // Below -20 the approximation is no longer one, and there is next to nothing.
        let power = SIMD8<Float>(greater(hundredths &- most, SIMD8(repeating: -2_000))) / 100
        var result = 1 + power / 1024
        for _ in 0..<10 { result *= result }
        return result * used
    }

    /// The sums over the labels, by the weights of the moves, a row for each label.
    @inline(__always)
    private static func moved(_ row: SIMD8<Float>, _ moves: InlineArray<5, SIMD8<Float>>) -> SIMD8<Float> {
        var sum = moves[0] * row[0]
        for label in 1..<labels { sum += moves[label] * row[label] }
        return sum
    }

    /// `row` with a sum of 1.
    @inline(__always)
    private static func scaled(_ row: SIMD8<Float>) -> SIMD8<Float> {
        let sum = row.sum()
        return sum > 0 ? row * (1 / sum) : used / Float(labels)
    }
}
