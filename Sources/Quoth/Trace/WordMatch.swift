/// A word of the copy matched with one of the source; or one with two that lack the space between them.
struct WordMatch: Hashable {
    /// The first word in the copy, and how many words.
    var copy: Int
    var copyCount = 1
    /// The first word among all words of the index, and how many.
    var source: Int
    var sourceCount = 1
    /// What the match tells, in bits.
    var bits: Float
    /// Whether both fold to the same letters.
    var isExact = true

    var copyEnd: Int { copy + copyCount }
    var sourceEnd: Int { source + sourceCount }
}
