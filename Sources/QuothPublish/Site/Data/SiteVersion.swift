/// What the pages tell of a version without reading its text.
struct SiteVersion: Hashable, Sendable {
    /// The row in this record.
    var row: Int
    /// The row of its document.
    var document: Int
    /// What tells the document from every other.
    var key: String
    /// Its address, if it has one.
    var url: String?
    /// The host of its address.
    var host: String?
    /// The version's SHA-256, in hexadecimal digits.
    var digest: String
    /// The id that it was added under.
    var name: String
    var title: String?
    var publisher: String?
    var site: String?
    /// The day of publication as far as it is known, ISO 8601.
    var published: String?
    /// When it was first captured, ISO 8601 in UTC; `nil` where that is not known.
    var firstCaptured: String?
    /// A BCP 47 tag.
    var language: String?
    var words: Int
    /// Whether a later version has taken its place.
    var isOld: Bool

    /// Its title, or else its id.
    var heading: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? name }
    /// Who published it: the site, the publisher or the host.
    var outlet: String? { site ?? publisher ?? host }

    /// The columns that ``SiteStore`` reads, of `version v` and `document d`.
    static let columns = """
        v.id, d.id, d.key, d.url, d.host, v.digest, v.name, v.title, v.publisher, v.site, v.published, \
        nullif(v.first_captured, ''), v.language, v.words, v.superseded
        """
    /// How many columns these are.
    static let width = 15
}
