/// An entry of a listing, such as a newsroom's: a dated title or lead, perhaps cut off by the page.
public struct IndexItem: Hashable, Sendable {
    /// The title, where the entry has one apart from its text.
    public var title: String?
    /// The first paragraph; `nil` for an entry that is only a title.
    public var lead: String?
    /// The day that it is dated with; `nil` where the page shows none, or only how long ago it was.
    public var date: Evidence<Day>?
    /// The address of the entry's own page, resolved against that of the listing where it is known.
    public var link: String?
    /// Whether the page gives no more than the beginning: the text breaks off, or the rest is behind the link.
    public var isLeadOnly = false
    /// The whole entry in the document's text, from its date or title to its last paragraph; `nil` where the main text
    /// leaves it out, and so for the parts below.
    public var range: TextRange?
    /// Where the title stands.
    public var titleRange: TextRange?
    /// Where the first paragraph stands.
    public var leadRange: TextRange?
    /// Where the date stands; one that heads several entries stands before them.
    public var dateRange: TextRange?
}
