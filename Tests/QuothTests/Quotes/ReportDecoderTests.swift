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

    /// Numbers between -2 and 2 that look random, from a seed.
    private func emissions(seed: Int, count: Int) -> [LabelScores] {
        (0..<count).map { i in
            LabelScores((0..<5).map { Float((seed * 7919 + i * 104_729 + $0 * 1_299_709) % 401 - 200) / 100 })
        }
    }

    /// Every labelling of `count` words.
    private func labellings(_ count: Int) -> [[ReportLabel]] {
        (0..<count).reduce([[]]) { all, _ in all.flatMap { one in ReportLabel.allCases.map { one + [$0] } } }
    }

    private func score(_ labels: [ReportLabel], _ emissions: [LabelScores]) -> Float {
        var sum: Float = 0
        for (i, label) in labels.enumerated() {
            sum += emissions[i][label]
            if i > 0 { sum += Self.model.transitions[labels[i - 1].rawValue * 5 + label.rawValue] }
        }
        return sum
    }

    @Test(arguments: 1...12)
    func `the likeliest labels are those of the greatest sum`(seed: Int) {
        let emissions = emissions(seed: seed, count: 5)
        let best = labellings(5).map { score($0, emissions) }.max() ?? 0
        #expect(abs(score(ReportDecoder(Self.model).labels(emissions), emissions) - best) < 0.001)
    }

    @Test(arguments: 1...12)
    func `a word is as likely reported as the labellings that say so weigh`(seed: Int) {
        let emissions = emissions(seed: seed, count: 4)
        let weighed = labellings(4).map { ($0, exponential(score($0, emissions) - 8)) }
        let sum = weighed.reduce(Float(0)) { $0 + $1.1 }
        let reported = ReportDecoder(Self.model).reported(emissions)
        for i in emissions.indices {
            let naive = weighed.reduce(Float(0)) { $0 + ($1.0[i] == .begin || $1.0[i] == .inside ? $1.1 : 0) } / sum
            #expect(abs(naive - reported[i]) < 0.02)
        }
    }

    @Test func `no words have no labels`() {
        #expect(ReportDecoder(Self.model).labels([]).isEmpty)
        #expect(ReportDecoder(Self.model).reported([]).isEmpty)
    }

    @Test func `a table gives the weights of a feature, the strength of a cue and the moves`() {
        let model = ReportModel(
            table: """
                strength hummed 7
                from C B90O-35
                wordsBefore she hummed C250S-12
                """)
        var sum = LabelScores()
        model.add(ReportModel.key(.wordsBefore, ["she", "hummed"].map { Lexicon.hash($0.utf8) }), to: &sum)
        #expect(sum.cue == 2.5 && sum.source == -0.12 && sum.outside == 0)
        #expect(model.strength(Lexicon.hash("hummed".utf8)) == 7)
        #expect(model.strength(Lexicon.hash("sang".utf8)) == nil)
        #expect(model.transitions[ReportLabel.cue.rawValue * 5 + ReportLabel.begin.rawValue] == 0.9)
    }

    @Test(arguments: [
        "Ann Hollis said on Monday that the ferry would not sail, and that “no crew was told”. Nobody was surprised.",
        "According to the harbour office, the pier is safe; its engineers denied that it had moved. “It has not,” he said.",
        "Quiet morning.",
    ])
    func `the sums of the features are those of one word after the other`(text: String) {
        let document = Document(id: "report", text: Text(text))
        let decoder = ReportDecoder(.shared)
        Attributor.marked(document).reportParagraphs(.shared).forEach { range, features in
            let naive = (0..<features.count).map { i in
                var sum = LabelScores()
                features.forEach(at: i) { ReportModel.shared.add(ReportDecoder.key($0, $1, $2, $3, $4), to: &sum) }
                return sum
            }
            let fast = decoder.emissions(features)
            #expect(naive.count == range.count && fast.count == range.count)
            for (a, b) in zip(naive, fast) { #expect(ReportLabel.allCases.allSatisfy { a[$0] == b[$0] }) }
            #expect(naive.allSatisfy { $0.outside != 0 })
        }
    }
}
