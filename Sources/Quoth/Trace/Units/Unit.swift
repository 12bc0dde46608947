/// One unit of comparison: a word, or words and figures that stand for one value.
///
/// `forty`, `40`; `75 million`, `75m`; `15 December`, `December 15`; `9 pm`, `21:00` are one unit each, with the same key.
/// A contraction gives one unit for each word that it stands for.
struct Unit: Hashable, Sendable {
    /// What a unit stands for.
    enum Kind: UInt8, Sendable {
        case word, number, date, time, measure
    }

    /// Where it stands in its text.
    var range: TextRange
    /// The canonical form; equal keys mean the same word.
    var key: String
    /// What it stands for.
    var kind: Kind
    /// Whether it starts with an upper-case letter.
    var isCapitalised: Bool
    /// The marks between the unit before and this one, without typography; see ``Gap``.
    var gap: Gap
    /// The number of its sentence in its text.
    var sentence: Int
    /// Whether it is the first unit of its sentence.
    var startsSentence: Bool
    /// Whether it stands in square brackets.
    var isBracketed: Bool
    /// Whether an ellipsis stands before it.
    var followsEllipsis: Bool
    /// Whether it was made from a contraction, such as `haven’t`.
    var isContracted: Bool = false
}
