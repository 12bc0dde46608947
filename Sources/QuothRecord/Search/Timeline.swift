package import Quoth

/// The order of time in which the rows of search stand: the number of a row starts with the day of publication.
///
/// So the newest matches are the first ones that the index gives, without sorting, and a span of days is a range of
/// numbers. What has no date comes before all days. Among the rows of a day the order is that in which they were added.
package enum Timeline {
    /// The bits for the rows of one day: a million documents, sixteen million quotations.
    package enum Kind: Int, Sendable { case documents = 20, quotations = 24 }

    /// The day, as in ``DayInterval``, that a publication date begins with; 0 for none.
    package static func day(_ published: Day?) -> Int {
        published.flatMap { DayInterval($0)?.first } ?? 0
    }

    /// The first number of a day's rows.
    package static func start(ofDay day: Int, _ kind: Kind) -> Int { day << kind.rawValue }

    /// The day of a row's number.
    package static func day(ofRow row: Int, _ kind: Kind) -> Int { row >> kind.rawValue }
}
