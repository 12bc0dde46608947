/// A word of the running text, a mark, a whole quotation, or the gap between two paragraphs.
///
/// 48 bytes: a document has many.
struct Word {
    enum Kind: UInt8 {
        case word, number, mark
        /// A part of a quotation, which the running text treats as one thing.
        case quotation
        case paragraph
    }

    /// The classes that the lexicon gives it.
    let classes: WordClass
    /// The hash of its lower-cased bytes, without `'s`; for a mark the character.
    let hash: UInt64
    private let start: Int32, end: Int32
    private let number: Int32
    private let blockNumber: Int32
    private var sentenceNumber: Int32 = 0
    /// What it is.
    let kind: Kind
    /// Whether it starts with a capital.
    let isCapitalised: Bool
    /// Whether it is all capitals, two or more.
    let isAcronym: Bool
    /// Whether it ends in `'s` or is a plural with an apostrophe.
    var isPossessive: Bool
    /// Whether it is the first word of a sentence.
    var startsSentence = false
    /// What it does in the sentence, as a symbol for the speaker model (``Symbols``).
    var symbol: UInt8 = 0

    init(
        kind: Kind, range: TextRange, classes: WordClass = [], hash: UInt64 = 0, value: Int = 0,
        isCapitalised: Bool = false, isAcronym: Bool = false, isPossessive: Bool = false, block: Int
    ) {
        (self.kind, self.classes, self.hash) = (kind, classes, hash)
        (start, end) = (Int32(range.start), Int32(range.end))
        (number, blockNumber) = (Int32(value), Int32(block))
        (self.isCapitalised, self.isAcronym, self.isPossessive) = (isCapitalised, isAcronym, isPossessive)
    }

    /// Where it stands.
    var range: TextRange { TextRange(Int(start), Int(end)) }
    /// The character, of a mark; the index of the span, of a quotation.
    var value: Int { Int(number) }
    /// The index of its block.
    var block: Int { Int(blockNumber) }
    /// The number of its sentence.
    var sentence: Int {
        get { Int(sentenceNumber) }
        set { sentenceNumber = Int32(newValue) }
    }

    /// Whether it is the mark `character`.
    func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && number == Int32(character.value) }
    /// Whether it has one of `some` classes.
    func isAny(_ some: WordClass) -> Bool { !classes.isDisjoint(with: some) }
}
