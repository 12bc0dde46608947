/// A stretch of a text in quotation marks, before anything is known of what it reports.
struct MarkedSpan: Hashable {
    /// The words without their marks, one range a paragraph.
    var parts: [TextRange]
    /// From the opening mark up to and with the closing one.
    var range: TextRange
    /// Whether the closing mark is there.
    var isClosed: Bool
    /// The mark that opened it.
    var opener: Mark
    /// The index of the block that it starts in.
    var block: Int
    /// How many spans it stands in.
    var depth: Int
}
