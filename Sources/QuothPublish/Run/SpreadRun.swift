public import Quoth

/// One run of `spread`: what every face of it shows.
public struct SpreadRun: Sendable {
    /// The passages that were asked for, in the order in which they were given.
    public var passages: [SpreadPassage]
    /// What was searched; a ``SpreadCopy`` names one by its index.
    public var sources: [QuotedDocument]
    /// What was left out.
    public var leftOut: [LeftOut]

    /// A run with its results.
    public init(passages: [SpreadPassage], sources: [QuotedDocument], leftOut: [LeftOut] = []) {
        self.passages = passages
        self.sources = sources
        self.leftOut = leftOut
    }

    /// All changes that are shown.
    var changes: [Finding] {
        passages.compactMap(\.spread).flatMap(\.variants).flatMap { variant in
            variant.forms.compactMap(\.change) + [variant.sinceFirst].compactMap { $0 }
        }
    }

    /// The places of everything that is shown.
    var atlas: Atlas {
        Atlas(sources, documents: passages.compactMap(\.spread).flatMap(\.copies).map(\.document), for: changes)
    }
}

/// A passage that was asked for, with how it spread.
public struct SpreadPassage: Sendable {
    /// The words.
    public var words: String
    /// How they spread; `nil` if no source has them.
    public var spread: Spread?

    /// A passage and how it spread.
    public init(words: String, spread: Spread?) {
        self.words = words
        self.spread = spread
    }
}
