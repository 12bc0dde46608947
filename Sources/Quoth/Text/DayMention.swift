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
/// `02/03/2015` may be the second of March or the third of February. The text's other dates decide: those in figures
/// that can be read in one way only, and those that write the month out, before the day or after it. Where they are
/// silent or divided, the day comes first.
///
/// - Complexity: O(*n*) in the bytes of the range.
///
/// - Parameter order: What is known of dates in figures from outside the text.
public func days(in text: Text, range: TextRange? = nil, order: DateOrder = DateOrder()) -> [DayMention] {
    let range = range ?? text.range
    var scanner = DayScanner(text: text, tokens: tokens(of: text, in: range), order: order)
    let found = scanner.scan()
    guard IdeographicDays.mayStand(in: text.utf8, range) else { return found }
    return (found + IdeographicDays(text, range).days).sorted { $0.range.start < $1.range.start }
}

extension Day {
    /// The first whole date that `text` writes, in any form that ``days(in:range:order:)`` knows.
    /// - Complexity: O(*n*) in the bytes.
    public init?(written text: String, order: DateOrder = DateOrder()) {
        let found = days(in: Text(text), order: order)
        guard let mention = found.first(where: { $0.day.year != nil && $0.day.day != nil }) ?? found.first else {
            return nil
        }
        self = mention.day
    }
}
