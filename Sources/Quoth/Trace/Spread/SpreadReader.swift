/// Reads what a document has of a passage out of its comparison with the passage.
struct SpreadReader {
    private let comparison: Comparison
    private let text: Text
    /// The units of the document that belong to the passage.
    private var units: [Int] = []
    private var words: [Int32]
    private var forms: [Int32]

    /// Up to so many words that differ at an end of the passage stand for those that were asked for; beyond that the
    /// passage was cut there, and other words follow.
    private static let edge = 4

    /// What it costs at most that the two go on at another place, and that a quotation opens or closes there, in bits.
    private static let jumpCost = 40.0, edgeCost = 12.0

    /// What the document with this `text` has of the passage, and where.
    ///
    /// - Parameter core: The shared words that belong to it, as ``core(of:weight:)`` finds them.
    /// - Complexity: O(*n* log *n*) in the words of the passage.
    static func read(
        _ comparison: Comparison, _ text: Text, core: ArraySlice<(copy: Int, source: Int)>,
        _ numbers: inout TextNumbers
    ) -> (parts: [TextRange], words: SpreadWords) {
        var reader = SpreadReader(comparison, text)
        for anchor in core { reader.take(anchor, &numbers) }
        // Beyond a shared word that was left out, the two have nothing to do with each other.
        let all = comparison.anchors
        let first = core.startIndex == 0 ? 0 : core.first?.copy ?? 0
        let last = core.endIndex == all.count ? comparison.copy.count : core.last?.copy ?? 0
        for hunk in comparison.hunks where hunk.copy.lowerBound >= first && hunk.copy.upperBound <= last {
            reader.take(hunk, &numbers)
        }
        return (reader.parts, SpreadWords(words: reader.words, forms: reader.forms))
    }

    /// The shared words between whose ends the weights, less the cost of what lies between, are most: a word that stands
    /// behind the passage by chance is no part of it.
    ///
    /// - Parameter weight: The bits of each word asked for.
    /// - Complexity: O(*n*) in the words of the passage and those between its places.
    static func core(of comparison: Comparison, weight: [Double]) -> ArraySlice<(copy: Int, source: Int)> {
        let anchors = comparison.anchors
        var (sum, start) = (0.0, 0)
        var (best, found) = (-1.0, 0..<0)
        for i in anchors.indices {
            if i > 0 { sum -= cost(anchors[i - 1], anchors[i], comparison.source) }
            if sum < 0 { (sum, start) = (0, i) }
            sum += weight[anchors[i].copy]
            if sum > best { (best, found) = (sum, start..<(i + 1)) }
        }
        return anchors[found]
    }

    /// What the words between two shared ones cost, in bits.
    private static func cost(
        _ a: (copy: Int, source: Int), _ b: (copy: Int, source: Int), _ source: SourceWords
    ) -> Double {
        let skipped = b.copy - a.copy - 1
        let isEdge = source.quotation[a.source] != source.quotation[b.source]
        let edge = isEdge && Int(source.previous[b.source]) != a.source ? edgeCost : 0
        guard b.source > a.source else { return jumpCost + edge }
        let passed = source.between(a.source, b.source).count
        let words = 3 * Double(min(skipped, passed)) + 1.5 * Double(abs(skipped - passed))
        return min(jumpCost, words) + edge
    }

    private init(_ comparison: Comparison, _ text: Text) {
        self.comparison = comparison
        self.text = text
        words = Array(repeating: SpreadWords.nothing, count: 2 * comparison.copy.count + 1)
        forms = words
    }

    private var source: [Unit] { comparison.source.units }

    /// A word that both have.
    private mutating func take(_ anchor: (copy: Int, source: Int), _ numbers: inout TextNumbers) {
        units.append(anchor.source)
        words[2 * anchor.copy + 1] = numbers.number(comparison.copy[anchor.copy].key)
        forms[2 * anchor.copy + 1] = numbers.number(form(anchor.source))
    }

    /// A stretch that differs.
    private mutating func take(_ hunk: Hunk, _ numbers: inout TextNumbers) {
        let place = 2 * hunk.copy.lowerBound
        if hunk.isMove || hunk.isSplice {
            words[place] = numbers.number("\u{1}moved \(jump(before: hunk.copy.upperBound))")
        }
        // Where the words that were asked for have an ellipsis, what it stands for was not asked for.
        guard !hunk.hasEllipsis, isTaken(hunk) else { return }
        units += hunk.source
        if hunk.source.count == hunk.copy.count {
            for (i, unit) in zip(hunk.copy, hunk.source) { put(source[unit].key, form(unit), at: 2 * i + 1, &numbers) }
        } else if !hunk.source.isEmpty {
            let key = hunk.source.map { source[$0].key }.joined(separator: " ")
            let form = hunk.source.map(form).joined(separator: " ")
            put(key, form, at: hunk.copy.isEmpty ? place : place + 1, &numbers)
        }
    }

    /// How far the document goes on from where it was, before the word that was asked for at `unit`.
    private func jump(before unit: Int) -> Int {
        guard let after = comparison.anchors.firstIndex(where: { $0.copy == unit }), after > 0 else { return 0 }
        return comparison.anchors[after].source - comparison.anchors[after - 1].source
    }

    private mutating func put(_ key: String, _ form: String, at place: Int, _ numbers: inout TextNumbers) {
        words[place] = numbers.number(key)
        forms[place] = numbers.number(form)
    }

    /// Whether the document's words of a stretch belong to the passage: always inside it; at its ends where they fill the
    /// rest of a sentence or stand in the same quotation.
    private func isTaken(_ hunk: Hunk) -> Bool {
        let isHead = hunk.copy.lowerBound == 0
        guard isHead || hunk.copy.upperBound == comparison.copy.count else { return true }
        guard let first = hunk.source.first, let last = hunk.source.last else { return true }
        guard hunk.copy.count <= Self.edge, hunk.source.count <= hunk.copy.count + 2 else { return false }
        if comparison.source.quotation[first] >= 0 { return true }
        if isHead { return source[first].startsSentence }
        return last + 1 == source.count || source[last + 1].startsSentence
    }

    /// A word as it is written, with the marks before it; what is typography is left out.
    private func form(_ unit: Int) -> String {
        var word = Folding.typographic(text[source[unit].range])
        let isStart = unit == 0 || source[unit].startsSentence || source[unit].followsEllipsis
        let isEdge = isStart || comparison.source.quotation[unit] != comparison.source.quotation[unit - 1]
        if isEdge { word = word.prefix(1).lowercased() + word.dropFirst() }
        let isBehind = Int(comparison.source.previous[unit]) == unit - 1 && !isEdge
        return (isBehind ? source[unit].gap.marks : "") + word
    }

    /// Where the units stand: a range for each run of them.
    private var parts: [TextRange] {
        var parts: [TextRange] = []
        var last = -2
        for unit in units.sorted() {
            let range = source[unit].range
            if unit <= last + 1, let part = parts.last {
                parts[parts.count - 1] = TextRange(part.start, max(part.end, range.end))
            } else {
                parts.append(range)
            }
            last = unit
        }
        return parts
    }
}
