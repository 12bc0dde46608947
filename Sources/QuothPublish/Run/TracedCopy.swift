public import Quoth

/// A document with what it took over from each source.
public struct TracedCopy: Sendable {
    /// The document.
    public var quoted: QuotedDocument
    /// One trace a source that something was taken over from.
    public var pairs: [PairTrace]

    /// A document with its traces.
    public init(quoted: QuotedDocument, pairs: [PairTrace]) {
        self.quoted = quoted
        self.pairs = pairs
    }
}
