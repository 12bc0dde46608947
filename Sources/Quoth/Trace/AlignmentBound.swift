/// Tells, before two stretches of words are aligned, whether what an alignment near the diagonals of a chain of seeds tells
/// at most is enough: nearly all chains that met by chance are left out by that.
struct AlignmentBound {
    /// How many words on either side of a chain are looked at.
    private static let reach = 16
    /// How much more than was seen it may tell after all, in bits: words that were run together, long shifts.
    private static let doubt: Float = 14

    /// A word of the source as it is compared.
    private struct SourceWord {
        var id = Vocabulary.unknown
        var shape = WordShape([])
        var marks: FoldedText.Marks = []

        /// A word that stands nowhere.
        init() {}

        /// Word number `s` of `index`.
        @inline(__always)
        init(_ s: Int, in index: SeedIndex) {
            id = index.words[s]
            shape = index.shapes[Int(id)]
            marks = index.marks[s]
        }
    }

    /// What a word tells besides its bits in place of one that is the same but for a slip, at most.
    private static let slipBonus = PassageJudge.wordBonus - PassageJudge.slipCost - WordSimilarity.slip

    private let index: SeedIndex
    /// The words around a chain, as far as they were read; those of other documents are unknown.
    private var source: [SourceWord] = []

    init(index: SeedIndex) {
        self.index = index
    }

    /// Whether the passage around a chain of `seeds` could tell enough.
    ///
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it.
    /// - Complexity: O(*n*) in the words of the chain.
    mutating func isReached(
        _ seeds: ArraySlice<Seed>, _ judge: PassageJudge, in document: Range<Int>, foreseen: [Float]
    ) -> Bool {
        let copy = judge.copy
        let (first, last) = (seeds[seeds.startIndex], seeds[seeds.endIndex - 1])
        let words = max(0, first.copy - Self.reach)..<min(copy.count, last.copy + Self.reach)
        let needed = judge.minimumBits - Self.doubt
        var (lowest, highest) = (first.diagonal, first.diagonal)
        for seed in seeds {
            lowest = min(lowest, seed.diagonal)
            highest = max(highest, seed.diagonal)
        }
        let start = words.lowerBound + lowest - DiagonalBand.reach
        let size = words.upperBound + highest + DiagonalBand.reach + 1 - start
        if source.count < size { source = Array(repeating: SourceWord(), count: size) }
        let index = index
        var source = source.mutableSpan
        var read = 0
        var band = DiagonalBand()
        var at = seeds.startIndex
        for c in words {
            while at + 1 < seeds.endIndex, seeds[at + 1].copy <= c {
                band.shift(by: seeds[at + 1].diagonal - seeds[at].diagonal)
                at += 1
            }
            let low = c + seeds[at].diagonal - DiagonalBand.reach - start
            while read < low + 9 {
                source[read] = document.contains(start + read) ? SourceWord(start + read, in: index) : SourceWord()
                read += 1
            }
            let (row, isMatch) = Self.row(
                copy, c, source.span.extracting(low..<(low + 9)), foreseen[c], index.bits.span)
            if !isMatch, band.isIdle { continue }
            let best = band.step(row, from: PassageJudge.edgeBits(copy.marks[c]))
            if best + PassageJudge.edgeBits(copy.marks[c + 1]) >= needed { return true }
        }
        return false
    }

    /// What word `c` of the copy tells at most in place of each of nine words of the source.
    @inline(__always)
    private static func row(
        _ copy: IndexedCopy, _ c: Int, _ source: Span<SourceWord>, _ foreseen: Float, _ bits: Span<Float>
    ) -> (row: DiagonalBand.Row, isMatch: Bool) {
        var isMatch = false
        var row = DiagonalBand.Row(repeating: -WordBlock.replacement)
        let (own, shape) = (copy.ids[c], copy.shapes[c])
        let mayBeSlip = shape.count >= WordSimilarity.shortest - 1
        for k in 0..<9 {
            let other = source[unchecked: k]
            if own == other.id {
                let share = EvidenceScale.isName(copy.marks[c], other.marks) ? EvidenceScale.nameShare : 1
                if own == Vocabulary.unknown { continue }
                row[k] = foreseen * share + PassageJudge.wordBonus
                isMatch = true
            } else if mayBeSlip, shape.mayBeSlip(of: other.shape) {
                row[k] = bits[Int(other.id)] + slipBonus
                isMatch = true
            }
        }
        return (row, isMatch)
    }
}
