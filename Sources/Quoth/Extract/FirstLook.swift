/// How likely the blocks of a page are main text at a first look, block by block: what the second look goes by, besides the
/// features that the first one had (stacked generalization; Wolpert 1992, with the neighbours' answers as in Cohen and
/// Carvalho 2005).
struct FirstLook: Sendable {
    private static let steps = [-4, -3, -2, -1, 1, 2, 3, 4]
    private static let around = [3, 8, 20]
    private static let beside = [5, 15]
    private static let groups = ["look-alikes", "run", "section"]
    private static let farthest = 60

    /// The features' names, in order.
    static let names =
        ["own"] + steps.map { "block \($0)" } + around.map { "around \($0)" }
        + beside.flatMap { ["\($0) before", "\($0) after"] } + groups.flatMap { ["\($0): mean", "\($0): most"] }
        + [
            "words before", "from first taken", "from last taken", "to taken before", "to taken after",
            "page: expected F1", "page: threshold", "page: expected words", "page: expected share", "page: likely",
        ]

    /// The probability of each block.
    let probabilities: [Float]
    /// The blocks' weights, and these times the probabilities, summed up to each block.
    private var weights: [Double] = [0]
    private var sums: [Double] = [0]
    private let grouped: [GroupedLook]
    private let taken: [Int]
    private let takenBefore: [Int]
    private let page: [Float]

    /// - Parameter alike: For each block the number of those that look like it.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ probabilities: [Float], _ blocks: [PageBlock], words: [Int], alike: [Int]) {
        self.probabilities = probabilities
        for (p, words) in zip(probabilities, words) {
            let weight = GroupedLook.weight(words)
            weights.append(weights[weights.count - 1] + weight)
            sums.append(sums[sums.count - 1] + weight * Double(p))
        }
        grouped = [
            GroupedLook(probabilities, words, by: alike),
            GroupedLook(probabilities, words, by: GroupedLook.runs(blocks)),
            GroupedLook(probabilities, words, by: GroupedLook.sections(blocks)),
        ]
        let best = MainText.threshold(probabilities, words: words)
        taken = probabilities.indices.filter { probabilities[$0] >= best.threshold && words[$0] > 0 }
        var (before, count): ([Int], Int) = ([], 0)
        for i in probabilities.indices {
            before.append(count)
            if count < taken.count, taken[count] == i { count += 1 }
        }
        takenBefore = before
        let expected = zip(probabilities, words).reduce(Float(0)) { $0 + $1.0 * Float($1.1) }
        let all = words.reduce(0, +)
        page = [
            best.score, best.threshold, min(expected, 5000), expected / Float(max(1, all)),
            Float(min(200, probabilities.count { $0 > 0.5 })),
        ]
    }

    /// Appends the features of block `i`.
    /// - Complexity: O(1).
    func append(_ i: Int, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        end.append(probabilities[i], to: &row)
        for step in Self.steps {
            end.append(probabilities.indices.contains(i + step) ? probabilities[i + step] : -1, to: &row)
        }
        for reach in Self.around { end.append(mean(i - reach..<i + reach + 1), to: &row) }
        for reach in Self.beside {
            end.append(mean(i - reach..<i), to: &row)
            end.append(mean(i + 1..<i + reach + 1), to: &row)
        }
        for group in grouped {
            end.append(group.mean(i), to: &row)
            end.append(group.most(i), to: &row)
        }
        appendPlace(i, to: &row, &end)
        for feature in page.indices { end.append(page[feature], to: &row) }
    }

    /// Appends where block `i` stands among those that the first look would take.
    private func appendPlace(_ i: Int, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        let place = takenBefore[i]
        let isTaken = place < taken.count && taken[place] == i
        let after = isTaken ? i : place < taken.count ? taken[place] : .max
        let before = isTaken ? i : place > 0 ? taken[place - 1] : .min
        end.append(Float(sums[i] / max(1e-6, sums[sums.count - 1])), to: &row)
        for distance in [i - (taken.first ?? 0), i - (taken.last ?? probabilities.count - 1)] {
            end.append(Float(max(-Self.farthest, min(Self.farthest, distance))), to: &row)
        }
        end.append(before == .min ? Float(Self.farthest) : Float(min(Self.farthest, i - before)), to: &row)
        end.append(after == .max ? Float(Self.farthest) : Float(min(Self.farthest, after - i)), to: &row)
    }

    /// The mean probability of some blocks, by words; those beyond the page aside, −1 if there is none.
    private func mean(_ range: Range<Int>) -> Float {
        let range = range.clamped(to: probabilities.indices)
        guard !range.isEmpty else { return -1 }
        return Float(
            (sums[range.upperBound] - sums[range.lowerBound]) / (weights[range.upperBound] - weights[range.lowerBound]))
    }
}
