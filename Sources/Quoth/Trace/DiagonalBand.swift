/// The score that an alignment near one diagonal has at most: a local alignment within a narrow band, of which only the
/// score is kept (Smith and Waterman, J. Mol. Biol. 147, 1981).
struct DiagonalBand {
    /// How far from the diagonal the band reaches, in words.
    static let reach = 4
    /// What a word earns on each diagonal of the band.
    typealias Row = InlineArray<9, Float>

    /// Whether no alignment ends here with more than nothing.
    private(set) var isIdle = true
    /// The best score of an alignment that ends on each diagonal; no alignment ends on the one behind the last.
    private var scores = InlineArray<10, Float>(repeating: 0)

    /// Moves the band to a diagonal that is `by` words further on.
    mutating func shift(by shift: Int) {
        guard shift != 0 else { return }
        let before = scores
        for k in 0..<9 {
            let from = k + shift
            scores[k] = (0..<9).contains(from) ? before[from] : 0
        }
    }

    /// Goes on by one word of the copy, which earns `earned`, and `start` besides if it is the first.
    ///
    /// A gap in the copy comes from the diagonal before, in the same step. With what the gaps cost added to the scores,
    /// that is a running maximum, and the diagonals need not wait for each other.
    /// - Returns: The best score of an alignment that ends here.
    @inline(__always)
    mutating func step(_ earned: Row, from start: Float = 0) -> Float {
        var (best, running) = (Float(0), Float(0))
        for k in 0..<9 {
            let lift = WordBlock.gap * Float(k)
            let reached = max(max(start, scores[k]) + earned[k], scores[k + 1] - WordBlock.gap)
            running = max(running, max(0, reached) + lift)
            scores[k] = running - lift
            best = max(best, scores[k])
        }
        isIdle = best == 0
        return best
    }
}
