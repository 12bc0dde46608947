/// Something that is other in a later version of a document.
public struct VersionChange: Hashable, Sendable {
    /// What has changed, the gravest first.
    public enum Kind: String, Sendable, Codable, CaseIterable, Comparable {
        /// The words of a quotation, who is said to have said them, or that it is there at all.
        case quotation
        case number, name, headline
        /// A notice came with which the page corrects itself.
        case correction
        /// The day of publication.
        case date
        /// Anything else in the text.
        case other
        /// Only what stands around the text: a count, a time, a link.
        case boilerplate

        /// Orders by gravity, gravest first.
        public static func < (a: Kind, b: Kind) -> Bool { a.rank < b.rank }

        private var rank: Int { Kind.allCases.firstIndex(of: self)! }
    }

    /// What became of a quotation.
    public enum QuotationFate: String, Sendable, Codable {
        /// Its words are others.
        case words
        /// The same words are said to be somebody else's.
        case speaker
        /// It stands there no more.
        case removed
        /// It is new.
        case added
    }

    /// What has changed.
    public var kind: Kind
    /// Where, in the earlier version's text; `nil` for a fact, such as the title, and for what is new.
    public var earlier: TextRange?
    /// Where, in the later version's text; `nil` for a fact, and for what is gone.
    public var later: TextRange?
    /// The words before; empty for what is new.
    public var from: String
    /// The words after; empty for what is gone.
    public var to: String
    /// The differences word by word; the source is the earlier version. Offsets of a title are its own.
    public var edits: [Edit] = []
    /// What became of the quotation, if the change is one of a quotation.
    public var fate: QuotationFate?
    /// The quotation's index in the earlier version's list.
    public var earlierQuotation: Int?
    /// The quotation's index in the later version's list.
    public var laterQuotation: Int?
    /// Who said the quotation in the earlier version.
    public var speakerBefore: String?
    /// Who said it in the later one.
    public var speakerAfter: String?
    /// Whether words or speaker of a quotation were changed, and no new notice in the later version says that the page was
    /// corrected.
    public var isSilent = false

    init(kind: Kind, earlier: TextRange? = nil, later: TextRange? = nil, from: String, to: String, edits: [Edit] = []) {
        (self.kind, self.earlier, self.later) = (kind, earlier, later)
        (self.from, self.to, self.edits) = (from, to, edits)
    }
}
