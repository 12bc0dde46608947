/// The score that an alignment near one diagonal has at most: a local alignment within a narrow band, of which only the
/// score is kept (Smith and Waterman, J. Mol. Biol. 147, 1981).
struct DiagonalBand {
    /// How far from the diagonal the band reaches, in words.
    static let reach = 4
    private static let width = 2 * reach + 1

    /// The best score of an alignment that ends on each diagonal, with a border on both sides that no alignment ends on.
    private var scores = InlineArray<11, Float>(repeating: 0)

    /// Moves the band to a diagonal that is `by` words further on.
    mutating func shift(by shift: Int) {
        guard shift != 0 else { return }
        let before = scores
        for k in 1...DiagonalBand.width {
            let from = k + shift
            scores[k] = (1...DiagonalBand.width).contains(from) ? before[from] : 0
        }
    }

    /// Goes on by one word of the copy; `earned` tells what it earns on diagonal number 0, 1, … of the band.
    /// - Returns: The best score of an alignment that ends here.
    @inline(__always)
    mutating func step(_ earned: (Int) -> Float) -> Float {
        var best: Float = 0
        for k in 1...DiagonalBand.width {
            let both = scores[k] + earned(k - 1)
            let skipped = max(scores[k + 1], scores[k - 1]) - WordBlock.gap
            scores[k] = max(0, both, skipped)
            best = max(best, scores[k])
        }
        return best
    }
}
