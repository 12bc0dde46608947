public import Quoth

/// One run of `check`: what every face of it shows.
public struct CheckRun: Sendable {
    /// The drafts in the order in which they were given.
    public var drafts: [CheckedDraft]
    /// What they were checked against; a ``Passage`` names one by its index.
    public var sources: [QuotedDocument]
    /// What was left out.
    public var leftOut: [LeftOut]

    /// What proves of the sources that they stood in a record's log; `nil` where that was not asked for.
    public var proofs: [SourceProof]?

    /// A run with its results.
    public init(drafts: [CheckedDraft], sources: [QuotedDocument], leftOut: [LeftOut] = []) {
        self.drafts = drafts
        self.sources = sources
        self.leftOut = leftOut
    }

    /// The findings of all drafts.
    public var findings: [Finding] { drafts.flatMap(\.findings) }
}
