/// A document, or a quotation in it, that a query has found.
public struct SearchHit: Hashable, Sendable {
    /// A quotation that was found.
    public struct Quote: Hashable, Sendable {
        /// Its number in any record, as sixteen hexadecimal digits.
        public var id: String
        public var words: Snippet
        public var kind: String
        public var speaker: String?
        public var role: String?
        public var organisation: String?
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
    public var url: String?
    public var title: Snippet
    public var author: String?
    /// The site, its publisher, or its host.
    public var site: String?
    /// The date of publication as far as it is known, ISO 8601.
    public var published: String?
    public var language: String?
    /// Whether a later version has taken this one's place.
    public var isOld: Bool
    /// Some of its text, around the words that were found; of a document only.
    public var snippet: Snippet?
    public var quote: Quote?
    /// How much the hit says of the query, where hits were ranked.
    public var score: Double?
}
