/// The whole way, top to bottom: capture → document → quotation → finding.
public enum Pipeline {
    /// Reads a capture: one document, or one for each entry of a feed or line of a JSON Lines file, with what could not be
    /// read, and with what stands inside it and is to be read for itself.
    ///
    /// `profiles` say what is what on the pages of single sites.
    public static func read(_ capture: Capture, profiles: [SiteProfile] = []) throws(ReadError) -> PageContents {
        try PageReader(profiles: profiles).read(capture)
    }

    /// Finds the quotations of a document and says whose they are.
    public static func attribute(_ document: Document) -> QuotedDocument {
        QuotedDocument(document: document, quotations: Attributor.quotations(of: document))
    }

    /// Judges every quotation of `draft` against `sources`.
    public static func check(_ draft: QuotedDocument, against sources: [QuotedDocument]) -> [Finding] {
        Tracer(sources: sources).check(draft)
    }
}
