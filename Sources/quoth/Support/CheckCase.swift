internal import FoundationEssentials
internal import Quoth

/// A line of a file of cases: a draft with the sources to check it against.
struct CheckCase: Decodable {
    /// A source of a case, which is read like a line of a JSON Lines file.
    struct Source: Codable {
        let id: String
        let text: String
        let speaker: String?
        let role: String?
        let date: String?
    }

    let id: String
    let sources: [Source]
    let draft: String

    /// The draft and the sources, read and attributed.
    func quoted() throws -> (draft: QuotedDocument, sources: [QuotedDocument]) {
        let lines = try sources.map { Array(try JSONEncoder().encode($0)) }
        let capture = Capture(
            name: id, origin: id, bytes: Array(lines.joined(separator: [0x0A])), mediaType: "application/x-ndjson")
        let plain = Capture(name: "draft", origin: id, bytes: Array(draft.utf8), mediaType: "text/plain")
        let drafts = try Pipeline.read(plain).documents
        let read = sources.isEmpty ? [] : try Pipeline.read(capture).documents
        let document = drafts.first ?? Document(id: "draft", text: Text(draft))
        return (Pipeline.attribute(document), read.map(Pipeline.attribute))
    }
}
