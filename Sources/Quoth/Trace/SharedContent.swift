/// Tells passages that share what they say from those that share only how they say it.
///
/// Two texts of one form, such as a notice that was filled in anew, have the small words and perhaps the numbers in the same
/// places, which over some hundred words tells many bits; but nearly all words of the topic differ. Whoever takes words over
/// and edits them, however much, keeps more of these.
struct SharedContent {
    /// What a word of the topic tells at least, in bits: rarer than the 150 or so commonest.
    private static let leastBits: Float = 11
    /// How many such words a passage has at least that is judged by them.
    private static let leastCount = 8
    /// One in so many of them is the same at least where words were taken over.
    private static let leastShare = 4

    let index: SeedIndex

    /// Whether word `c` of `copy` is one of its topic: neither common nor a number.
    @inline(__always)
    func has(_ c: Int, of copy: IndexedCopy) -> Bool {
        let id = copy.ids[c]
        if copy.marks[c].contains(.number) { return false }
        return id == Vocabulary.unknown || index.bits[Int(id)] >= Self.leastBits
    }

    /// Whether hardly any of the words of the topic of `passage` are the same.
    /// - Complexity: O(*n*) in the words of the passage.
    func isMissing(in passage: WeighedPassage, _ copy: IndexedCopy) -> Bool {
        let all = passage.copy.count { has($0, of: copy) }
        guard all >= Self.leastCount else { return false }
        return passage.matches.count { has($0.copy, of: copy) } * Self.leastShare < all
    }

    /// How many words of the topic the copy has among `words`, less what those make up for that `matches` has of them; more
    /// than 0 where ``isMissing(in:_:)`` finds too few.
    /// - Complexity: O(*n*) in the words.
    func excess(in words: Range<Int>, _ matches: ArraySlice<WordMatch>, _ copy: IndexedCopy) -> Int {
        words.count { has($0, of: copy) } - Self.leastShare * matches.count { has($0.copy, of: copy) }
    }
}
