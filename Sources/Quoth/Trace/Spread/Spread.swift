/// How a passage went from text to text: its copies in order of time, its wordings, who changed what first, and who
/// copied whom, as far as words and dates tell.
public struct Spread: Hashable, Sendable {
    /// The words that were asked for.
    public var words: String
    /// The copies: those that come first by date and wording before the others.
    public var copies: [SpreadCopy]
    /// The wordings; the first is that of the earliest copy.
    public var variants: [SpreadVariant]
    /// The copies, by their index, that can be the earliest of this record: none is surely older.
    ///
    /// The likeliest comes first. More than one means that the dates leave it open.
    public var earliest: [Int]

    /// The way of `words`.
    public init(words: String, copies: [SpreadCopy], variants: [SpreadVariant], earliest: [Int]) {
        (self.words, self.copies, self.variants, self.earliest) = (words, copies, variants, earliest)
    }

    /// The copies that have the words from copy number `copy`.
    public func children(of copy: Int) -> [Int] { copies.indices.filter { copies[$0].parent == copy } }
}
