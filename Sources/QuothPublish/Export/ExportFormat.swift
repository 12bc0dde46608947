/// The forms in which a record is given away. Each is a pure function of what is exported, byte for byte.
public enum ExportFormat: String, CaseIterable, Sendable {
    /// One JSON object a line for each version, with its text and quotations.
    case jsonl
    /// One line a quotation, RFC 4180.
    case csv
    /// W3C Web Annotation Data Model: one annotation a quotation.
    case annotation
    /// Documents and quotations in the words of schema.org.
    case jsonld
    /// Documents as CSL-JSON.
    case csl
    /// Documents for BibTeX.
    case bibtex
    /// Documents for biblatex.
    case biblatex
    /// Documents as RIS.
    case ris

    /// What stands before the first document.
    public var head: [UInt8] {
        switch self {
        case .jsonl, .bibtex, .biblatex, .ris: []
        case .csv: Array(QuotationTable.head.utf8)
        case .annotation: Array(WebAnnotation.head.utf8)
        case .jsonld: Array("{\"@context\":\"https://schema.org\",\"@graph\":[\n".utf8)
        case .csl: Array("[\n".utf8)
        }
    }

    /// What stands after the last document.
    public var tail: [UInt8] {
        switch self {
        case .jsonl, .csv, .bibtex, .biblatex, .ris: []
        case .annotation, .jsonld: Array("\n]}\n".utf8)
        case .csl: Array("\n]\n".utf8)
        }
    }

    /// What stands between two entries of ``entries(of:)``.
    public var separator: [UInt8] {
        switch self {
        case .annotation, .jsonld, .csl: Array(",\n".utf8)
        case .jsonl, .csv, .bibtex, .biblatex, .ris: []
        }
    }

    /// What stands for a document.
    /// - Throws: `EncodingError` where a number is not finite.
    /// - Complexity: O(*n*) in the bytes of the text, times the quotations for `annotation` where their words recur.
    public func entries(of document: ExportedDocument) throws -> [[UInt8]] {
        switch self {
        case .jsonl: [try JSONLine.bytes(ExportedDocumentJSON(document)) + [0x0A]]
        case .csv: [Array(QuotationTable.rows(of: document).utf8)]
        case .annotation: try WebAnnotation.all(of: document).map { try JSONLine.bytes($0) }
        case .jsonld: try SchemaNode.all(of: document).map { try JSONLine.bytes($0) }
        case .csl: [try JSONLine.bytes(CSLItem(Reference(document)))]
        case .bibtex: [Array(BibliographyEntry(Reference(document)).bibtex.utf8)]
        case .biblatex: [Array(BibliographyEntry(Reference(document)).biblatex.utf8)]
        case .ris: [Array(RISEntry.text(Reference(document)).utf8)]
        }
    }
}
