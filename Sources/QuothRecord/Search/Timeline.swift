package import Quoth

/// The order of time in which the rows of search stand: the number of a row starts with the day of publication.
///
/// So the newest matches are the first ones that the index gives, without sorting, and a span of days is a range of
/// numbers. What has no date comes before all days. Among the rows of a day the order is that in which they were added.
package enum Timeline {
    /// The bits for the rows of one day: 16 million documents, 268 million quotations.
    package enum Kind: Int, Sendable { case documents = 24, quotations = 28 }

    /// The first day that has rows of its own, in the year 821; what is said to be older counts as without a date.
    package static let firstDay = 300_000

    /// The day, as in ``DayInterval``, that a publication date begins with; 0 for none.
    package static func day(_ published: Day?) -> Int {
        let day = published.flatMap { DayInterval($0)?.first } ?? 0
        return day < firstDay ? 0 : day
    }

    /// The first number of a day's rows.
    package static func start(ofDay day: Int, _ kind: Kind) -> Int { day << kind.rawValue }

    /// The day of a row's number.
    package static func day(ofRow row: Int, _ kind: Kind) -> Int { row >> kind.rawValue }
}
