public import Quoth

/// One version of a document as it is exported: nothing in it depends on when or in which order it was added.
public struct ExportedDocument: Sendable {
    /// What tells the document from every other: its address, or its path and id.
    public var key: String
    /// The SHA-256 of this version, in hexadecimal digits.
    public var version: String
    /// The text and what is known of it.
    public var document: Document
    /// When and from where it was read, in order.
    public var captures: [ExportedCapture]
    /// What it changed in the version before it, if there is one.
    public var change: ExportedChange?
    /// Its quotations, in order.
    public var quotations: [ExportedQuotation]

    /// A version of the parts.
    public init(
        key: String, version: String, document: Document, captures: [ExportedCapture] = [],
        change: ExportedChange? = nil, quotations: [ExportedQuotation] = []
    ) {
        self.key = key
        self.version = version
        self.document = document
        self.captures = captures
        self.change = change
        self.quotations = quotations
    }

    /// The address that the document is known by, if it has one.
    var url: String? { document.url.flatMap { TextFragment.httpURL($0.value) } }

    /// The address, or a name made of the version's digest.
    var iri: String { url ?? "urn:quoth:version:\(version)" }

    /// When it was first read: ISO 8601, in UTC; `nil` where that is not known.
    var firstCaptured: String? { captures.map(\.capturedAt).filter { !$0.isEmpty }.min() }
}
