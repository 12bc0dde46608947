/// A speaker that a quotation was not given to, for one who wants to know what else was weighed.
public struct RunnerUp: Hashable, Sendable {
    /// Where the text names the speaker.
    public var mention: TextRange
    /// What would have decided.
    public var rule: String
    /// How likely it was, from 0 to 1, by the same scale as the one that was chosen.
    public var confidence: Double
}
