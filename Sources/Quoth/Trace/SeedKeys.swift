/// Which groups of words are seeds: as few words, close together, as tell enough bits to be rare by chance.
///
/// In a collection of *N* words a group of *b* bits stands *N* · 2⁻ᵇ times by chance, so a seed has to tell a little more
/// than log₂ *N* bits. Two words at most three apart do, if they are rare enough (one or two words between them may be
/// replaced, inserted or deleted in the copy: the key does not say how far apart they are); otherwise three or four
/// words in a row. The same rule gives seeds of pairs in a folder of ten texts and of rare pairs in a large archive.
struct SeedKeys: Sendable {
    /// The bits that a seed tells at least.
    let minimumBits: Float

    /// The furthest that two words of a pair may be apart.
    private static let reach = 3

    init(wordCount: Int) {
        minimumBits = max(12, Float(Int.bitWidth - wordCount.leadingZeroBitCount) + 5)
    }

    /// Calls `body` with the key of each seed of `ids[range]`, the indices of its first and its last word, and
    /// whether all words between them belong to it.
    /// - Complexity: O(*n*) in the words.
    @inline(__always)
    func forEach(in ids: [UInt32], _ range: Range<Int>, bits: [Float], _ body: (UInt64, Int, Int, Bool) -> Void) {
        for i in range where ids[i] != Vocabulary.unknown {
            let own = bits[Int(ids[i])]
            var sum = own
            var key = mixed(UInt64(ids[i]) &+ 1)
            for j in (i + 1)..<(min(i + SeedKeys.reach, range.upperBound - 1) + 1) {
                guard ids[j] != Vocabulary.unknown else { continue }
                let pair = own + bits[Int(ids[j])]
                if pair >= minimumBits { body(mixed(mixed(UInt64(ids[i]) &+ 1) &+ UInt64(ids[j])), i, j, false) }
            }
            // A run of three or four words, where the first two tell too little.
            for n in 1..<4 {
                guard i + n < range.upperBound, ids[i + n] != Vocabulary.unknown else { break }
                sum += bits[Int(ids[i + n])]
                key = mixed(key &+ UInt64(ids[i + n]))
                if sum >= minimumBits {
                    if n > 1 { body(key, i, i + n, true) }
                    break
                }
            }
        }
    }
}
