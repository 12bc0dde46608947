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
    /// The kind of a seed that is a run of words; a pair's kind is how far its words are apart.
    static let run = 0

    /// The last word of the run that starts with word `i` of `ids`, if there is one.
    @inline(__always)
    func lastOfRun(from i: Int, in ids: [UInt32], bits: [Float]) -> Int {
        var (sum, last) = (bits[Int(ids[i])], i)
        while sum < minimumBits {
            last += 1
            sum += bits[Int(ids[last])]
        }
        return last
    }

    init(wordCount: Int) {
        minimumBits = max(12, Float(Int.bitWidth - wordCount.leadingZeroBitCount) + 5)
    }

    /// Calls `body` with the key of each seed of `ids[range]`, the indices of its first and its last word, and its kind,
    /// from 0 to 3: the seeds that start with one word differ in it.
    /// - Complexity: O(*n*) in the words.
    @inline(__always)
    func forEach(in ids: [UInt32], _ range: Range<Int>, bits: [Float], _ body: (UInt64, Int, Int, Int) -> Void) {
        for i in range where ids[i] != Vocabulary.unknown {
            forEach(from: i, in: ids, before: range.upperBound, bits: bits, body)
        }
    }

    /// Calls `body` with the seeds that start with word `i` of `ids`, which is known, and end before word `end`.
    @inline(__always)
    func forEach(
        from i: Int, in ids: [UInt32], before end: Int, bits: [Float], _ body: (UInt64, Int, Int, Int) -> Void
    ) {
        let own = bits[Int(ids[i])]
        let start = mixed(UInt64(ids[i]) &+ 1)
        for j in (i + 1)..<(min(i + SeedKeys.reach, end - 1) + 1) {
            guard ids[j] != Vocabulary.unknown else { continue }
            if own + bits[Int(ids[j])] >= minimumBits { body(mixed(start &+ UInt64(ids[j])), i, j, j - i) }
        }
        // A run of three or four words, where the first two tell too little; see ``lastOfRun(from:in:bits:)``.
        var sum = own
        var key = start
        for n in 1..<4 {
            guard i + n < end, ids[i + n] != Vocabulary.unknown else { break }
            sum += bits[Int(ids[i + n])]
            key = mixed(key &+ UInt64(ids[i + n]))
            if sum >= minimumBits {
                if n > 1 { body(key, i, i + n, SeedKeys.run) }
                break
            }
        }
    }
}
