/// A feed: what it says of itself, and its entries in their order.
struct Feed: Sendable {
    /// The entries that are read. A feed has some dozens; a whole weblog that was written to one, some thousands.
    static let entryLimit = 20_000

    var title: String?
    var link: String?
    var language: String?
    /// Who writes the entries that name nobody.
    var authors: [String] = []
    var entries: [FeedEntry] = []
    /// What was wrong with it, in words for a person.
    var notes: [String] = []

    /// Whether it had more entries than are read.
    private(set) var isCut = false

    /// Adds an entry, if there are not too many.
    /// - Returns: Whether it was added.
    @discardableResult
    mutating func add(_ entry: @autoclosure () -> FeedEntry) -> Bool {
        if entries.count < Self.entryLimit { entries.append(entry()) } else { cut() }
        return !isCut
    }

    /// Says that entries are left out for their number.
    mutating func cut() {
        if !isCut { notes.append("it has too many entries: those behind the first \(entries.count) are left out") }
        isCut = true
    }
}
