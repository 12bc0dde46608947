/// The words of one paragraph with what each knows of its sentence, and the features that the report model sees in them.
///
/// - Complexity: O(*n*) in the words, in time and memory.
struct ReportFeatures {
    /// The words, between two edges on either side.
    private(set) var words: [ReportWord]

    /// How far a comma before the right cue is looked for, in words.
    static let reach = 9
    /// How many edges stand before the first word, and behind the last.
    static let margin = 2

    /// How many words there are.
    var count: Int { words.count - 2 * Self.margin }

    /// The features of `words`, which have `edge` twice on either side.
    init(_ words: [ReportWord]) {
        self.words = words
        let inner = Self.margin..<(words.count - Self.margin)
        var span = self.words.mutableSpan
        for i in inner { Self.lookBack(i, &span) }
        for i in inner.reversed() { Self.lookAhead(i, &span) }
    }

    /// Carries on what the word before knows of its sentence.
    @inline(__always)
    private static func lookBack(_ i: Int, _ words: inout MutableSpan<ReportWord>) {
        let before = words[i - 1]
        guard i > margin, before.sentence == words[i].sentence else {
            words[i].first = Int32(i)
            return
        }
        words[i].first = before.first
        if words[i].kinds != 0 { words[Int(before.first)].kinds |= words[i].kinds }
        words[i].left = before.isCue ? Int32(i - 1) : before.left
        guard !before.isCue else { return }
        words[i].hasComma = before.hasComma || before.form == ReportNames.comma
        words[i].hasThat = before.hasThat || before.form == ReportNames.that
        words[i].hasQuotation = before.hasQuotation || before.quotation != 0
    }

    @inline(__always)
    private static func lookAhead(_ i: Int, _ words: inout MutableSpan<ReportWord>) {
        let after = words[i + 1]
        let isSame = i + 1 < words.count - margin && after.sentence == words[i].sentence
        words[i].last = isSame ? after.last : Int32(i)
        if isSame { words[i].right = after.isCue ? Int32(i + 1) : after.right }
    }
}
