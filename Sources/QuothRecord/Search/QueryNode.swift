public import Quoth

/// A part of a query.
public indirect enum QueryNode: Hashable, Sendable {
    /// Words that stand one behind the other.
    case words(QueryWords)
    /// Words and phrases with at most so many words between the first and the last of them, in any order.
    case near([QueryWords], within: Int)
    /// A publication date that surely lies in a span.
    case date(DayInterval)
    /// A finding with one of these verdicts.
    case verdict([Verdict])
    /// A version that changed something in the one before it.
    case change(ChangeClass)
    /// What is searched; only at the top.
    case scope(Query.Scope)
    case all([QueryNode])
    case any([QueryNode])
    case not(QueryNode)
}

/// Words that stand one behind the other in one place of a document or quotation.
public struct QueryWords: Hashable, Sendable {
    /// Where words are looked for.
    public enum Place: Hashable, Sendable {
        /// The text and the title of a document; the words of a quotation.
        case text
        case title
        case speaker, organisation, site, cue, kind, language
    }

    /// Where they are looked for.
    public var place: Place
    /// The words, folded as the index has them; at least one.
    public var words: [String]
    /// Whether the last one may go on.
    public var isPrefix = false
    /// The same written otherwise: as one word, `cooperate` for `co-operate`, or as two, the other way round.
    public var variant: [String]?

    /// Words in a place.
    public init(_ words: [String], in place: Place = .text, isPrefix: Bool = false, variant: [String]? = nil) {
        precondition(!words.isEmpty, "A term has at least one word.")
        (self.words, self.place, self.isPrefix, self.variant) = (words, place, isPrefix, variant)
    }
}
