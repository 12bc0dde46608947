/// A copy laid beside its sources: which words are the same, and the stretches that differ.
struct Comparison {
    /// The units of the copy.
    let copy: [Unit]
    /// The units of the sources.
    let source: SourceWords
    /// The shared words: indices into copy and source, in the copy's order.
    private(set) var anchors: [(copy: Int, source: Int)] = []
    /// The stretches that differ, in the copy's order.
    private(set) var hunks: [Hunk] = []
    /// The places of the source, in the copy's order.
    private(set) var segments: [Segment] = []

    /// Lays `aligned` out.
    ///
    /// - Parameter weight: How much each unit of the copy counts as evidence, in bits.
    /// - Complexity: O(*n*) in the units of the copy and those between its places in the source.
    init(copy: [Unit], source: SourceWords, aligned: [AlignedUnit], weight: [Double]) {
        self.copy = copy
        self.source = source
        anchors = Comparison.anchors(aligned, source: source, weight: weight)
        guard let first = anchors.first, let last = anchors.last else { return }
        hunks.append(leading(first: first))
        var start = first
        for (a, b) in zip(anchors, anchors.dropFirst()) {
            let hunk = hunk(after: a, before: b)
            hunks.append(hunk)
            if hunk.isSplice || hunk.isMove || (hunk.hasEllipsis && !source.isOneSentence(a.source, b.source)) {
                segments.append(Segment(copy: start.copy..<a.copy + 1, source: start.source...a.source))
                start = b
            }
        }
        segments.append(Segment(copy: start.copy..<last.copy + 1, source: start.source...last.source))
        hunks.append(trailing(last: last))
        hunks.removeAll { $0.copy.isEmpty && $0.source.isEmpty && !$0.isSplice && !$0.isMove }
    }

    // MARK: Anchors

    /// The shared words without those that stand alone far from the others and prove nothing.
    private static func anchors(
        _ aligned: [AlignedUnit], source: SourceWords, weight: [Double]
    ) -> [(copy: Int, source: Int)] {
        let all = aligned.indices.filter { aligned[$0].relation == .same }.map { ($0, aligned[$0].source) }
        var groups: [[(Int, Int)]] = []
        for anchor in all {
            if let last = groups.last?.last, isNear(last.1, anchor.1, source) {
                groups[groups.count - 1].append(anchor)
            } else {
                groups.append([anchor])
            }
        }
        guard groups.count > 1 else { return all.map { (copy: $0.0, source: $0.1) } }
        let weights = groups.map { group in group.reduce(0) { $0 + weight[$1.0] } }
        let best = weights.max() ?? 0
        let kept = zip(groups, weights).filter { group, sum in
            sum == best || (sum >= 14 && group.count >= 3) || sum >= 24
        }
        return kept.flatMap { $0.0 }.map { (copy: $0.0, source: $0.1) }
    }

    private static func isNear(_ a: Int, _ b: Int, _ source: SourceWords) -> Bool {
        guard source.scriptStart[a] == source.scriptStart[b], a < b else { return false }
        return b - a <= 6 || source.isOneSentence(a, b) || Int(source.previous[b]) == a
    }

    // MARK: Hunks

    private func hunk(after a: (copy: Int, source: Int), before b: (copy: Int, source: Int)) -> Hunk {
        let units = (a.copy + 1)..<b.copy
        let hasEllipsis = (a.copy + 1...b.copy).contains { copy[$0].followsEllipsis }
        guard source.scriptStart[a.source] == source.scriptStart[b.source], a.source < b.source else {
            let isMove = source.isOneSentence(a.source, b.source)
            return Hunk(copy: units, source: [], hasEllipsis: false, isSplice: !isMove, isMove: isMove)
        }
        let between = source.between(a.source, b.source)
        let isSplice = !hasEllipsis && isSplice(between, from: a.source, to: b.source)
        return Hunk(copy: units, source: isSplice ? [] : between, hasEllipsis: hasEllipsis, isSplice: isSplice)
    }

    /// Whether the units passed over hide the end of one sentence and the start of another.
    private func isSplice(_ between: [Int], from a: Int, to b: Int) -> Bool {
        guard source.units[a].sentence != source.units[b].sentence, !between.isEmpty else { return false }
        let sentences = Set(between.map { source.units[$0].sentence })
        let inner = sentences.subtracting([source.units[a].sentence, source.units[b].sentence])
        return !inner.isEmpty || sentences.count > 1 || between.count > 4
    }

    /// What stands before the first shared word, and the units of the source whose place it takes: the start of the
    /// sentence where that is about as long.
    private func leading(first: (copy: Int, source: Int)) -> Hunk {
        var before: [Int] = []
        var i = Int(source.previous[first.source])
        while i >= 0, before.count <= first.copy + 2, isOneVoice(i, first.source) {
            before.insert(i, at: 0)
            i = Int(source.previous[i])
        }
        let isWholeStart = first.copy > 0 && before.count <= first.copy + 2
        let replaced = isWholeStart ? before : before.suffix(1).filter { first.copy == 1 && isOneClass(copy[0], $0) }
        return Hunk(copy: 0..<first.copy, source: replaced, hasEllipsis: false, isSplice: false)
    }

    /// Whether the first word of the copy stands for unit `i`: a number for a number, “exactly” for “about”.
    private func isOneClass(_ unit: Unit, _ i: Int) -> Bool {
        let other = source.units[i]
        if unit.kind != .word || other.kind != .word { return unit.kind == other.kind }
        return [RiskWords.quantifier, RiskWords.modality].contains { $0.contains(unit.key) && $0.contains(other.key) }
    }

    private func isOneVoice(_ a: Int, _ b: Int) -> Bool {
        source.isOneSentence(a, b) && source.quotation[a] == source.quotation[b]
    }

    /// What stands behind the last shared word, and the units of the source whose place it takes: the end of the
    /// sentence where that is about as long, else as many units.
    private func trailing(last: (copy: Int, source: Int)) -> Hunk {
        let units = (last.copy + 1)..<copy.count
        var after: [Int] = []
        var i = last.source + 1
        while i < source.units.count, after.count <= units.count + 2, isOneVoice(i, last.source) {
            after.append(i)
            i += 1
        }
        let isWholeEnd = after.count <= units.count + 2
        let replaced = units.isEmpty ? [] : isWholeEnd ? after : Array(after.prefix(units.count))
        return Hunk(copy: units, source: replaced, hasEllipsis: false, isSplice: false)
    }
}
