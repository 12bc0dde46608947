/// Finds the words of a document in others and says what became of them.
public struct Tracer: Sendable {
    /// The documents that are traced against; a ``Passage`` names one by its index here.
    public let sources: [QuotedDocument]

    /// A tracer against `sources`.
    public init(sources: [QuotedDocument]) {
        self.sources = sources
    }

    /// Judges every quotation of `draft`: one finding a quotation that reports an utterance, in the draft's order.
    public func check(_ draft: QuotedDocument) -> [Finding] { [] }

    /// What `copy` took over from each source, whether or not in quotation marks; sources with nothing are left out.
    public func trace(_ copy: QuotedDocument) -> [PairTrace] { [] }
}
