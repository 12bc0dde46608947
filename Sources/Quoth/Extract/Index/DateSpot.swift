/// A place of a page that can date an entry: an element that declares a time, or a short text that is a date.
struct DateSpot: Sendable {
    /// The node that holds it: the element with the declared time, or the run of characters.
    var node: Int
    /// The day; `nil` for one that is only told from now, such as “3 hours ago”.
    var day: Day?
    /// How it was read: `time datetime`, `shown` …
    var place: String
    /// Where it is shown in the page's text.
    var shown: TextRange?
}
