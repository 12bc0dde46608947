/// A notice with which a publisher corrects, clarifies or withdraws what a page said.
public struct CorrectionNotice: Hashable, Sendable {
    /// What a notice does.
    public enum Kind: String, Sendable, Codable {
        /// It mends an error.
        case correction
        /// It makes clearer what was right.
        case clarification
        /// It says that the text was changed, or is a note of the newsroom's.
        case note
        /// It withdraws the text.
        case retraction
    }

    /// What it does.
    public var kind: Kind
    /// Its words.
    public var text: String
    /// Where it stands in the document's text; `nil` if the main text leaves it out, or only JSON-LD gives it.
    public var range: TextRange?
    /// The day that it is dated with.
    public var day: Day?
    /// Where it was read: `shown`, `json-ld correction`.
    public var place: String

    /// A notice of the parts that are known.
    public init(kind: Kind, text: String, range: TextRange? = nil, day: Day? = nil, place: String) {
        self.kind = kind
        self.text = text
        self.range = range
        self.day = day
        self.place = place
    }
}
