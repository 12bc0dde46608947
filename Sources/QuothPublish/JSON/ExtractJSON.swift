public import Quoth

/// One document of the answer of `extract`, schema `quoth/extract@1`.
public struct ExtractJSON: Encodable {
    let schema: String?
    let document: DocumentJSON
    let text: String
    let blocks: [BlockJSON]
    let evidence: Facts
    let items: [ItemJSON]?
    let corrections: [CorrectionJSON]?

    enum CodingKeys: CodingKey { case schema, document, text, blocks, evidence, items, corrections }

    /// Where each fact was read.
    struct Facts: Encodable {
        let title: EvidenceJSON?
        let authors: [EvidenceJSON]
        let publisher: EvidenceJSON?
        let site: EvidenceJSON?
        let kind: EvidenceJSON?
        let date: EvidenceJSON?
        let modified: EvidenceJSON?
        let url: EvidenceJSON?
        let language: EvidenceJSON?

        init(_ document: Document) {
            title = document.title.map(EvidenceJSON.init)
            authors = document.authors.map(EvidenceJSON.init)
            publisher = document.publisher.map(EvidenceJSON.init)
            site = document.site.map(EvidenceJSON.init)
            kind = document.kind.map(EvidenceJSON.init)
            date = document.published.map(EvidenceJSON.init)
            modified = document.modified.map(EvidenceJSON.init)
            url = document.url.map(EvidenceJSON.init)
            language = document.language.map(EvidenceJSON.init)
        }
    }

    /// The text of `document` with all that is known of it; a line that stands alone names its schema.
    public init(_ document: Document, isLine: Bool) {
        schema = isLine ? Schema.extract : nil
        let locator = Locator(document)
        self.document = DocumentJSON(document)
        text = document.text.string
        blocks = document.blocks.map { BlockJSON($0, locator) }
        evidence = Facts(document)
        items = document.items.isEmpty ? nil : document.items.map { ItemJSON($0, locator) }
        corrections = document.corrections.isEmpty ? nil : document.corrections.map { CorrectionJSON($0, locator) }
    }
}
