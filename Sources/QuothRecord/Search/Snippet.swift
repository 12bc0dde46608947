public import Quoth

/// Some words of a text, and which of them were found.
public struct Snippet: Hashable, Sendable {
    /// The words as they are written.
    public var text: Text
    /// What was found, ascending, in bytes of ``text``.
    public var highlights: [TextRange]
    /// Whether the text goes on before it.
    public var isCutBefore: Bool
    /// Whether the text goes on behind it.
    public var isCutAfter: Bool

    /// All of a text, nothing of it found.
    public init(_ text: String) {
        self.init(Text(text), highlights: [], isCutBefore: false, isCutAfter: false)
    }

    init(_ text: Text, highlights: [TextRange], isCutBefore: Bool, isCutAfter: Bool) {
        (self.text, self.highlights) = (text, highlights)
        (self.isCutBefore, self.isCutAfter) = (isCutBefore, isCutAfter)
    }
}
