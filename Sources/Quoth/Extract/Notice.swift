/// Something that keeps a page's text from being whole, or from being the page's own.
public struct Notice: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Only subscribers get the whole text: the page declares it, or shows a wall.
        case paywalled
        /// The page shows less of the text than it declares.
        case truncated
        /// A script fills the page in; what stands in it without the script is not the text, or hardly any.
        case scriptOnly
        /// The text isn't what the page shows but the body that its JSON-LD declares.
        case declaredBody
    }

    /// What it is.
    public var kind: Kind
    /// What says so, as short phrases: `json-ld isAccessibleForFree is false`, `wording: already a subscriber` …
    public var evidence: [String]

    /// A notice of `kind` with what says so.
    public init(_ kind: Kind, evidence: [String]) {
        self.kind = kind
        self.evidence = evidence
    }
}
