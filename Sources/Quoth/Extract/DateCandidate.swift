/// A date that a page tells somewhere, with what speaks for its being the day of publication.
struct DateCandidate: Sendable {
    /// The moment.
    var moment: Moment
    /// Where it stands, in words.
    var place: String
    /// How likely it is the day of publication; for a date of a change, how likely it is the last one.
    var confidence: Double
    /// Whether it is said to be the date of a change.
    var isModified = false
    /// Whether it stands on a line that is hardly more than a byline, not in prose, a caption or a comment.
    var isOwnLine = false
}
