/// What a line of a site profile sets.
public enum ProfileField: String, CaseIterable, Hashable, Sendable {
    /// The elements that hold the main text; all other text is left out.
    case text
    /// Elements that are never main text.
    case drop
    case title
    case author
    case date
    case publisher
    /// The entries of a listing.
    case item
    case itemTitle = "item.title"
    case itemDate = "item.date"
    case itemLink = "item.link"
    case itemLead = "item.lead"
}
