internal import Glibc

/// Parts an alignment where it is no longer one passage, and weighs each part as evidence.
struct PassageJudge {
    /// What it costs that among the words left out, on either side, a quotation opens or closes.
    static let quoteCost: Float = 20
    /// What a passage must tell, in bits, to be taken for more than chance and common usage.
    ///
    /// The more words there are to meet by chance, the more: two bits for each doubling of a large collection.
    var minimumBits: Float { max(52, 12 + 2 * log2(Float(index.collectionWordCount))) }
    /// What a part must tell that goes on where such a passage ends, in one of the two texts.
    static let minimumPartBits: Float = 30
    /// How many words may stand between such parts.
    static let sequelGap = 2
    /// What it tells that a passage starts, or ends, where a quotation does in the copy, or where a sentence does.
    static let quoteEdge: Float = 10
    static let stopEdge: Float = 5
    /// What each further word in the same order tells, beyond its own weight.
    static let wordBonus: Float = 1
    /// What a word that differs by a slip tells less.
    static let slipCost: Float = 4

    let index: SeedIndex
    let copy: IndexedCopy

    /// The passages in an alignment whose matches tell `weights`.
    func passages(of matches: [WordMatch], _ weights: [Float]) -> [WeighedPassage] {
        let parts = parts(of: matches).compactMap { part -> WeighedPassage? in
            let (range, bits) = best(part, of: matches, weights)
            if range.isEmpty { return nil }
            return WeighedPassage(matches: matches[range], bits: bits + bonus(matches[range]))
        }
        return parts.indices.filter { i in
            if parts[i].bits >= minimumBits { return true }
            guard parts[i].bits >= PassageJudge.minimumPartBits else { return false }
            return (i > 0 && isSequel(parts[i - 1], parts[i]))
                || (i + 1 < parts.count && isSequel(parts[i], parts[i + 1]))
        }.map { parts[$0] }
    }

    /// Whether one of two parts is found, and the other goes on where it ends in the copy or in the source.
    private func isSequel(_ a: WeighedPassage, _ b: WeighedPassage) -> Bool {
        let (dc, ds) = (b.copy.lowerBound - a.copy.upperBound, b.source.lowerBound - a.source.upperBound)
        return max(a.bits, b.bits) >= minimumBits && min(dc, ds) <= PassageJudge.sequelGap
    }

    /// What a passage tells beyond its words: that it is long, and that it fills a quotation or a sentence.
    private func bonus(_ matches: ArraySlice<WordMatch>) -> Float {
        guard let first = matches.first, let last = matches.last else { return 0 }
        let slips = Float(matches.count { !$0.isExact })
        let edges = [copy.marks[first.copy], copy.marks[last.copyEnd]]
        return edges.reduce(Float(matches.count) * PassageJudge.wordBonus - slips * PassageJudge.slipCost) {
            $0 + PassageJudge.edgeBits($1)
        }
    }

    /// What it tells that a passage starts, or ends, at `edge`.
    @inline(__always)
    static func edgeBits(_ edge: FoldedText.Marks) -> Float {
        edge.contains(.quote) ? quoteEdge : edge.contains(.stop) ? stopEdge : 0
    }

    /// What the edges of a passage among the words `words` of the copy tell at most.
    func mostEdgeBits(in words: Range<Int>) -> Float {
        let quotes = (words.lowerBound...words.upperBound).count { copy.marks[$0].contains(.quote) }
        return Float(min(2, quotes)) * PassageJudge.quoteEdge + Float(max(0, 2 - quotes)) * PassageJudge.stopEdge
    }

    /// The parts of `matches`: apart where the two sides shift, or where the copy closes its quotation and re-opens it.
    func parts(of matches: [WordMatch]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for i in matches.indices.dropFirst() where isSplit(matches[i - 1], matches[i]) {
            parts.append(start..<i)
            start = i
        }
        if !matches.isEmpty { parts.append(start..<matches.count) }
        return parts
    }

    private func isSplit(_ a: WordMatch, _ b: WordMatch) -> Bool {
        let (dc, ds) = (b.copy - a.copyEnd, b.source - a.sourceEnd)
        if abs(dc - ds) >= 5 { return true }
        guard dc >= 2, ds <= 1 else { return false }
        return copy.marks[a.copyEnd].contains(.quote) && copy.marks[b.copy].contains(.quote)
    }

    /// The part of `range` between whose ends the weights, less the cost of gaps, are most; and how much that is.
    func best(_ range: Range<Int>, of matches: [WordMatch], _ weights: [Float]) -> (range: Range<Int>, bits: Float) {
        var (sum, start) = (Float(0), range.lowerBound)
        var (best, found) = (Float(0), range.lowerBound..<range.lowerBound)
        for i in range {
            if i > start { sum -= gapCost(matches[i - 1], matches[i]) }
            if sum < 0 { (sum, start) = (0, i) }
            sum += weights[i]
            if sum > best { (best, found) = (sum, start..<(i + 1)) }
        }
        return (found, best)
    }

    /// What the number of words between two matches costs.
    static func wordCost(_ a: WordMatch, _ b: WordMatch) -> Float {
        let (dc, ds) = (b.copy - a.copyEnd, b.source - a.sourceEnd)
        return WordBlock.replacement * Float(min(dc, ds)) + WordBlock.gap * Float(abs(dc - ds))
    }

    /// What the words between two matches cost.
    private func gapCost(_ a: WordMatch, _ b: WordMatch) -> Float {
        let (dc, ds) = (b.copy - a.copyEnd, b.source - a.sourceEnd)
        if dc == 0 && ds == 0 { return 0 }
        let words = PassageJudge.wordCost(a, b)
        let hasQuote =
            (dc > 0 && (a.copyEnd...b.copy).contains { copy.marks[$0].contains(.quote) })
            || (ds > 0 && (a.sourceEnd...b.source).contains { index.marks[$0].contains(.quote) })
        return words + (hasQuote ? PassageJudge.quoteCost : 0)
    }
}
