/// One document that has the passage, with where and when, in which wording, and where it probably has it from.
public struct SpreadCopy: Hashable, Sendable {
    /// The index of the document in the list that was searched.
    public var document: Int
    /// Where the passage stands: a range for each stretch of it, without the cues between.
    public var parts: [TextRange]
    /// When the document was published, as far as it tells.
    public var time: TimeSpan
    /// Whom the document gives the words to.
    public var speaker: Speaker?
    /// The index of its wording in ``Spread/variants``.
    public var variant: Int
    /// The index of its form in ``SpreadVariant/forms``.
    public var form: Int
    /// The index in ``Spread/copies`` of the copy that it most probably has the words from; `nil` for the first one.
    ///
    /// Of several earlier copies with just the same words it is the first: ``likelihood`` tells how open that is.
    public var parent: Int?
    /// How likely it is that it has the words from ``parent``, from 0 to 1, if it has them from any of the copies.
    public var likelihood = 0.0
    /// How likely it is that it has them from any copy in the wording of its parent, from 0 to 1.
    public var wordingLikelihood = 0.0
    /// The copies, by their index, that it may share an ancestor with which is not in the record: both have a change in
    /// common that neither can have from the other.
    public var kin: [Int] = []

    /// A copy in document number `document`.
    public init(
        document: Int, parts: [TextRange], time: TimeSpan, speaker: Speaker? = nil, variant: Int, form: Int
    ) {
        precondition(!parts.isEmpty, "A copy has at least one part.")
        (self.document, self.parts, self.time, self.speaker) = (document, parts, time, speaker)
        (self.variant, self.form) = (variant, form)
    }

    /// From the first to the last part.
    public var range: TextRange { TextRange(parts[0].start, max(parts[0].end, parts[parts.count - 1].end)) }
}
