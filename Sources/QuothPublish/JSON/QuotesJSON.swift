public import Quoth

/// One document of the answer of `quotes`, schema `quoth/quotes@1`.
public struct QuotesJSON: Encodable {
    let schema: String?
    let document: DocumentJSON
    let quotes: [QuotationJSON]

    enum CodingKeys: CodingKey { case schema, document, quotes }

    /// The quotations of `quoted` that `isWanted` accepts; their numbers are those of the whole document.
    ///
    /// A line that stands alone names its schema.
    public init(_ quoted: QuotedDocument, isLine: Bool, where isWanted: (Quotation) -> Bool = { _ in true }) {
        schema = isLine ? Schema.quotes : nil
        let locator = Locator(quoted.document)
        document = DocumentJSON(quoted.document)
        quotes = quoted.quotations.enumerated().filter { isWanted($1) }.map { index, quotation in
            QuotationJSON(quotation, number: index + 1, locator)
        }
    }
}
