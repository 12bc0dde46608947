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
    /// Its place in the order of time.
    let order: UInt64
    /// The seeds of the quotations that are judged.
    let seeds: [QuotationSeeds]

    /// Attributes and folds `document`.
    init(_ document: Document) {
        key = DocumentKey.key(of: document)
        digest = VersionDigest.digest(of: document)
        self.document = document
        entry = DocumentEntry(document)
        words = FoldedText(document.text)
        let quotations = Self.kept(Pipeline.attribute(document).quotations)
        self.quotations = quotations
        let own = SHA256.digest(Array(key.utf8) + [0] + digest)
        order = TimeOrder.place(TimeSpan(publicationOf: document), digest: own)
        seeds = quotations.filter(\.isJudgedWhenAdded).map {
            QuotationSeeds(FoldedText(document.text, in: $0.parts))
        }
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
