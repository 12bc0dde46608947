internal import Quoth

/// A document that is to be kept: quoted, folded, and with what tells it from others.
struct AddedDocument: Sendable {
    let key: String
    let digest: [UInt8]
    let document: Document
    /// The document as it stands in a file of texts.
    let entry: DocumentEntry
    let words: FoldedText
    let quotations: [Quotation]

    /// Attributes and folds `document`.
    init(_ document: Document) {
        key = DocumentKey.key(of: document)
        digest = VersionDigest.digest(of: document)
        self.document = document
        entry = DocumentEntry(document)
        words = FoldedText(document.text)
        quotations = Pipeline.attribute(document).quotations
    }
}
