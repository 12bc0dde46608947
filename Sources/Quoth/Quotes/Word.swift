/// A word of the running text, a mark, a whole quotation, or the gap between two paragraphs.
struct Word {
    enum Kind: UInt8 {
        case word, number, mark
        /// A part of a quotation, which the running text treats as one thing.
        case quotation
        case paragraph
    }

    /// What it is.
    var kind: Kind
    /// Where it stands.
    var range: TextRange
    /// The classes that the lexicon gives it.
    var classes: WordClass = []
    /// The hash of its lower-cased bytes, without `'s`; for a mark the character.
    var hash: UInt64 = 0
    /// The character, of a mark; the index of the span, of a quotation.
    var value: Int = 0
    /// Whether it starts with a capital.
    var isCapitalised = false
    /// Whether it is all capitals, two or more.
    var isAcronym = false
    /// Whether it ends in `'s` or is a plural with an apostrophe.
    var isPossessive = false
    /// Whether it is the first word of a sentence.
    var startsSentence = false
    /// The number of its sentence.
    var sentence = 0
    /// The index of its block.
    var block = 0
    /// What it does in the sentence, as a symbol for the speaker model (``Symbols``).
    var symbol: UInt8 = 0

    /// Whether it is the mark `character`.
    func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && value == Int(character.value) }
    /// Whether it has one of `some` classes.
    func isAny(_ some: WordClass) -> Bool { !classes.isDisjoint(with: some) }
}
