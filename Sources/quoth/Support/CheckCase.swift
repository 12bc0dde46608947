internal import Quoth

/// A line of a file of cases: a draft with the sources to check it against.
struct CheckCase: Decodable {
    /// A source of a case.
    struct Source: Decodable {
        let id: String
        let text: String
        let speaker: String?
        let role: String?
        let date: String?

        /// The source as a document, its fields declared.
        var document: Document {
            var document = Document(id: id, origin: id, text: Text(text))
            document.authors = speaker.map { [Evidence($0, from: "declared", confidence: 1)] } ?? []
            document.role = role
            document.published = date.flatMap { Day(iso: $0) }.map { Evidence($0, from: "declared", confidence: 1) }
            return document
        }
    }

    let id: String
    let sources: [Source]
    let draft: String
}
