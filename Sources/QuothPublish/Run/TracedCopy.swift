public import Quoth

/// A document with what it took over from each source.
public struct TracedCopy: Sendable {
    /// The document.
    public var quoted: QuotedDocument
    /// One trace a source that something was taken over from.
    public var pairs: [PairTrace]
    /// The passages that it shares with sources for another reason than reuse: each has its ``Match/discount``.
    public var boilerplate: [Match] = []

    /// A document with its traces.
    public init(quoted: QuotedDocument, pairs: [PairTrace]) {
        self.quoted = quoted
        self.pairs = pairs
    }

    /// A document with its traces, and with those of the `chains` they were made of that are no reuse.
    public init(quoted: QuotedDocument, pairs: [PairTrace], chains: [Chain]) {
        self.init(quoted: quoted, pairs: pairs)
        boilerplate = chains.filter { $0.discount != nil }.map(Match.init)
    }
}
