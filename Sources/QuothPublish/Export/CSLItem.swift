internal import Quoth

/// A document as an item of CSL-JSON (Citation Style Language 1.0.2).
struct CSLItem: Encodable {
    /// A name: of a person in its parts, of anybody else as it stands.
    struct Name: Encodable {
        var family: String?
        var given: String?
        var literal: String?

        init(_ author: Reference.Author) {
            let words = author.name.split(separator: " ")
            if author.isOrganisation || words.count < 2 {
                literal = author.name
            } else {
                // Particles in small letters belong to the family's name: “van der Berg”.
                let particle = words.dropLast().firstIndex { $0.first?.isLowercase ?? false }
                let start = max(1, particle ?? words.count - 1)
                family = words[start...].joined(separator: " ")
                given = words[..<start].joined(separator: " ")
            }
        }
    }

    /// A date, as far as it is known.
    struct Date: Encodable {
        let parts: [[Int]]

        enum CodingKeys: String, CodingKey { case parts = "date-parts" }

        init?(_ day: Day?) {
            guard let day, let year = day.year else { return nil }
            parts = [[year] + (day.month.map { [$0] } ?? []) + (day.month == nil ? [] : day.day.map { [$0] } ?? [])]
        }
    }

    let id: String
    let type: String
    let title: String?
    let author: [Name]?
    let container: String?
    let publisher: String?
    let issued: Date?
    let accessed: Date?
    let url: String?
    let language: String?
    let genre: String?
    let version: String
    let note: String?

    enum CodingKeys: String, CodingKey {
        case id, type, title, author, publisher, issued, accessed, language, genre, version, note
        case container = "container-title"
        case url = "URL"
    }

    init(_ reference: Reference) {
        id = reference.key
        note = reference.note
        type =
            switch reference.kind {
            case .article: "article-newspaper"
            case .forum: "post"
            case .statement, .index, .other: "webpage"
            case nil: reference.url == nil ? "document" : "webpage"
            }
        title = reference.title
        author = reference.authors.isEmpty ? nil : reference.authors.map(Name.init)
        container = reference.container
        publisher = reference.publisher
        issued = Date(reference.published)
        accessed = Date(reference.accessed)
        url = reference.url
        language = reference.language
        genre = reference.kind == .statement ? "Press release" : nil
        version = reference.version
    }
}
