/// Finds words that stand at another place of the same sentence.
struct MoveFinder {
    /// The words that were moved: where the copy and where the source has them.
    private(set) var moves: [Segment] = []
    /// The stretches that only bring in words that the source has elsewhere in the sentence, with those units.
    private(set) var insertions: [Hunk: ClosedRange<Int>] = [:]
    /// The places of the source, where two halves of one sentence that changed places are one.
    private(set) var places: [Segment] = []

    /// Words are looked for at most so many units away.
    private static let reach = 120

    /// Units of the source that were moved.
    var movedUnits: Set<Int> { Set(insertions.values.flatMap { Array($0) }) }

    /// Looks for moves in `comparison`.
    /// - Complexity: O(*n*) in the units of the copy and the sentences that it comes from.
    init(comparison: Comparison) {
        places = comparison.segments.isEmpty ? [] : [comparison.segments[0]]
        for (a, b) in zip(comparison.segments, comparison.segments.dropFirst()) {
            let isMove = comparison.hunks.contains { $0.isMove && $0.copy == a.copy.upperBound..<b.copy.lowerBound }
            guard isMove, let last = places.last else {
                places.append(b)
                continue
            }
            moves.append(a.copy.count <= b.copy.count ? a : b)
            let source =
                min(last.source.lowerBound, b.source.lowerBound)...max(last.source.upperBound, b.source.upperBound)
            places[places.count - 1] = Segment(copy: last.copy.lowerBound..<b.copy.upperBound, source: source)
        }
        let used = Set(comparison.anchors.map(\.source) + comparison.hunks.flatMap(\.source))
        for hunk in comparison.hunks where hunk.source.isEmpty && !hunk.copy.isEmpty && !hunk.isSplice && !hunk.isMove {
            guard let run = run(of: hunk, in: comparison, used: used) else { continue }
            insertions[hunk] = run
            moves.append(Segment(copy: hunk.copy, source: run))
        }
    }

    /// The unused units of the sentence around a hunk that have the hunk's words, in order and together.
    private func run(of hunk: Hunk, in comparison: Comparison, used: Set<Int>) -> ClosedRange<Int>? {
        let keys = hunk.copy.map { comparison.copy[$0].key }
        let near = comparison.anchors.last { $0.copy < hunk.copy.lowerBound } ?? comparison.anchors.first
        let isEmpty = keys.allSatisfy { RiskWords.function.contains($0) || RiskWords.negation.contains($0) }
        guard let near, !isEmpty, !hunk.copy.contains(where: { comparison.copy[$0].isBracketed }) else { return nil }
        let units = comparison.source.units
        var first = near.source
        while first > 0, near.source - first < Self.reach, comparison.source.isOneSentence(first - 1, near.source) {
            first -= 1
        }
        while first + keys.count <= units.count, first - near.source < Self.reach,
            comparison.source.isOneSentence(first, near.source)
        {
            let run = first...(first + keys.count - 1)
            if zip(run, keys).allSatisfy({ units[$0].key == $1 && !used.contains($0) }) { return run }
            first += 1
        }
        return nil
    }
}
