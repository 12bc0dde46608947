/// Why a passage that two documents share is not taken for reuse, and how often it stands elsewhere.
public struct Discount: Hashable, Sendable {
    /// What a passage is instead of reuse.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Names, titles, places, dates, numbers and addresses, and little else.
        case names
        /// The standing words of one series: its letterhead, what it says about itself, its author's own paragraphs.
        case repeated
        /// What many say on many occasions: a stock phrase, a formula of courtesy, of law or of procedure.
        case stockPhrase = "stock-phrase"
        /// Too few words of its own to tell it from common usage, though it stands nowhere else.
        case commonplace
    }

    /// What it is.
    public var kind: Kind
    /// In how many documents besides the two most of it stands, on other occasions; 0 where nobody looked.
    public var documents: Int
    /// Of how many different series these are, as far as that is known.
    public var series: Int
    /// On how many different days they were published, as far as that is known.
    public var dates: Int

    /// A passage of `kind` that stands in so many other documents.
    public init(_ kind: Kind, documents: Int = 0, series: Int = 0, dates: Int = 0) {
        self.kind = kind
        self.documents = documents
        self.series = series
        self.dates = dates
    }
}
