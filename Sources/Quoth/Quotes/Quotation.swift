/// A span of a document that reports somebody's words.
public struct Quotation: Hashable, Sendable {
    /// How the words are reported.
    public enum Kind: String, Sendable, Codable {
        /// The speaker's own words, whole.
        case direct
        /// A report in the writer's words.
        case indirect
        /// The speaker's own words inside a report: “called it ‘unacceptable’”.
        case mixed
        /// A name or phrase in quotation marks that reports no utterance.
        case scare
        /// The title of a work in quotation marks.
        case title
    }

    /// How the words are reported.
    public var kind: Kind
    /// The words themselves, without their marks: one range a paragraph, and one on each side of a cue that breaks it.
    public var parts: [TextRange]
    /// From the first mark up to and with the last one.
    public var range: TextRange
    /// The whole report that the words stand in, with what it tells in the writer's words; `nil` where they stand alone.
    ///
    /// Several quotations can stand in one report.
    public var report: TextRange?
    /// Whose words they are, and how that is known; `nil` where no speaker is named.
    public var attribution: Attribution?
    /// Whether the last mark is there.
    public var isClosed: Bool
    /// The index, in the document's list, of the quotation that this one stands in.
    public var parent: Int?

    /// A quotation of `parts`.
    public init(
        kind: Kind, parts: [TextRange], range: TextRange, attribution: Attribution? = nil, isClosed: Bool = true,
        parent: Int? = nil
    ) {
        precondition(!parts.isEmpty, "A quotation has at least one part.")
        self.kind = kind
        self.parts = parts
        self.range = range
        self.attribution = attribution
        self.isClosed = isClosed
        self.parent = parent
    }

    /// Whether this reports an utterance: a scare quote and a title don't.
    public var isUtterance: Bool { kind != .scare && kind != .title }

    /// Whether this is a report in the writer's words that may well be none: it is shown on request, and not judged.
    public var isDoubtful: Bool { kind == .indirect && (attribution?.confidence ?? 0) < Report.likely }

    /// Whether this is a letter or a statement whole, which its own text says who signs: nobody quotes it here.
    var isSignedText: Bool { attribution?.rule == SignedTextReader.rule }

    /// Whether it is sure enough that these words are somebody's to say so of a passage of a source.
    var isSure: Bool { kind != .indirect || (attribution?.confidence ?? 0) >= Report.sure }
}
