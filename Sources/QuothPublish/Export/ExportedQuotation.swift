public import Quoth

/// A quotation as it is exported.
public struct ExportedQuotation: Sendable {
    /// The 64-bit number that is the quotation's own in any record, in hexadecimal digits.
    public var key: String
    /// Where it stands and whose it is.
    public var quotation: Quotation
    /// What the record tells of it, if it does.
    public var finding: ExportedFinding?

    /// A quotation of the parts.
    public init(key: String, quotation: Quotation, finding: ExportedFinding? = nil) {
        self.key = key
        self.quotation = quotation
        self.finding = finding
    }

    /// A name for it that is the same in every record.
    var iri: String { "urn:quoth:quotation:\(key)" }

    /// The words, a cut between two parts shown as an ellipsis.
    func words(in text: Text) -> String { quotation.parts.map { text[$0] }.joined(separator: " … ") }
}
