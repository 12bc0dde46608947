internal import Quoth

/// What a list of references tells of a document.
struct Reference {
    /// Somebody who wrote it.
    struct Author: Hashable {
        let name: String
        /// Whether the name is one of an organisation, which has no first and last part.
        let isOrganisation: Bool
    }

    /// What it is called in the list: of letters of ASCII, digits and hyphens, and always the same.
    let key: String
    let kind: DocumentKind?
    let title: String?
    let authors: [Author]
    let publisher: String?
    /// What it appeared in.
    let container: String?
    let published: Day?
    let url: String?
    /// The day it was first read.
    let accessed: Day?
    let language: String?
    /// The version's digest, in hexadecimal digits.
    let version: String
    /// Whose words are cited, and how sure that is.
    var note: String?

    init(_ exported: ExportedDocument) {
        let document = exported.document
        kind = document.kind?.value
        title = document.title?.value
        publisher = document.publisher?.value
        container = document.site?.value ?? document.publisher?.value
        let names = [publisher, container].compactMap { $0?.lowercased() }
        authors = document.authors.map(\.value).map { name in
            let isOrganisation = names.contains(name.lowercased()) || OrganisationWords.areName(Self.short(name))
            return Author(name: name, isOrganisation: isOrganisation)
        }
        published = document.published?.value
        url = exported.url
        accessed = exported.firstCaptured.flatMap { Day(iso: $0) }
        language = document.language?.value
        version = exported.version
        let first = authors.first.map { author in
            author.isOrganisation ? author.name : author.name.split(separator: " ").last.map(String.init) ?? ""
        }
        let year = published?.year.map(String.init) ?? "undated"
        key = "\(Self.plain(first ?? container ?? "page"))-\(year)-\(version.prefix(8))"
    }

    /// The first letters and digits of ASCII in `text`, in lower case.
    private static func plain(_ text: String) -> String {
        let kept = text.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
        return kept.isEmpty ? "page" : String(decoding: kept.prefix(20), as: UTF8.self)
    }

    /// What stands between a person's names, such as in “van der Berg”, and is counted as none.
    private static let particles: Set<Substring> = [
        "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van",
        "von", "zu",
    ]

    private static func short(_ name: String) -> String {
        name.split(separator: " ").filter { !particles.contains($0) }.joined(separator: " ")
    }
}
