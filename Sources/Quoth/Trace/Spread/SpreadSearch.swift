/// Finds every document that has a passage, or part of it, however it was changed.
struct SpreadSearch {
    let sources: [QuotedDocument]
    let index: SeedIndex

    /// One document that has the passage.
    struct Found {
        var document: Int
        var parts: [TextRange]
        var words: SpreadWords
    }

    /// At most so many documents are looked at closely.
    static let documentLimit = 4_096
    /// A search is for so many words, and for more of them there are so many searches.
    private static let stretch = 32, stretchLimit = 8
    /// Of a document, so many units on each side of its nearest passages are aligned, and twice the words asked for.
    private static let margin = 100
    /// How many of its nearest passages.
    private static let nearest = 3
    /// What the words in common with a document must tell for it to be looked at: a share of what the words asked for tell,
    /// and so many bits, where half of these are not less.
    private static let promise = 0.22, promiseBits = 54.0
    /// How much of that its passages must tell, once they are aligned.
    private static let aligned = 0.6
    /// A part of the passage is a copy of it where it tells so much, in bits, has so many words that carry meaning, and so
    /// large a share of the words from its first to its last are the same; and is so large a share of the passage, or has
    /// so many such words.
    private static let partBits = 60.0, partWords = 4, partDensity = 0.7, partShare = 0.25, longPartWords = 7

    /// The documents that have the words of `query`, in the order of the list that was searched.
    /// - Complexity: O(*d* × *m*²) for *d* documents that have words in common with the *m* words asked for.
    func find(_ query: JudgedWords, among likely: [LikelyCopy]) -> [Found] {
        let shelf = ScriptShelf(sources)
        let weight = FitFinder(sources: sources, index: index, shelf: shelf).weights(of: query, excluded: [])
        var numbers = TextNumbers()
        return likely.prefix(Self.documentLimit).compactMap { likely in
            let document = likely.document
            let script = script(shelf.script(document), around: likely.ranges, words: query.units.count)
            let fit = Fit(copy: query, scripts: [script], weight: weight)
            let core = SpreadReader.core(of: fit.comparison, weight: weight)
            guard isCopy(fit, core, weight) else { return nil }
            let text = sources[document].document.text
            let (parts, words) = SpreadReader.read(fit.comparison, text, core: core, &numbers)
            return parts.isEmpty ? nil : Found(document: document, parts: parts, words: words)
        }
    }

    /// The documents that share words with the query, and where the nearest passages stand, the nearest first.
    func likely(_ query: JudgedWords) -> [LikelyCopy] {
        var (chains, least) = ([Chain](), Double.infinity)
        for stretch in stretches(of: query) {
            let needed = self.least(stretch)
            chains += index.nearest(to: stretch, limit: Self.documentLimit, leastBits: needed)
            least = min(least, Self.aligned * needed)
        }
        var (ranges, bits) = ([Int: [TextRange]](), [Int: Double]())
        for chain in chains.sorted(by: { ($1.bits, $0.document) < ($0.bits, $1.document) }) {
            ranges[chain.document, default: []].append(chain.source)
            bits[chain.document, default: 0] += chain.bits
        }
        ranges = ranges.filter { bits[$0.key, default: 0] >= least }
        return ranges.keys.sorted().map { document in
            LikelyCopy(document: document, ranges: Array((ranges[document] ?? []).prefix(Self.nearest)))
        }
    }

    /// The words asked for, or of many some stretches of them, the first and the last among them: a search for few words
    /// looks at more documents.
    private func stretches(of query: JudgedWords) -> [FoldedText] {
        let whole = FoldedText(query.text, in: query.parts)
        guard whole.count > Self.stretch else { return [whole] }
        let count = min(Self.stretchLimit, (whole.count + Self.stretch - 1) / Self.stretch)
        return (0..<count).map { number in
            let first = number * (whole.count - Self.stretch) / max(1, count - 1)
            let range = TextRange(
                whole.range(ofWord: first).start, whole.range(ofWord: first + Self.stretch - 1).end)
            return FoldedText(query.text, in: query.parts.compactMap { $0.intersection(range) })
        }
    }

    private func least(_ words: FoldedText) -> Double {
        let all = index.bits(of: words)
        return max(Self.promise * all, min(Self.promiseBits, all / 2))
    }

    private func script(_ whole: Script, around ranges: [TextRange], words: Int) -> Script {
        guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else { return whole }
        let margin = Self.margin + 2 * words
        let first = max(0, Script.firstUnit(in: whole.units, from: start) - margin)
        let last = min(whole.units.count, Script.firstUnit(in: whole.units, from: end) + margin)
        // Passages far apart in a long document: the first of them is the nearest.
        guard last - first > 6 * margin, ranges.count > 1 else { return whole.slice(first..<last) }
        return script(whole, around: [ranges[0]], words: words)
    }

    /// Whether a document has the passage, or so much of it that it cannot be chance.
    private func isCopy(_ fit: Fit, _ core: ArraySlice<(copy: Int, source: Int)>, _ weight: [Double]) -> Bool {
        let units = fit.comparison.copy
        let count = units.filter { !$0.isBracketed }.count
        guard let first = core.first, let last = core.last else { return false }
        if count <= 3 { return fit.share > 0.99 }
        let bits = core.reduce(0) { $0 + weight[$1.copy] }
        let share = bits / max(1, weight.reduce(0, +))
        if share >= 0.5, fit.cost <= 0.65 * Float(count) { return true }
        let words = core.count { !RiskWords.function.contains(units[$0.copy].key) }
        return bits >= Self.partBits && words >= Self.partWords
            && (share >= Self.partShare || words >= Self.longPartWords)
            && Double(core.count) >= Self.partDensity * Double(last.copy - first.copy + 1)
    }
}
