public import Quoth

/// One run of `trace`: what every face of it shows.
public struct TraceRun: Sendable {
    /// The documents that were traced, in the order in which they were given.
    public var copies: [TracedCopy]
    /// What they were traced against; a ``Passage`` names one by its index.
    public var sources: [QuotedDocument]
    /// What was left out.
    public var leftOut: [LeftOut]
    /// Whether the passages that are no reuse are listed too, not only counted.
    public var listsBoilerplate = false

    /// What proves of the sources that they stood in a record's log; `nil` where that was not asked for.
    public var proofs: [SourceProof]?

    /// A run with its results.
    public init(copies: [TracedCopy], sources: [QuotedDocument], leftOut: [LeftOut] = []) {
        self.copies = copies
        self.sources = sources
        self.leftOut = leftOut
    }
}
