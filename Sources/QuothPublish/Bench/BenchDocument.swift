public import Quoth

/// A document as the extraction scorer reads it.
public struct BenchDocument: Encodable {
    let id: String
    let text: String
    let title: String?
    let author: [String]
    let date: String?

    /// The line of `document`.
    public init(_ document: Document) {
        id = document.id
        text = document.text.string
        title = document.title?.value
        author = document.authors.map(\.value)
        date = document.published?.value.iso
    }
}
