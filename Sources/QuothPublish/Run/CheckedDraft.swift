public import Quoth

/// A draft with what was found for each of its quotations.
public struct CheckedDraft: Sendable {
    /// The draft.
    public var quoted: QuotedDocument
    /// One finding a quotation, in the draft's order.
    public var findings: [Finding]

    /// A draft with its findings.
    public init(quoted: QuotedDocument, findings: [Finding]) {
        self.quoted = quoted
        self.findings = findings
    }
}
