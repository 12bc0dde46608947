/// The features of the words of one paragraph, for the report model.
///
/// - Complexity: O(*n*) in the words, in time and memory.
struct ReportFeatures {
    /// The words, between two edges on either side.
    private var words: [ReportWord]
    private let names: ReportNames.Parts

    /// How far a comma before the right cue is looked for, in words.
    private static let reach = 9
    /// How many edges stand before the first word.
    private static let margin = 2

    /// How many words there are.
    var count: Int { words.count - 2 * Self.margin }

    /// The features of `words`, whose sentences have the numbers `sentences`.
    init(_ words: [ReportWord], sentences: [Int], names: ReportNames.Parts = .init()) {
        self.names = names
        self.words = [names.edgeWord, names.edgeWord]
        self.words.reserveCapacity(words.count + 2 * Self.margin)
        self.words += words
        self.words += [names.edgeWord, names.edgeWord]
        for i in sentences.indices { lookBack(i + Self.margin, isSame: i > 0 && sentences[i] == sentences[i - 1]) }
        for i in sentences.indices.reversed() {
            lookAhead(i + Self.margin, isSame: i + 1 < sentences.count && sentences[i] == sentences[i + 1])
        }
    }

    /// Carries on what the word before knows of its sentence.
    private mutating func lookBack(_ i: Int, isSame: Bool) {
        guard isSame else {
            words[i].first = Int32(i)
            return
        }
        let before = words[i - 1]
        words[i].first = before.first
        words[Int(before.first)].kinds |= words[i].kinds
        words[i].left = before.isCue ? Int32(i - 1) : before.left
        guard !before.isCue else { return }
        words[i].hasComma = before.hasComma || before.form == names.comma
        words[i].hasThat = before.hasThat || before.form == names.that
        words[i].hasQuotation = before.hasQuotation || before.quotation != 0
    }

    private mutating func lookAhead(_ i: Int, isSame: Bool) {
        words[i].last = isSame ? words[i + 1].last : Int32(i)
        if isSame { words[i].right = words[i + 1].isCue ? Int32(i + 1) : words[i + 1].right }
    }

    /// Calls `add` with each feature of word `i`: a template and the names' hashes, 0 for those it doesn't have.
    @inline(__always)
    func forEach(at i: Int, _ add: (ReportTemplate, UInt64, UInt64, UInt64, UInt64) -> Void) {
        let i = i + Self.margin
        let before2 = words[i - 2], before = words[i - 1], here = words[i], after = words[i + 1], after2 = words[i + 2]
        add(.bias, names.none, 0, 0, 0)
        add(.wordBefore, before.form, 0, 0, 0)
        add(.word, here.form, 0, 0, 0)
        add(.wordAfter, after.form, 0, 0, 0)
        add(.tagBefore2, before2.tag, 0, 0, 0)
        add(.tagBefore, before.tag, 0, 0, 0)
        add(.tag, here.tag, 0, 0, 0)
        add(.tagAfter, after.tag, 0, 0, 0)
        add(.tagAfter2, after2.tag, 0, 0, 0)
        add(.strengthBefore, before.strength, 0, 0, 0)
        add(.strengthHere, here.strength, 0, 0, 0)
        add(.strengthAfter, after.strength, 0, 0, 0)
        add(.ruleBefore, before.rule, 0, 0, 0)
        add(.ruleHere, here.rule, 0, 0, 0)
        add(.ruleAfter, after.rule, 0, 0, 0)
        add(.phraseBefore, before.phrase, 0, 0, 0)
        add(.phraseHere, here.phrase, 0, 0, 0)
        add(.phraseAfter, after.phrase, 0, 0, 0)
        if before.quotation != 0 { add(.quotationBefore, before.quotation, 0, 0, 0) }
        if here.quotation != 0 { add(.quotationHere, here.quotation, 0, 0, 0) }
        if after.quotation != 0 { add(.quotationAfter, after.quotation, 0, 0, 0) }
        add(.suffix, here.suffix, 0, 0, 0)
        add(.wordsBefore, before.form, here.form, 0, 0)
        add(.wordsAfter, here.form, after.form, 0, 0)
        add(.strengthWord, here.strength, after.form, 0, 0)
        add(.tagsBefore, before.tag, here.tag, 0, 0)
        add(.tagsAfter, here.tag, after.tag, 0, 0)
        add(.tagsAround, before.tag, here.tag, after.tag, 0)
        add(.strengthTags, before.strength, here.tag, after.tag, 0)
        add(.tagsStrength, before.tag, here.strength, after.tag, after2.tag)
        addPlace(here, at: i, add)
        addLeft(here, at: i, add)
        addRight(here, at: i, add)
    }

    @inline(__always)
    private func addPlace(
        _ here: ReportWord, at i: Int, _ add: (ReportTemplate, UInt64, UInt64, UInt64, UInt64) -> Void
    ) {
        let first = words[Int(here.first)]
        add(.fromStart, names.digit(i - Int(here.first), most: 3), 0, 0, 0)
        add(.toEnd, names.digit(Int(here.last) - i, most: 3), 0, 0, 0)
        add(.quotations, names.kinds[Int(first.kinds)], 0, 0, 0)
        add(.firstWord, first.form, 0, 0, 0)
        let left = here.left < 0 ? names.none : words[Int(here.left)].strength
        add(.leftRight, left, here.right < 0 ? names.none : words[Int(here.right)].strength, 0, 0)
    }

    @inline(__always)
    private func addLeft(_ here: ReportWord, at i: Int, _ add: (ReportTemplate, UInt64, UInt64, UInt64, UInt64) -> Void)
    {
        let place = Int(here.left)
        guard place >= 0 else { return add(.noLeft, names.none, 0, 0, 0) }
        let cue = words[place], next = words[place + 1]
        add(.leftWord, cue.form, 0, 0, 0)
        add(.leftDistance, cue.strength, names.digit(i - place, most: 6), 0, 0)
        add(.leftNext, cue.form, next.form, 0, 0)
        add(.leftThat, cue.strength, names.answer(here.hasThat), 0, 0)
        add(.leftComma, cue.strength, names.answer(here.hasComma), 0, 0)
        add(.leftTag, cue.strength, next.tag, 0, 0)
        add(.leftQuotation, names.answer(here.hasQuotation), 0, 0, 0)
        add(.leftSubject, cue.strength, words[place - 1].tag, 0, 0)
    }

    @inline(__always)
    private func addRight(
        _ here: ReportWord, at i: Int, _ add: (ReportTemplate, UInt64, UInt64, UInt64, UInt64) -> Void
    ) {
        let place = Int(here.right)
        guard place >= 0 else { return add(.noRight, names.none, 0, 0, 0) }
        let cue = words[place], next = Int(here.last) - place <= 1 ? names.edge : words[place + 1].form
        add(.rightWord, cue.form, 0, 0, 0)
        add(.rightDistance, cue.strength, names.digit(place - i, most: 6), 0, 0)
        add(.rightNext, cue.strength, next, 0, 0)
        var k = max(i, place - Self.reach) + 1
        while k < place, words[k].form != names.comma { k += 1 }
        add(.rightComma, cue.strength, names.answer(k < place), next, 0)
    }
}
