/// Tells, before two stretches of words are aligned, whether what an alignment near the diagonals of a chain of seeds tells
/// at most is enough: nearly all chains that met by chance are left out by that.
struct AlignmentBound {
    /// How many words on either side of a chain are looked at.
    private static let reach = 16
    /// How much more than was seen it may tell after all, in bits: words that were run together, long shifts.
    private static let doubt: Float = 14
    /// What a word tells besides its bits in place of one that is the same but for a slip, at most.
    private static let slipBonus = PassageJudge.wordBonus - PassageJudge.slipCost - WordSimilarity.slip
    /// What sums of the same numbers in another order may differ by.
    private static let rounding: Float = 0.01

    private let index: SeedIndex
    /// The words around a chain, as far as they were read.
    private var near: NearWords
    /// The words of the copy at hand, and the word of the index that the first in ``near`` is.
    private var words = 0..<0
    private var start = 0

    init(index: SeedIndex) {
        self.index = index
        near = NearWords(index: index)
    }

    /// Whether the passage around a chain of `seeds` could tell enough.
    ///
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it.
    /// - Complexity: O(*n*) in the words of the chain.
    mutating func isReached(
        _ seeds: ArraySlice<Seed>, _ judge: PassageJudge, in document: Range<Int>, foreseen: [Float]
    ) -> Bool {
        begin(seeds, judge.copy, document)
        let needed = judge.minimumBits - Self.doubt
        return mayReach(needed, seeds, judge.copy, foreseen) && reaches(needed, seeds, judge.copy, foreseen)
    }

    /// Begins with a chain of `seeds`; the rest is asked of it.
    mutating func begin(_ seeds: ArraySlice<Seed>, _ copy: IndexedCopy, _ document: Range<Int>) {
        let (first, last) = (seeds[seeds.startIndex], seeds[seeds.endIndex - 1])
        words = max(0, first.copy - Self.reach)..<min(copy.count, last.copy + Self.reach)
        var (lowest, highest) = (first.diagonal, first.diagonal)
        for seed in seeds {
            lowest = min(lowest, seed.diagonal)
            highest = max(highest, seed.diagonal)
        }
        start = words.lowerBound + lowest - DiagonalBand.reach
        near.begin(start..<(words.upperBound + highest + DiagonalBand.reach + 1), in: document)
    }

    /// Whether it could if every word of the copy had the best of its places: `false` for most chains, and far cheaper.
    ///
    /// In an alignment a word of the copy is matched, or left out or replaced, which costs; so no alignment earns more than
    /// the best run of words of the copy, whatever the diagonals.
    mutating func mayReach(
        _ needed: Float, _ seeds: ArraySlice<Seed>, _ copy: IndexedCopy, _ foreseen: [Float]
    ) -> Bool {
        var sum: Float = 0
        var at = seeds.startIndex
        for c in words {
            while at + 1 < seeds.endIndex, seeds[at + 1].copy <= c { at += 1 }
            let (low, likes) = likes(c, seeds[at].diagonal, copy)
            let edge = PassageJudge.edgeBits(copy.marks[c])
            if likes.isEmpty {
                sum = max(0, sum - WordBlock.gap, edge - WordBlock.replacement)
            } else {
                let row = row(copy, c, low, likes, foreseen[c])
                var best = -WordBlock.gap
                for k in 0..<NearWords.width { best = max(best, row[k]) }
                sum = max(0, max(sum, edge) + best)
            }
            if sum + PassageJudge.edgeBits(copy.marks[c + 1]) >= needed - Self.rounding { return true }
        }
        return false
    }

    /// Whether an alignment in a band around the diagonals does.
    mutating func reaches(
        _ needed: Float, _ seeds: ArraySlice<Seed>, _ copy: IndexedCopy, _ foreseen: [Float]
    ) -> Bool {
        var band = DiagonalBand()
        var at = seeds.startIndex
        for c in words {
            while at + 1 < seeds.endIndex, seeds[at + 1].copy <= c {
                band.shift(by: seeds[at + 1].diagonal - seeds[at].diagonal)
                at += 1
            }
            let (low, likes) = likes(c, seeds[at].diagonal, copy)
            if likes.isEmpty, band.isIdle { continue }
            let row = row(copy, c, low, likes, foreseen[c])
            let best = band.step(row, from: PassageJudge.edgeBits(copy.marks[c]))
            if best + PassageJudge.edgeBits(copy.marks[c + 1]) >= needed { return true }
        }
        return false
    }

    /// Which of the words near the `diagonal` are like word `c` of the copy, and where the first of these nine stands.
    @inline(__always)
    private mutating func likes(_ c: Int, _ diagonal: Int, _ copy: IndexedCopy) -> (low: Int, likes: NearWords.Likes) {
        let low = c + diagonal - DiagonalBand.reach - start
        near.read(to: low + NearWords.width)
        return (low, near.likes(copy.ids[c], copy.shapes[c], from: low))
    }

    /// What word `c` of the copy tells at most in place of each of the nine words from number `low` on.
    @inline(__always)
    private func row(
        _ copy: IndexedCopy, _ c: Int, _ low: Int, _ likes: NearWords.Likes, _ foreseen: Float
    ) -> DiagonalBand.Row {
        var row = DiagonalBand.Row(repeating: -WordBlock.replacement)
        var rest = likes.same | likes.slips
        while rest != 0 {
            let k = rest.trailingZeroBitCount
            rest &= rest &- 1
            if likes.same >> UInt32(k) & 1 != 0 {
                let isName =
                    copy.marks[c].contains(.capitalised) && EvidenceScale.isName(copy.marks[c], near.marks(low + k))
                row[k] = foreseen * (isName ? EvidenceScale.nameShare : 1) + PassageJudge.wordBonus
            } else {
                row[k] = index.bits[Int(near.id(low + k))] + Self.slipBonus
            }
        }
        return row
    }
}
