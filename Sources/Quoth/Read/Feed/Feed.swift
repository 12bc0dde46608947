/// A feed: what it says of itself, and its entries in their order.
struct Feed: Sendable {
    var title: String?
    var link: String?
    var language: String?
    /// Who writes the entries that name nobody.
    var authors: [String] = []
    var entries: [FeedEntry] = []
    /// What was wrong with it, in words for a person.
    var notes: [String] = []
}
