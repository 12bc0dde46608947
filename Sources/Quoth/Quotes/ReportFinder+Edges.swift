// Where a report with words in marks begins and ends: at another verb of saying, at “that”, before the writer's comment.

extension ReportFinder {
    /// Whether “and” and another verb of saying lead from words in marks to others: said it was “…” and urged them to “…”.
    func isJoint(_ k: Int, in content: Range<Int>) -> Bool {
        let words = table.words
        guard words[k].hash == PhraseFinder.andHash, k + 3 < content.upperBound, k > content.lowerBound,
            Self.joined.contains(words[k + 1].hash), words[k - 1].kind == .quotation || words[k - 1].isMark(",")
        else { return false }
        return holdsQuotation(content.clamped(to: (k - Self.near)..<k))
            && holdsQuotation(content.clamped(to: (k + 2)..<(k + Self.near)))
    }

    /// So near to “and” the words in marks must stand, in words.
    private static let near = 200

    /// Verbs of saying that go on with a report of what the same person said.
    private static let joined = HashSet(
        Lexicon.hashes(
            """
            said added encouraged encourage urged urge invited asked called accused blamed praised criticized criticised \
            blasted described referred dismissed vowed pledged warned promised denounced mocked compared
            """))

    /// The clause with words in marks that “that” opens, where only somebody who is told stands before it, or a noun or
    /// participle of saying closes what stands before it: told | one of his friends that …; was known for its claim that ….
    func clause(_ content: Range<Int>, _ cue: Int?) -> Range<Int> {
        let words = table.words
        let isNear = cue.map { ($0 - content.lowerBound).magnitude <= 3 } ?? false
        let isTold = isNear && cue.map { Self.telling.contains(words[$0].hash) } ?? false
        guard isTold || !isNear else { return content }
        for k in content.dropFirst().prefix(Self.reach) {
            if words[k].kind == .quotation || isTold && words[k].isAny(Self.finite) { return content }
            guard words[k].isAny(.that), k + 1 < content.upperBound,
                isTold || words[k - 1].isAny([.sayingParticiple, .utterance]),
                holdsQuotation(k..<content.upperBound)
            else { continue }
            return (k + 1)..<content.upperBound
        }
        return content
    }

    /// Verbs of saying whose object is who is told.
    private static let telling = HashSet(
        Lexicon.hashes("told tell tells telling reminded reminds informed informs assured assures warned warns advised")
    )

    /// The end of a report without what its writer says of it behind words in marks: “…,” meaning that …; “…” – a charge
    /// that …
    func commentStart(in content: Range<Int>) -> Int {
        let words = table.words
        guard let last = content.last(where: { words[$0].kind == .quotation }), last + 3 < content.upperBound else {
            return content.upperBound
        }
        var k = last + 1
        let isDash = words[k].isMark("–") || words[k].isMark("—") || words[k].isMark("-")
        guard isDash || words[k].isMark(",") || table.lastCharacter(of: words[last].range) == 0x2C else {
            return content.upperBound
        }
        while words[k].kind == .mark, k + 2 < content.upperBound { k += 1 }
        let isArticle = isDash && words[k].isAny(.determiner)
        return isArticle || isParticiple(k) ? last + 1 : content.upperBound
    }

    /// Whether what follows words in marks says of them what they mean or until when they were said.
    func isComment(_ k: Int) -> Bool { Self.commenting.contains(table.words[k].hash) || isParticiple(k) }

    private static let commenting = HashSet(Lexicon.hashes("until while before after"))

    /// Whether a participle, or an adverb and a participle, starts at word `k`: meaning, implicitly putting.
    private func isParticiple(_ k: Int) -> Bool {
        if ends(k, in: "ing") { return true }
        return ends(k, in: "ly") && k + 1 < table.words.count && ends(k + 1, in: "ing")
    }

    private func ends(_ k: Int, in ending: String) -> Bool {
        let word = table.words[k]
        return word.kind == .word && !word.isCapitalised && word.range.count > 5
            && table.bytes[word.range.start..<word.range.end].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
