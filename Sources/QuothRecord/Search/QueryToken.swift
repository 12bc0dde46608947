internal import Quoth

/// A piece of a query.
struct QueryToken: Hashable {
    enum Kind: Hashable {
        /// Words outside quotation marks, up to a space or a parenthesis.
        case word
        /// Words in quotation marks.
        case phrase
        /// `speaker:`
        case field(QueryField)
        case open, close
        case and, or, not
        /// `NEAR/5`
        case near(Int)
        case end
    }

    var kind: Kind
    /// All of its bytes.
    var range: TextRange
    /// The bytes of the words, without marks and star.
    var content: TextRange
    /// Whether a star follows directly.
    var isPrefix = false
}
