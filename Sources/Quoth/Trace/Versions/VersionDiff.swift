/// What is other in a later version of a document: word by word, and what that means.
public struct VersionDiff: Hashable, Sendable {
    /// Sentences that differ, or stand in one version only.
    public struct Passage: Hashable, Sendable {
        /// Where they stand in the earlier version; empty for what is new.
        public var earlier: TextRange
        /// Where they stand in the later version; empty for what is gone.
        public var later: TextRange
        /// The differences, in order; the source is the earlier version.
        public var edits: [Edit]
    }

    /// The passages that differ, in the order of the text.
    public var passages: [Passage]
    /// What has changed, the gravest first.
    public var changes: [VersionChange]

    /// Compares two versions of a document.
    ///
    /// Typography is no change: marks of another style, spaces, soft hyphens.
    /// - Complexity: O((*n* + *m*) × *d*) in the words, where *d* ≤ 256 is how much differs between two places that don't.
    public init(from earlier: QuotedDocument, to later: QuotedDocument) {
        self = VersionComparer(earlier: VersionText(earlier), later: VersionText(later)).diff
    }

    init(passages: [Passage], changes: [VersionChange]) {
        (self.passages, self.changes) = (passages, changes)
    }

    /// The kinds of changes, the gravest first.
    public var kinds: [VersionChange.Kind] { Set(changes.map(\.kind)).sorted() }

    /// Whether a quotation was changed, and nothing new says that the page was corrected.
    public var hasSilentEdit: Bool { changes.contains { $0.isSilent } }

    /// Whether nothing but what stands around the text is other, or nothing at all.
    public var isBoilerplateOnly: Bool { kinds.allSatisfy { $0 == .boilerplate } }
}
