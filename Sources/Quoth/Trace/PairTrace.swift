/// What one document took over from another.
public struct PairTrace: Hashable, Sendable {
    /// The index of the source in the list that was traced against.
    public var source: Int
    /// The passages that were taken over, in the copy's order, judged: of one that is most of a quotation all of it.
    public var findings: [Finding]
    /// The same passages as they were found, from the first shared word to the last.
    public var passages: [Match]
    /// The words of the copy.
    public var copyWords: Int
    /// The words of the source.
    public var sourceWords: Int
    /// The words of the copy that stand in the source too, in a passage taken over. Passages of names, titles and stock
    /// phrases are none, and what only says outside of the marks who speaks does not count.
    public var takenOver: Int
    /// Those of them that stand outside quotation marks, and in no block that is set as a quotation.
    public var unmarked: Int
    /// The words of the source that stand in the copy.
    public var used: Int

    /// What was taken over from document number `source`.
    public init(source: Int, findings: [Finding], copyWords: Int, sourceWords: Int) {
        self.source = source
        self.findings = findings
        self.copyWords = copyWords
        self.sourceWords = sourceWords
        passages = []
        takenOver = 0
        unmarked = 0
        used = 0
    }
}
