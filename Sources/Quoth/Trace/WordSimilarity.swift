/// What it tells that a word of a copy stands where a source has another, or the same.
struct WordSimilarity {
    /// What each letter that differs takes off, in bits.
    static let slip: Float = 4
    /// What it takes off that a space is missing or too many.
    private static let join: Float = 2
    /// By how many letters two words that were run together may differ in length from what they became.
    private static let joinSlips = 2
    /// The longest word that is compared letter by letter, in bytes.
    private static let longest = 64
    /// The shortest word that may hold a slip: among shorter ones too many differ by one letter.
    static let shortest = 4

    let index: SeedIndex

    /// The bits of word `c` of the copy in place of word `s` of the source: 0 if they are not alike.
    @inline(__always)
    func match(_ copy: IndexedCopy, _ c: Int, _ s: Int) -> (bits: Float, isExact: Bool) {
        let (own, other) = (copy.ids[c], index.words[s])
        if own == other, own != Vocabulary.unknown { return (index.bits[Int(own)], true) }
        guard other != Vocabulary.unknown else { return (0, false) }
        // Words that differ by n slips differ by 2n letters at most: far cheaper to tell than the distance.
        let (shape, like) = (copy.shapes[c], index.shapes[Int(other)])
        guard shape.mayBeSlip(of: like) else { return (0, false) }
        return (similar(copy, c, other, (shape.letters ^ like.letters).nonzeroBitCount), false)
    }

    /// The bits of word `c` of the copy in place of words `s` and `s` + 1 of the source, the space between them lost.
    func match(_ copy: IndexedCopy, _ c: Int, pair s: Int) -> Float {
        let (first, second) = (index.words[s], index.words[s + 1])
        guard first != Vocabulary.unknown, second != Vocabulary.unknown else { return 0 }
        let (one, two) = (index.shapes[Int(first)], index.shapes[Int(second)])
        guard abs(copy.shapes[c].count - one.count - two.count) <= WordSimilarity.joinSlips else { return 0 }
        let both = one.letters | two.letters
        guard (copy.shapes[c].letters ^ both).nonzeroBitCount <= 4 else { return 0 }
        let (a, b) = (index.vocabulary.letterRange(first), index.vocabulary.letterRange(second))
        let letters = copy.letters(c)
        guard isLong(letters.count) else { return 0 }
        let joined = index.vocabulary.letters[a] + index.vocabulary.letters[b]
        let bits = index.bits[Int(first)] + index.bits[Int(second)] - WordSimilarity.join
        return weight(letters, joined, bits)
    }

    /// The bits of words `c` and `c` + 1 of the copy in place of word `s` of the source, a space too many between them.
    func match(_ copy: IndexedCopy, pair c: Int, _ s: Int) -> Float {
        let word = index.words[s]
        guard word != Vocabulary.unknown else { return 0 }
        let (one, two) = (copy.shapes[c], copy.shapes[c + 1])
        guard abs(index.shapes[Int(word)].count - one.count - two.count) <= WordSimilarity.joinSlips else { return 0 }
        let both = one.letters | two.letters
        guard (index.shapes[Int(word)].letters ^ both).nonzeroBitCount <= 4 else { return 0 }
        let (a, b) = (copy.letters(c), copy.letters(c + 1))
        let letters = index.vocabulary.letterRange(word)
        guard isLong(letters.count) else { return 0 }
        return weight(a + b, index.vocabulary.letters[letters], index.bits[Int(word)] - WordSimilarity.join)
    }

    private func similar(_ copy: IndexedCopy, _ c: Int, _ source: UInt32, _ differing: Int) -> Float {
        let (a, b) = (copy.letters(c), index.vocabulary.letterRange(source))
        let longer = max(a.count, b.count)
        guard isLong(longer), differing <= 2 * Self.slips(longer), abs(a.count - b.count) <= Self.slips(longer) else {
            return 0
        }
        return weight(a, index.vocabulary.letters[b], index.bits[Int(source)])
    }

    private func isLong(_ count: Int) -> Bool { count >= WordSimilarity.shortest && count <= WordSimilarity.longest }

    /// How many letters of a word of `count` letters may differ.
    @inline(__always)
    static func slips(_ count: Int) -> Int { count < 6 ? 1 : count < 10 ? 2 : 3 }

    /// What two spellings tell of a word that tells `bits`: a little less for each slip, 0 for too many.
    private func weight(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ bits: Float) -> Float {
        // A slip at both ends at once is rare, and another word likely.
        guard a.first == b.first || a.last == b.last else { return 0 }
        guard let distance = editDistance(a, b, limit: Self.slips(max(a.count, b.count))) else { return 0 }
        return max(0.5, bits - WordSimilarity.slip * Float(distance))
    }
}
