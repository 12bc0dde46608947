internal import Quoth

/// A document or a quotation in the words of schema.org.
///
/// A machine's finding is no review, so none is claimed: the passage that the words rest on stands in `isBasedOn`.
struct SchemaNode: Encodable {
    /// Another node, by its name or with what is known of it.
    struct Link: Encodable {
        var type: String?
        var id: String?
        var name: String?
        var jobTitle: String?
        var affiliation: [Link]?

        enum CodingKeys: String, CodingKey {
            case name, jobTitle, affiliation
            case type = "@type"
            case id = "@id"
        }
    }

    var type: String
    var id: String
    var headline: String?
    var text: String?
    var url: String?
    var identifier: String?
    var author: [Link]?
    var publisher: Link?
    var datePublished: String?
    var dateModified: String?
    var dateCreated: String?
    var inLanguage: String?
    var spokenByCharacter: Link?
    var isPartOf: Link?
    var isBasedOn: Link?

    enum CodingKeys: String, CodingKey {
        case headline, text, url, identifier, author, publisher, datePublished, dateModified, dateCreated, inLanguage
        case spokenByCharacter, isPartOf, isBasedOn
        case type = "@type"
        case id = "@id"
    }

    /// The nodes of a document and of its quotations.
    static func all(of exported: ExportedDocument) -> [SchemaNode] {
        // Several versions of one page are several works.
        let id = "urn:quoth:version:\(exported.version)"
        return [document(exported, id)] + exported.quotations.map { quotation($0, in: exported, id) }
    }

    private static func document(_ exported: ExportedDocument, _ id: String) -> SchemaNode {
        let document = exported.document
        var node = SchemaNode(type: type(of: document), id: id)
        node.headline = document.title?.value
        node.url = exported.url
        node.identifier = exported.key
        let reference = Reference(exported)
        node.author =
            reference.authors.isEmpty
            ? nil : reference.authors.map { Link(type: $0.isOrganisation ? "Organization" : "Person", name: $0.name) }
        node.publisher = reference.publisher.map { Link(type: "Organization", name: $0) }
        node.datePublished = document.publishedAt?.iso ?? document.published.flatMap { whole($0.value) }
        node.dateModified = document.modified?.value.iso
        node.inLanguage = document.language?.value
        return node
    }

    private static func quotation(
        _ exported: ExportedQuotation, in whole: ExportedDocument, _ id: String
    ) -> SchemaNode {
        let attribution = exported.quotation.attribution
        var node = SchemaNode(type: "Quotation", id: exported.iri)
        node.text = exported.words(in: whole.document.text)
        node.spokenByCharacter = attribution.map { speaker($0.speaker) }
        node.dateCreated = attribution?.day.flatMap(Self.whole)
        node.inLanguage = whole.document.language?.value
        node.isPartOf = Link(id: id)
        node.isBasedOn = exported.finding?.basis.map { Link(id: "urn:quoth:version:\($0.version)") }
        return node
    }

    private static func speaker(_ speaker: Speaker) -> Link {
        switch speaker.kind {
        case .organisation, .group: Link(type: "Organization", name: speaker.name)
        case .document: Link(type: "CreativeWork", name: speaker.name)
        case .person, .unnamed:
            Link(
                type: "Person", name: speaker.name, jobTitle: speaker.role,
                affiliation: speaker.organisation.map { [Link(type: "Organization", name: $0)] })
        }
    }

    /// A day in ISO 8601, which one without its year has not.
    private static func whole(_ day: Day) -> String? { day.year == nil ? nil : day.iso }

    private static func type(of document: Document) -> String {
        switch document.kind?.value {
        case .article: "NewsArticle"
        case .statement: "Statement"
        case .index: "CollectionPage"
        case .forum: "DiscussionForumPosting"
        case .other, nil: "CreativeWork"
        }
    }
}
