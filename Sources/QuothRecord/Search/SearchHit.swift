/// A document, or a quotation in it, that a query has found.
public struct SearchHit: Hashable, Sendable {
    /// A quotation that was found.
    public struct Quote: Hashable, Sendable {
        /// Its number in any record, as sixteen hexadecimal digits.
        public var id: String
        /// The words, or those of a long quotation around what was found.
        public var words: Snippet
        /// How the words are reported: `direct`, `indirect`, `mixed`, `scare` or `title`.
        public var kind: String
        /// Who is said to have said them.
        public var speaker: String?
        /// The speaker's role.
        public var role: String?
        /// The speaker's organisation.
        public var organisation: String?
        /// The words that report them.
        public var cue: String?
        /// What became of the words of an earlier source, where one was found.
        public var verdict: String?
    }

    /// The number of the version in this record.
    package var version: Int
    /// The document's id.
    public var name: String
    /// What tells the document in any record: its canonical URL, or where it was read.
    public var key: String
    /// Its canonical URL.
    public var url: String?
    /// Its title.
    public var title: Snippet
    /// Its authors, one a line.
    public var author: String?
    /// The site, its publisher, or its host.
    public var site: String?
    /// The date of publication as far as it is known, ISO 8601.
    public var published: String?
    /// Its language as a BCP 47 tag.
    public var language: String?
    /// Whether a later version has taken this one's place.
    public var isOld: Bool
    /// What it changed in the version before it: classes, the gravest first, `quotation-silent` before all.
    public var changes: [String] = []
    /// Some of its text, around the words that were found; of a document only.
    public var snippet: Snippet?
    /// The quotation, where quotations are searched for.
    public var quote: Quote?
    /// How much the hit says of the query, where hits were ranked.
    public var score: Double?
}
