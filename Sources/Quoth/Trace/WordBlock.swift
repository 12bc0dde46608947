/// Aligns a short stretch of a copy with a short stretch of a source, word by word.
///
/// Needleman and Wunsch's recurrence (J. Mol. Biol. 48, 1970) over words: a match earns the word's bits, a word without
/// its like costs some. Besides the same word it knows slips of the pen or of a scanner, and words run together.
struct WordBlock {
    /// What it costs to leave out or put in a word, in bits.
    static let gap: Float = 4
    /// What it costs to replace one.
    static let replacement: Float = 5
    /// What it costs an extension to pass a quotation mark, or the end of a sentence, that only one side has.
    static let quoteBorder: Float = 30
    static let stopBorder: Float = 6
    /// How far below the best score an extension may fall before it is given up.
    private static let drop: Float = 30

    /// Where a block is aligned from.
    enum Direction {
        /// From the first words on, to wherever the score is best.
        case forward
        /// From the last words backwards, to wherever the score is best.
        case backward
        /// All of both stretches.
        case whole
        /// Wherever the score is best, at both ends (Smith and Waterman, J. Mol. Biol. 147, 1981).
        case local
    }

    private enum Step: UInt8 { case none, both, replaced, copyOnly, sourceOnly, copyPair, sourcePair }

    private let index: SeedIndex
    private let similarity: WordSimilarity
    private var scores: [Float] = []
    private var steps: [UInt8] = []
    private var c = 0..<0
    private var s = 0..<0
    private var direction = Direction.whole
    /// The cells of a row of the table: one more than the words of the source.
    private var columns = 1

    init(index: SeedIndex) {
        self.index = index
        similarity = WordSimilarity(index: index)
    }

    /// The matches of the words `c` of the copy and `s` of the source, in order, with the best total.
    ///
    /// - Parameter band: How far from the diagonal the alignment may go, in words.
    /// - Complexity: O(*c* · min(*s*, *band*)).
    mutating func align(
        _ copy: IndexedCopy, _ c: Range<Int>, _ s: Range<Int>, _ direction: Direction, band: Int = .max
    ) -> [WordMatch] {
        (self.c, self.s, self.direction, columns) = (c, s, direction, s.count + 1)
        let size = (c.count + 1) * columns
        if scores.count < size {
            scores = Array(repeating: 0, count: size)
            steps = Array(repeating: 0, count: size)
        }
        var (best, bestCell) = (Float(0), 0)
        for row in 0...c.count {
            let low = band == .max ? 0 : max(0, row - band)
            let high = band == .max ? columns - 1 : min(columns - 1, row + band)
            if low > high { break }
            if low > 0 { scores[row * columns + low - 1] = -.infinity }
            if high + 1 < columns { scores[row * columns + high + 1] = -.infinity }
            let top = fill(copy, row, low...high)
            if top.score > best { (best, bestCell) = top }
            if direction == .forward || direction == .backward, top.score < best - WordBlock.drop { break }
        }
        return trace(copy, from: direction == .whole ? size - 1 : bestCell)
    }

    /// Fills one row of the table and gives its best cell.
    @inline(__always)
    private mutating func fill(_ copy: IndexedCopy, _ row: Int, _ range: ClosedRange<Int>) -> (score: Float, cell: Int)
    {
        var top = (score: -Float.infinity, cell: 0)
        for column in range {
            let cell = row * columns + column
            var (score, step) = (direction == .local || cell == 0 ? Float(0) : -.infinity, Step.none)
            if row > 0, scores[cell - columns] - WordBlock.gap > score {
                (score, step) = (scores[cell - columns] - WordBlock.gap, .copyOnly)
            }
            if column > 0, scores[cell - 1] - WordBlock.gap > score {
                (score, step) = (scores[cell - 1] - WordBlock.gap, .sourceOnly)
            }
            if row > 0, column > 0 { pair(copy, cell, row, column, &score, &step) }
            scores[cell] = score
            steps[cell] = step.rawValue
            if score > top.score { top = (score, cell) }
        }
        return top
    }

    /// Tries what ends with the words of `cell` on both sides.
    @inline(__always)
    private func pair(
        _ copy: IndexedCopy, _ cell: Int, _ row: Int, _ column: Int, _ score: inout Float, _ step: inout Step
    ) {
        let (cw, sw) = words(row, column)
        let before = scores[cell - columns - 1]
        let earned = similarity.match(copy, cw, sw).bits
        if earned > 0 {
            let total = before + earned - border(copy, cw, sw)
            if total > score { (score, step) = (total, .both) }
            return
        }
        if before - WordBlock.replacement > score { (score, step) = (before - WordBlock.replacement, .replaced) }
        let back = direction == .backward
        if column > 1, scores[cell - columns - 2] > score {
            let earned = similarity.match(copy, cw, pair: back ? sw : sw - 1)
            let total = scores[cell - columns - 2] + earned
            if earned > 0, total > score { (score, step) = (total, .sourcePair) }
        }
        if row > 1, scores[cell - 2 * columns - 1] > score {
            let earned = similarity.match(copy, pair: back ? cw : cw - 1, sw)
            let total = scores[cell - 2 * columns - 1] + earned
            if earned > 0, total > score { (score, step) = (total, .copyPair) }
        }
    }

    /// The words that a row and a column of the table stand for.
    @inline(__always)
    private func words(_ row: Int, _ column: Int) -> (copy: Int, source: Int) {
        direction == .backward
            ? (c.upperBound - row, s.upperBound - column) : (c.lowerBound + row - 1, s.lowerBound + column - 1)
    }

    /// What it costs that the gap between a match and the ones already found is a border on one side only.
    @inline(__always)
    private func border(_ copy: IndexedCopy, _ cw: Int, _ sw: Int) -> Float {
        guard direction == .forward || direction == .backward else { return 0 }
        let step = direction == .backward ? 1 : 0
        let change = copy.marks[cw + step].symmetricDifference(index.marks[sw + step])
        if change.contains(.quote) { return WordBlock.quoteBorder }
        return change.contains(.stop) ? WordBlock.stopBorder : 0
    }

    /// Reads the matches off, back from `cell`.
    private func trace(_ copy: IndexedCopy, from cell: Int) -> [WordMatch] {
        var matches: [WordMatch] = []
        var cell = cell
        let back = direction == .backward
        while let step = Step(rawValue: steps[cell]), step != .none {
            let (cw, sw) = words(cell / columns, cell % columns)
            switch step {
            case .none: break
            case .copyOnly: cell -= columns
            case .sourceOnly: cell -= 1
            case .replaced: cell -= columns + 1
            case .both:
                let (bits, isExact) = similarity.match(copy, cw, sw)
                matches.append(WordMatch(copy: cw, source: sw, bits: bits, isExact: isExact))
                cell -= columns + 1
            case .sourcePair:
                let first = back ? sw : sw - 1
                let bits = similarity.match(copy, cw, pair: first)
                matches.append(WordMatch(copy: cw, source: first, sourceCount: 2, bits: bits, isExact: false))
                cell -= columns + 2
            case .copyPair:
                let first = back ? cw : cw - 1
                let bits = similarity.match(copy, pair: first, sw)
                matches.append(WordMatch(copy: first, copyCount: 2, source: sw, bits: bits, isExact: false))
                cell -= 2 * columns + 1
            }
        }
        return back ? matches : matches.reversed()
    }
}
