/// What became of the words of a quotation, the gravest first.
public enum Verdict: String, Sendable, Codable, CaseIterable, Comparable {
    /// The same words under another speaker, role, occasion or date.
    case attribution
    /// Continuous in the copy, from two or more separate places, with nothing that says so.
    case spliced
    /// Words inserted, deleted, replaced or moved.
    case wording
    /// Cut inside a sentence of the source in a way that touches the meaning.
    case truncated
    /// Same words; case, punctuation, hyphenation, diacritics, spelling or number form differ.
    case form
    /// Same words, case and punctuation.
    case verbatim
    /// An indirect quotation that agrees with the passage it reports, but for the risks named.
    case paraphrase
    /// Nothing in the record is close.
    case unfound

    /// Orders by gravity, gravest first.
    public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

    private var rank: Int { Verdict.allCases.firstIndex(of: self)! }
}
