/// Aligns a short stretch of a copy with a short stretch of a source, word by word.
///
/// Needleman and Wunsch's recurrence (J. Mol. Biol. 48, 1970) over words: a match earns the word's bits, a word without
/// its like costs some. Besides the same word it knows a slip of the pen or of a scanner, and two words run together.
struct WordBlock {
    /// What it costs to leave out, put in or replace a word, in bits.
    static let gap: Float = 4
    static let replacement: Float = 5
    /// What it costs to pass a quotation mark, or the end of a sentence, that only one side has.
    static let quoteBorder: Float = 30
    static let stopBorder: Float = 6
    /// How far below the best score an extension may fall before it is given up.
    static let drop: Float = 30

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

    private enum Step: UInt8 { case none, both, replaced, copyOnly, sourceOnly, copyRun, sourceRun }

    private let index: SeedIndex
    private let copy: IndexedCopy
    private var scores: [Float] = []
    private var steps: [UInt8] = []

    init(index: SeedIndex, copy: IndexedCopy) {
        self.index = index
        self.copy = copy
    }

    /// The matches of the words `c` of the copy and `s` of the source, in order, with the best total.
    ///
    /// - Parameter band: How far from the diagonal the alignment may go, in words.
    /// - Complexity: O(*c* · min(*s*, *band*)).
    mutating func align(_ c: Range<Int>, _ s: Range<Int>, _ direction: Direction, band: Int = .max) -> [WordMatch] {
        let (rows, columns) = (c.count + 1, s.count + 1)
        let size = rows * columns
        if scores.count < size {
            scores = Array(repeating: 0, count: size)
            steps = Array(repeating: 0, count: size)
        }
        let isOpen = direction == .local
        let drops = direction == .forward || direction == .backward
        var (best, bestCell) = (Float(0), 0)
        for i in 0..<rows {
            let low = band == .max ? 0 : max(0, i - band)
            let high = band == .max ? columns - 1 : min(columns - 1, i + band)
            if low > high { break }
            if low > 0 { scores[i * columns + low - 1] = -.infinity }
            if high + 1 < columns { scores[i * columns + high + 1] = -.infinity }
            var rowBest = -Float.infinity
            for j in low...high {
                let cell = i * columns + j
                if i == 0 && j == 0 {
                    scores[cell] = 0
                    steps[cell] = Step.none.rawValue
                    rowBest = 0
                    continue
                }
                var (score, step) = (isOpen ? Float(0) : -.infinity, Step.none)
                if i > 0, scores[cell - columns] - WordBlock.gap > score {
                    (score, step) = (scores[cell - columns] - WordBlock.gap, .copyOnly)
                }
                if j > 0, scores[cell - 1] - WordBlock.gap > score {
                    (score, step) = (scores[cell - 1] - WordBlock.gap, .sourceOnly)
                }
                if i > 0, j > 0 {
                    let before = scores[cell - columns - 1]
                    let (cw, sw) = words(i, j, c, s, direction)
                    let earned = match(cw, sw).bits
                    if earned > 0 {
                        let total = before + earned - border(cw, sw, direction)
                        if total > score { (score, step) = (total, .both) }
                    } else if before - WordBlock.replacement > score {
                        (score, step) = (before - WordBlock.replacement, .replaced)
                    }
                    if earned <= 0 { tryRuns(i, j, columns, c, s, direction, &score, &step) }
                }
                scores[cell] = score
                steps[cell] = step.rawValue
                rowBest = max(rowBest, score)
                if score > best { (best, bestCell) = (score, cell) }
            }
            if drops, rowBest < best - WordBlock.drop { break }
        }
        return trace(from: direction == .whole ? size - 1 : bestCell, columns, c, s, direction)
    }

    /// Two words of one side run together on the other.
    @inline(__always)
    private func tryRuns(
        _ i: Int, _ j: Int, _ columns: Int, _ c: Range<Int>, _ s: Range<Int>, _ direction: Direction,
        _ score: inout Float, _ step: inout Step
    ) {
        let cell = i * columns + j
        let (cw, sw) = words(i, j, c, s, direction)
        let back = direction == .backward
        if j > 1 {
            let before = scores[cell - columns - 2]
            if before > score, let earned = run(copy: cw, source: back ? sw : sw - 1), before + earned > score {
                (score, step) = (before + earned, .sourceRun)
            }
        }
        if i > 1 {
            let before = scores[cell - 2 * columns - 1]
            if before > score, let earned = run(copyPair: back ? cw : cw - 1, source: sw), before + earned > score {
                (score, step) = (before + earned, .copyRun)
            }
        }
    }

    @inline(__always)
    private func words(_ i: Int, _ j: Int, _ c: Range<Int>, _ s: Range<Int>, _ direction: Direction) -> (Int, Int) {
        direction == .backward
            ? (c.upperBound - i, s.upperBound - j) : (c.lowerBound + i - 1, s.lowerBound + j - 1)
    }

    private func trace(
        from cell: Int, _ columns: Int, _ c: Range<Int>, _ s: Range<Int>, _ direction: Direction
    ) -> [WordMatch] {
        var matches: [WordMatch] = []
        var cell = cell
        let back = direction == .backward
        while let step = Step(rawValue: steps[cell]), step != .none {
            let (cw, sw) = words(cell / columns, cell % columns, c, s, direction)
            switch step {
            case .none: break
            case .copyOnly: cell -= columns
            case .sourceOnly: cell -= 1
            case .replaced: cell -= columns + 1
            case .both:
                let (bits, isExact) = match(cw, sw)
                matches.append(WordMatch(copy: cw, source: sw, bits: bits, isExact: isExact))
                cell -= columns + 1
            case .sourceRun:
                let first = back ? sw : sw - 1
                let bits = run(copy: cw, source: first) ?? 0
                matches.append(WordMatch(copy: cw, source: first, sourceCount: 2, bits: bits, isExact: false))
                cell -= columns + 2
            case .copyRun:
                let first = back ? cw : cw - 1
                let bits = run(copyPair: first, source: sw) ?? 0
                matches.append(WordMatch(copy: first, copyCount: 2, source: sw, bits: bits, isExact: false))
                cell -= 2 * columns + 1
            }
        }
        return back ? matches : matches.reversed()
    }

    /// What it costs that the gap between a match and the ones already found is a border on one side only.
    @inline(__always)
    private func border(_ cw: Int, _ sw: Int, _ direction: Direction) -> Float {
        guard direction == .forward || direction == .backward else { return 0 }
        let step = direction == .backward ? 1 : 0
        let change = copy.text.marks[cw + step].symmetricDifference(index.marks[sw + step])
        if change.contains(.quote) { return WordBlock.quoteBorder }
        return change.contains(.stop) ? WordBlock.stopBorder : 0
    }

    /// What it tells that the copy has word `c` where the source has word `s`: 0 or less if they are not alike.
    @inline(__always)
    private func match(_ c: Int, _ s: Int) -> (bits: Float, isExact: Bool) {
        let (own, other) = (copy.ids[c], index.words[s])
        if own == other, own != Vocabulary.unknown { return (index.bits[Int(own)], true) }
        return (other == Vocabulary.unknown ? 0 : similar(c, other), false)
    }

    /// What a word tells that differs from the source's by a letter or two.
    private func similar(_ c: Int, _ source: UInt32) -> Float {
        let letters = copy.text.letterRange(c)
        let range = index.vocabulary.letterRange(source)
        let longer = max(letters.count, range.count)
        guard longer >= 4, abs(letters.count - range.count) <= 3, longer <= 64 else { return 0 }
        let differing = (copy.letterSets[c] ^ index.letterSets[Int(source)]).nonzeroBitCount
        guard differing <= 2 * WordBlock.slips(longer) else { return 0 }
        let (a, b) = (copy.text.letters[letters], index.vocabulary.letters[range])
        guard a.first == b.first || a.last == b.last else { return 0 }
        return slipBits(a, b, index.bits[Int(source)])
    }

    /// How many letters of a word may differ.
    private static func slips(_ letters: Int) -> Int { letters < 6 ? 1 : letters < 10 ? 2 : 3 }

    private func slipBits(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ bits: Float) -> Float {
        let longer = max(a.count, b.count)
        guard let distance = editDistance(a, b, limit: WordBlock.slips(longer)) else { return 0 }
        return max(0.5, bits - 4 * Float(distance))
    }

    private func run(copy c: Int, source s: Int) -> Float? {
        let (first, second) = (index.words[s], index.words[s + 1])
        guard first != Vocabulary.unknown, second != Vocabulary.unknown else { return nil }
        let letters = copy.text.letterRange(c)
        let (a, b) = (index.vocabulary.letterRange(first), index.vocabulary.letterRange(second))
        guard letters.count >= 4, abs(letters.count - a.count - b.count) <= 2, letters.count <= 64 else { return nil }
        let both = index.letterSets[Int(first)] | index.letterSets[Int(second)]
        guard (copy.letterSets[c] ^ both).nonzeroBitCount <= 4 else { return nil }
        let own = copy.text.letters[letters]
        guard
            own.first == index.vocabulary.letters[a.lowerBound]
                || own.last == index.vocabulary.letters[b.upperBound - 1]
        else { return nil }
        let joined = index.vocabulary.letters[a] + index.vocabulary.letters[b]
        let bits = slipBits(own, joined, index.bits[Int(first)] + index.bits[Int(second)] - 2)
        return bits > 0 ? bits : nil
    }

    private func run(copyPair c: Int, source s: Int) -> Float? {
        let word = index.words[s]
        guard word != Vocabulary.unknown else { return nil }
        let range = index.vocabulary.letterRange(word)
        let (a, b) = (copy.text.letterRange(c), copy.text.letterRange(c + 1))
        guard range.count >= 4, abs(range.count - a.count - b.count) <= 2, range.count <= 64 else { return nil }
        let both = copy.letterSets[c] | copy.letterSets[c + 1]
        guard (index.letterSets[Int(word)] ^ both).nonzeroBitCount <= 4 else { return nil }
        let own = index.vocabulary.letters[range]
        guard own.first == copy.text.letters[a.lowerBound] || own.last == copy.text.letters[b.upperBound - 1]
        else { return nil }
        let bits = slipBits(copy.text.letters[a.lowerBound..<b.upperBound], own, index.bits[Int(word)] - 2)
        return bits > 0 ? bits : nil
    }
}
