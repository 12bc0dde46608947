/// Finds the likeliest labels of a paragraph's words, and how sure they are.
///
/// - Complexity: O(*n*) in the words, in time and memory.
struct ReportDecoder {
    private static let labels = ReportLabel.allCases.count
    private let model: ReportModel

    init(_ model: ReportModel) { self.model = model }

    /// The sums of the weights of the features of each word.
    ///
    /// What the words of a sentence, or those around a cue, have in common is looked up once.
    func emissions(_ features: borrowing ReportFeatures) -> [LabelScores] {
        var result: [LabelScores] = []
        result.reserveCapacity(features.count)
        var found = [(key: UInt64, weights: LabelScores)](
            repeating: (0, LabelScores()), count: ReportTemplate.allCases.count)
        for i in 0..<features.count {
            var sum = LabelScores()
            features.forEach(at: i) { template, a, b, c, d in
                let key = Self.key(template, a, b, c, d)
                guard template.isShared else { return model.add(key, to: &sum) }
                let place = Int(template.rawValue)
                if found[place].key != key { found[place] = (key, model.weights(of: key) ?? LabelScores()) }
                sum += found[place].weights
            }
            result.append(sum)
        }
        return result
    }

    @inline(__always)
    static func key(_ template: ReportTemplate, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> UInt64 {
        var key = ReportModel.mix(ReportModel.start(template), a)
        if b != 0 { key = ReportModel.mix(key, b) }
        if c != 0 { key = ReportModel.mix(key, c) }
        return d != 0 ? ReportModel.mix(key, d) : key
    }

    /// The labels whose sum is greatest (Viterbi 1967).
    func labels(_ emissions: [LabelScores]) -> [ReportLabel] {
        guard let start = emissions.first else { return [] }
        var best = Self.row(start)
        var back: [UInt8] = []
        back.reserveCapacity(emissions.count * Self.labels)
        let moves = model.transitions
        for emission in emissions.dropFirst() {
            let own = Self.row(emission)
            var next = own
            for label in 0..<Self.labels {
                var from = 0, score = best[0] + moves[label]
                for previous in 1..<Self.labels {
                    let sum = best[previous] + moves[previous * Self.labels + label]
                    if sum > score { (from, score) = (previous, sum) }
                }
                next[label] = score + own[label]
                back.append(UInt8(from))
            }
            best = next
        }
        var place = 0
        for label in 1..<Self.labels where best[label] > best[place] { place = label }
        var labels = [ReportLabel](repeating: .outside, count: emissions.count)
        for i in emissions.indices.reversed() {
            labels[i] = ReportLabel.allCases[place]
            if i > 0 { place = Int(back[(i - 1) * Self.labels + place]) }
        }
        return labels
    }

    @inline(__always)
    private static func row(_ scores: LabelScores) -> InlineArray<5, Float> {
        [scores.outside, scores.begin, scores.inside, scores.cue, scores.source]
    }

    /// For each word, how likely it is reported speech, from 0 to 1: the sum over all labellings, by the forward and
    /// backward recursions (Rabiner 1989), each step scaled to 1.
    func reported(_ emissions: [LabelScores]) -> [Float] {
        let moves = InlineArray<5, LabelScores> { from in
            LabelScores((0..<Self.labels).map { exponential(model.transitions[from * Self.labels + $0]) })
        }
        let weights = emissions.map(\.exponentials)
        var forward = weights
        for i in forward.indices {
            if i > 0 { forward[i] *= forward[i - 1].moved(by: moves) }
            forward[i].scale()
        }
        var backward = LabelScores(outside: 1, begin: 1, inside: 1, cue: 1, source: 1)
        var result = [Float](repeating: 0, count: weights.count)
        for i in weights.indices.reversed() {
            var both = forward[i]
            both *= backward
            both.scale()
            result[i] = both.begin + both.inside
            backward *= weights[i]
            backward = backward.movedBack(by: moves)
            backward.scale()
        }
        return result
    }
}
