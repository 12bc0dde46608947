/// The word or phrase that reports an utterance: `said`, `according to`, `in a statement`.
public struct Cue: Hashable, Sendable {
    /// Where it stands.
    public var range: TextRange

    /// A cue at `range`.
    public init(range: TextRange) {
        self.range = range
    }
}
