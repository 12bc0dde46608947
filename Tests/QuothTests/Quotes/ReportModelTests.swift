import Testing

@testable import Quoth

/// The laid out weights against a dictionary of the table's lines.
struct ReportModelTests {
    /// The weights of the shipped table by the hashes of template and names, read line by line.
    private static let naive: [[UInt64]: [ReportLabel: Int]] = {
        var weights: [[UInt64]: [ReportLabel: Int]] = [:]
        let lines = reportWeights.withUTF8Buffer { $0.split(separator: 0x0A).map(Array.init) }
        for fields in lines.map({ $0.split(separator: 0x20) }) {
            let key = fields.dropLast().map { Lexicon.hash($0) }
            weights[key] = ReportModelTests.weights(String(decoding: fields[fields.count - 1], as: UTF8.self))
        }
        return weights
    }()

    /// `B12I-30` as numbers.
    private static func weights(_ field: String) -> [ReportLabel: Int] {
        var result: [ReportLabel: Int] = [:], rest = field[...]
        while let letter = rest.popFirst()?.asciiValue {
            let number = rest.prefix { $0 == "-" || $0.isNumber }
            if let label = ReportLabel(letter: letter) { result[label] = Int(number) }
            rest = rest.dropFirst(number.count)
        }
        return result
    }

    private func naiveSum(_ features: [ReportFeatures.Feature]) -> [ReportLabel: Int] {
        var sum: [ReportLabel: Int] = [:]
        for (template, names) in features {
            for (label, weight) in Self.naive[[Lexicon.hash(template.name.utf8)] + names] ?? [:] {
                sum[label, default: 0] += weight
            }
        }
        return sum
    }

    @Test(arguments: [
        "Ann Hollis said on Monday that the ferry would not sail, and that “no crew was told”. Nobody was surprised.",
        "According to the harbour office, the pier is safe; its engineers denied that it had moved. “It has not,” he said.",
        "“We were promised a hearing,” Mara Lindqvist, the chair, told reporters. The ministry later said: “There was one.”",
        "The plan, critics say, was announced – late & in haste – before the council, which had asked for it, could meet…",
        "He denied it! Did she say so? Yes, said 12 of the “so-called ‘neighbours’”, #1 [of three] added; the rest wouldn't.",
        "Quiet morning.",
    ])
    func `the sums of the weights are those of one feature after the other`(text: String) {
        let document = Document(id: "report", text: Text(text + "\n\n" + text))
        Attributor.marked(document).reportParagraphs(.shared).forEach { range, features in
            let fast = ReportModel.shared.grids.emissions(features)
            #expect(fast.count == range.count && features.count == range.count)
            for i in fast.indices {
                let sum = naiveSum(features.features(at: i))
                #expect(ReportLabel.allCases.allSatisfy { Int(fast[i][$0]) == sum[$0] ?? 0 })
                #expect(sum[.outside] != nil)
            }
        }
    }

    @Test func `each line of the shipped table is read`() {
        let table = ReportTable(reportWeights)
        let others = table.strengths.count + ReportLabel.allCases.count
        #expect(table.rows.count + others == Self.naive.count)
    }

    /// What ``ReportDecoder/labels(_:)`` relies on: two such sums and two moves are less than 32,768 apart.
    @Test func `no word of the shipped table can weigh more than its lanes hold`() {
        var most: [ReportTemplate: Int] = [:]
        for row in ReportTable(reportWeights).rows {
            let weight = ReportLabel.allCases.map { abs(Int(row.weights[$0])) }.max() ?? 0
            most[row.template] = max(most[row.template] ?? 0, weight)
        }
        #expect(most.values.reduce(0, +) <= 14_000)
        for moves in ReportModel.shared.transitions {
            #expect(ReportLabel.allCases.allSatisfy { abs(Int(moves[$0])) <= 1_000 })
        }
    }

    @Test func `a table gives the weights of a feature, the strength of a cue and the moves`() {
        let table = ReportTable(
            """
            strength hummed 7
            from C B90O-35
            wordsBefore she hummed C250S-12
            unknown she O1
            """)
        #expect(table.rows.count == 1)
        #expect(table.rows[0].template == .wordsBefore)
        #expect(table.rows[0].weights[.cue] == 250 && table.rows[0].weights[.source] == -12)
        #expect(table.rows[0].weights[.outside] == 0)
        let model = ReportModel(table: "strength hummed 7\nfrom C B90O-35")
        #expect(model.strength(Lexicon.hash("hummed".utf8)) == 7)
        #expect(model.strength(Lexicon.hash("sang".utf8)) == nil)
        #expect(model.transitions[ReportLabel.cue.rawValue][.begin] == 90)
    }
}
