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
        quotations = Self.kept(Pipeline.attribute(document).quotations)
    }

    /// The quotations that are kept: not the doubtful ones, reports that may well be none, which are most of all.
    static func kept(_ quotations: [Quotation]) -> [Quotation] {
        var number: [Int: Int] = [:]
        var kept: [Quotation] = []
        for (old, quotation) in quotations.enumerated() where !quotation.isDoubtful {
            number[old] = kept.count
            kept.append(quotation)
        }
        for i in kept.indices { kept[i].parent = kept[i].parent.flatMap { number[$0] } }
        return kept
    }
}
