/// The main text of a page with what is known of it.
public struct Document: Hashable, Sendable {
    /// Its id: the `id` field of a JSON line, or the file's name without its ending.
    public var id: String
    /// The path or URL that it was read from.
    public var origin: String
    /// The main text. Blocks are separated by a blank line; a plain text is kept as it was.
    public var text: Text
    /// The blocks of the text, in order, none overlapping another.
    public var blocks: [Block]
    /// The title, without the site's name.
    public var title: Evidence<String>?
    /// The people who wrote it; for a declared speaker of a statement, that speaker.
    public var authors: [Evidence<String>]
    /// The role that was declared for the author, such as “director of the Harbour Rights Centre”.
    public var role: String?
    /// Who publishes it.
    public var publisher: Evidence<String>?
    /// The day it was published.
    public var published: Evidence<Day>?
    /// The canonical URL.
    public var url: Evidence<String>?
    /// The language as a BCP 47 tag, such as `en`.
    public var language: Evidence<String>?
    /// The series that it belongs to, such as one newsroom's releases; documents of one series are not compared.
    public var series: String?
    /// Whether the page cuts the text off after its lead.
    public var isLeadOnly: Bool
    /// When the page was captured: ISO 8601, in UTC; known of what comes out of a web archive.
    public var capturedAt: String?
    /// What was wrong with the bytes though they could be read, such as a page that breaks off.
    public var notes: [String] = []
    /// What keeps the text from being whole, or from being the page's own; HTML pages only.
    public var notices: [Notice] = []
    /// How well the main text was probably chosen; HTML pages only.
    public var confidence: Confidence?
    /// The entries of a listing, in order; empty for any other document.
    public var items: [IndexItem] = []
    /// The id of the listing that the document is an entry of.
    public var listing: String?
    /// The line of its page's text, from 1, that its own text begins on: more than 1 for an entry of a listing.
    public var firstLine = 1
    /// The day of ``published`` with the time and the zone, where the page declares them.
    public var publishedAt: Moment?
    /// When the page says that it was last changed.
    public var modified: Evidence<Moment>?
    /// What the site calls itself, which need not be the name of the ``publisher``.
    public var site: Evidence<String>?
    /// What kind of page it was read from; `nil` for a document that is no web page.
    public var kind: Evidence<DocumentKind>?
    /// The notices with which the page corrects itself.
    public var corrections: [CorrectionNotice] = []
    /// The texts that were considered for ``title``, the likeliest first.
    public var titleCandidates: [Evidence<String>] = []
    /// All dates that were considered for ``published``, the likeliest first.
    public var dateCandidates: [Evidence<Moment>] = []

    /// A document of `text`, in which each paragraph is a block if `blocks` is left out.
    public init(
        id: String, origin: String = "", text: Text, blocks: [Block]? = nil, title: Evidence<String>? = nil,
        authors: [Evidence<String>] = [], role: String? = nil, publisher: Evidence<String>? = nil,
        published: Evidence<Day>? = nil, url: Evidence<String>? = nil, language: Evidence<String>? = nil,
        series: String? = nil, isLeadOnly: Bool = false
    ) {
        self.id = id
        self.origin = origin
        self.text = text
        self.blocks = blocks ?? paragraphs(of: text)
        self.title = title
        self.authors = authors
        self.role = role
        self.publisher = publisher
        self.published = published
        self.url = url
        self.language = language
        self.series = series
        self.isLeadOnly = isLeadOnly
    }
}
