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
        for i in Self.margin..<(words.count - Self.margin) { lookBack(i) }
        for i in (Self.margin..<(words.count - Self.margin)).reversed() { lookAhead(i) }
    }

    /// Carries on what the word before knows of its sentence.
    private mutating func lookBack(_ i: Int) {
        let before = words[i - 1]
        guard i > Self.margin, before.sentence == words[i].sentence else {
            words[i].first = Int32(i)
            return
        }
        words[i].first = before.first
        words[Int(before.first)].kinds |= words[i].kinds
        words[i].left = before.isCue ? Int32(i - 1) : before.left
        guard !before.isCue else { return }
        words[i].hasComma = before.hasComma || before.form == ReportNames.comma
        words[i].hasThat = before.hasThat || before.form == ReportNames.that
        words[i].hasQuotation = before.hasQuotation || before.quotation != 0
    }

    private mutating func lookAhead(_ i: Int) {
        let after = words[i + 1]
        let isSame = i + 1 < words.count - Self.margin && after.sentence == words[i].sentence
        words[i].last = isSame ? after.last : Int32(i)
        if isSame { words[i].right = after.isCue ? Int32(i + 1) : after.right }
    }
}
