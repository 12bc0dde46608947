/// An entry of a newsroom listing: a dated title or lead, perhaps cut off by the page.
public struct IndexItem: Hashable, Sendable {
    /// The whole entry, from its date or title to its last paragraph.
    public var range: TextRange
    /// The day that it is dated with.
    public var date: Day
    /// Where the date stands.
    public var dateRange: TextRange
    /// The title, where the entry has one apart from its text.
    public var title: TextRange?
    /// The first paragraph.
    public var lead: TextRange
    /// Whether the page cuts the text off: it ends in an open quotation, at a colon or at an ellipsis.
    public var isLeadOnly: Bool
}

/// The entries of a document that is a series of dated entries; none for any other document.
///
/// Three or more blocks that are nothing but a whole date make a series. A heading right before each date belongs to the
/// entry of that date.
/// - Complexity: O(*n*) in the bytes of the text.
public func indexItems(of document: Document) -> [IndexItem] {
    IndexItems(document: document).items
}
