/// One difference between a passage and its source.
public struct Edit: Hashable, Sendable {
    /// What a difference touches. The first five are risks to the meaning.
    public enum Class: String, Sendable, Codable, CaseIterable {
        case negation, number, name, modality, quantifier
        case tense, moved, other
        case `case`, punctuation, hyphenation, diacritics, spelling
        case numberForm = "number-form"

        /// Whether an edit of this class may change what was said.
        public var isRisk: Bool {
            switch self {
            case .negation, .number, .name, .modality, .quantifier: true
            default: false
            }
        }

        /// Whether the words are the same and only their form differs.
        public var isForm: Bool {
            switch self {
            case .case, .punctuation, .hyphenation, .diacritics, .spelling, .numberForm: true
            default: false
            }
        }
    }

    /// What it touches.
    public var kind: Class
    /// Where it stands in the source; empty for an insertion.
    public var source: TextRange
    /// Where it stands in the copy; empty for a deletion.
    public var copy: TextRange
    /// The words of the source, empty for an insertion.
    public var from: String
    /// The words of the copy, empty for a deletion.
    public var to: String

    /// An edit of class `kind`.
    public init(kind: Class, source: TextRange, copy: TextRange, from: String, to: String) {
        self.kind = kind
        self.source = source
        self.copy = copy
        self.from = from
        self.to = to
    }
}
