import Testing

@testable import Quoth

/// The decoder against the sum and the best of all labellings, tried one by one.
struct ReportDecoderTests {
    private static let model = ReportModel(
        table: """
            from O O120B-40C30S15
            from B O-60B-250I140C-10
            from I O-70I170C20S-110
            from C B90S40O-35
            from S C130I-210
            """)

    /// Weights between -2 and 2 that look random, from a seed.
    private func emissions(seed: Int, count: Int) -> [LabelScores] {
        (0..<count).map { i in
            var scores = LabelScores()
            for label in ReportLabel.allCases {
                scores[label] = Int16((seed * 7919 + i * 104_729 + label.rawValue * 1_299_709) % 401 - 200)
            }
            return scores
        }
    }

    /// Every labelling of `count` words.
    private func labellings(_ count: Int) -> [[ReportLabel]] {
        (0..<count).reduce([[]]) { all, _ in all.flatMap { one in ReportLabel.allCases.map { one + [$0] } } }
    }

    /// The sum of a labelling, in hundredths.
    private func score(_ labels: [ReportLabel], _ emissions: [LabelScores]) -> Int {
        var sum = 0
        for (i, label) in labels.enumerated() {
            sum += Int(emissions[i][label])
            if i > 0 { sum += Int(Self.model.transitions[labels[i - 1].rawValue][label]) }
        }
        return sum
    }

    @Test(arguments: 1...12)
    func `the likeliest labels are those of the greatest sum`(seed: Int) {
        let emissions = emissions(seed: seed, count: 5)
        let best = labellings(5).map { score($0, emissions) }.max()
        #expect(score(ReportDecoder(Self.model).labels(emissions), emissions) == best)
    }

    @Test(arguments: 1...12)
    func `a word is as likely reported as the labellings that say so weigh`(seed: Int) {
        let emissions = emissions(seed: seed, count: 4)
        let weighed = labellings(4).map { ($0, exponential(Float(score($0, emissions)) / 100 - 8)) }
        let sum = weighed.reduce(Float(0)) { $0 + $1.1 }
        let reported = ReportDecoder(Self.model).reported(emissions)
        for i in emissions.indices {
            let naive = weighed.reduce(Float(0)) { $0 + ($1.0[i] == .begin || $1.0[i] == .inside ? $1.1 : 0) } / sum
            #expect(abs(naive - reported[i]) < 0.02)
        }
    }

    @Test func `the sums of a hundred thousand words stay within their lanes`() {
        var emission = LabelScores()
        emission[.outside] = 14_000
        emission[.inside] = -14_000
        let labels = ReportDecoder(Self.model).labels(Array(repeating: emission, count: 100_000))
        #expect(labels.allSatisfy { $0 == .outside })
    }

    @Test func `no words have no labels`() {
        #expect(ReportDecoder(Self.model).labels([]).isEmpty)
        #expect(ReportDecoder(Self.model).reported([]).isEmpty)
    }
}
