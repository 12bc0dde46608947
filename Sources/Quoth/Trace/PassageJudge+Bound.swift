extension PassageJudge {
    /// What the best passage in an alignment tells at most, whatever the topic of the two documents.
    ///
    /// Far cheaper than ``EvidenceScale/weights(of:_:foreseen:in:)``, for which both documents are read.
    /// - Parameter foreseen: For each word of the copy, what it tells after the words before it.
    /// - Complexity: O(*n*) in the words of the alignment.
    func mostBits(of matches: [WordMatch], foreseen: [Float]) -> Float {
        guard let first = matches.first, let last = matches.last else { return 0 }
        var (sum, best) = (Float(0), Float(0))
        for i in matches.indices {
            if i > 0 { sum = max(0, sum - PassageJudge.wordCost(matches[i - 1], matches[i])) }
            let match = matches[i]
            var bits = match.isExact ? min(match.bits, foreseen[match.copy]) : match.bits
            if match.sourceCount == 1, EvidenceScale.isName(copy.marks[match.copy], index.marks[match.source]) {
                bits *= EvidenceScale.nameShare
            }
            sum += max(0, bits) + PassageJudge.wordBonus - (match.isExact ? 0 : PassageJudge.slipCost)
            best = max(best, sum)
        }
        return best + mostEdgeBits(in: first.copy..<last.copyEnd)
    }
}
