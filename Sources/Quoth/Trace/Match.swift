/// Two passages that were aligned word by word.
public struct Match: Hashable, Sendable {
    /// The passage of the copy.
    public var copy: TextRange
    /// The passage of the source.
    public var source: Passage
    /// Who said the passage, as far as the source tells.
    public var speaker: Speaker?
    /// The day that the source gives the words, or was published.
    public var day: Day?
    /// The differences between the two, in the copy's order.
    public var edits: [Edit]
    /// The words that both have.
    public var sharedWords: Int
    /// Why the passage is no reuse; only a passage has it that was left out.
    public var discount: Discount? = nil

    /// A match of `copy` with `source`.
    public init(
        copy: TextRange, source: Passage, speaker: Speaker? = nil, day: Day? = nil, edits: [Edit] = [],
        sharedWords: Int = 0
    ) {
        self.copy = copy
        self.source = source
        self.speaker = speaker
        self.day = day
        self.edits = edits
        self.sharedWords = sharedWords
    }
}

extension Match {
    /// The passage that `chain` shares, not judged yet.
    public init(_ chain: Chain) {
        self.init(
            copy: chain.copy, source: Passage(document: chain.document, range: chain.source),
            sharedWords: chain.pairs.count)
        discount = chain.discount
    }
}
