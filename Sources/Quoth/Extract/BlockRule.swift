/// A rule that keeps a block or drops it, whatever the model of the main text says.
public enum BlockRule: String, Hashable, Sendable, CaseIterable {
    /// Kept: a quotation between two blocks of the main text, in the same element.
    case quotationWithin = "a quotation inside the main run stays"
    /// Kept: running text between two blocks of the main text, in the same element.
    case proseWithin = "running text inside the main run stays"
    /// Kept: a heading, an item of a list or code right between two blocks of the main text.
    case partWithin = "a heading, an item or code inside the main run stays"
    /// Kept: running text right before the main run, in the same element.
    case lead = "the lead of the main run stays"
    /// Dropped: a block that only leads to another page, in a page of running text.
    case teaser = "in running text a block that is all link is a teaser"
    /// Dropped: a share line, a cookie line, a button …
    case boilerplate = "a line that no text has"
}
