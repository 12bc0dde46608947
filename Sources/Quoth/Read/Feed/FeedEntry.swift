/// One entry of a feed.
struct FeedEntry: Sendable {
    /// What an entry's text is written in.
    enum Body: Sendable {
        case html([UInt8])
        case plain(String)
    }

    /// The title, without markup.
    var title: String?
    /// The address of its page.
    var link: String?
    var authors: [String] = []
    /// When it was published, as it is written.
    var published: String?
    /// When it was changed, as it is written.
    var modified: String?
    var language: String?
    var body: Body?
    /// Whether the feed calls the body a summary.
    var isSummary = false
    /// Whether the body is a `description` of RSS, which may be the text or a summary of it.
    var isDescription = false
    /// Whether the feed breaks off in it.
    var isCut = false
}
