/// An entry of a listing, as the nodes of its page.
struct Entry {
    /// The nodes: one element with all in it, or several that follow each other.
    var nodes: Range<Int>
    /// What dates it.
    var spot: DateSpot?
    /// Whether the date heads several entries.
    var isDateShared = false
    /// Its title and its link.
    var head = EntryHead()
}

/// The title and the link of an entry.
struct EntryHead {
    /// The element whose characters are the title.
    var title: Range<Int>?
    /// The element that is the first paragraph, where a profile says so.
    var lead: Range<Int>?
    /// The `a` element that leads to the entry's page.
    var link: Int?
    /// Whether the title is a heading, or called one.
    var isHeading = false
}
