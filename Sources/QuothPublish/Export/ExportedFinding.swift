/// What a record tells of a quotation.
public struct ExportedFinding: Hashable, Sendable {
    /// A passage of another version.
    public struct Place: Hashable, Sendable {
        /// The document's key.
        public var document: String
        /// The document's address, if it has one.
        public var url: String?
        /// The version's SHA-256, in hexadecimal digits.
        public var version: String
        /// Code points of the version's text; `nil` where the whole version is meant.
        public var range: Range<Int>?

        /// A place of the parts.
        public init(document: String, url: String?, version: String, range: Range<Int>?) {
            self.document = document
            self.url = url
            self.version = version
            self.range = range
        }

        /// The address, or a name made of the version's digest.
        var iri: String { url.flatMap(TextFragment.httpURL) ?? "urn:quoth:version:\(version)" }
    }

    /// The gravest verdict.
    public var verdict: String
    /// All verdicts, the gravest first.
    public var verdicts: [String]
    /// Everything else worth knowing.
    public var flags: [String]
    /// The classes of edits that may change the meaning.
    public var risks: [String]
    /// How sure, from 0 to 1.
    public var confidence: Double
    /// The closest passage.
    public var source: Place?
    /// The version that has the earliest passage, where that is another one.
    public var earliest: Place?

    /// A finding of the parts.
    public init(
        verdict: String, verdicts: [String], flags: [String], risks: [String], confidence: Double, source: Place?,
        earliest: Place?
    ) {
        self.verdict = verdict
        self.verdicts = verdicts
        self.flags = flags
        self.risks = risks
        self.confidence = confidence
        self.source = source
        self.earliest = earliest
    }

    /// The passage that the words were found to rest on: the nearest one to words that were not found is none.
    var basis: Place? { verdict == "unfound" ? nil : source }

    /// In words: “wording: negation, number”.
    var inWords: String { risks.isEmpty ? verdict : "\(verdict): \(risks.joined(separator: ", "))" }
}
