/// Finds speech that is reported in the writer's words: said that …, according to …, “…, Amnesty International said”.
///
/// Beliefs, plans and appearances are no reports of speech and are left out; so is what was not said.
struct IndirectFinder {
    /// A report: its words, who speaks, and the cue.
    struct Report {
        var content: Range<Int>
        var phrase: Int?
        var cue: Int
        var rule: String
    }

    private let words: [Word]
    private let phrases: [Phrase]
    /// For each word, the phrase that ends, or starts, with it.
    private var endingAt: [Int?]
    private var startingAt: [Int?]
    private var reports: [Report] = []

    /// The reports of a table's running text, in order, none overlapping another.
    /// - Complexity: O(*n*) in the words.
    static func reports(words: [Word], phrases: [Phrase]) -> [Report] {
        var finder = IndirectFinder(words: words, phrases: phrases)
        finder.run()
        return finder.reports
    }

    private init(words: [Word], phrases: [Phrase]) {
        self.words = words
        self.phrases = phrases
        // A look ahead may go a word beyond the last one, or two.
        endingAt = Array(repeating: nil, count: words.count + 3)
        startingAt = endingAt
        for (i, phrase) in phrases.enumerated() {
            if endingAt[phrase.extended.upperBound] == nil { endingAt[phrase.extended.upperBound] = i }
            if endingAt[phrase.words.upperBound] == nil { endingAt[phrase.words.upperBound] = i }
            if startingAt[phrase.words.lowerBound] == nil { startingAt[phrase.words.lowerBound] = i }
        }
    }

    private mutating func run() {
        var start = 0
        while start < words.count {
            var end = start + 1
            while end < words.count, words[end].sentence == words[start].sentence { end += 1 }
            read(start..<end)
            start = end
        }
    }

    /// Looks at one sentence; what is longer than 120 words is no sentence.
    private mutating func read(_ sentence: Range<Int>) {
        guard sentence.count >= 4, sentence.count <= 120 else { return }
        let body = sentence.lowerBound..<contentEnd(sentence)
        if let report = accordingTo(body) ?? trailing(body) {
            reports.append(report)
            return
        }
        var from = body.lowerBound
        while let report = clause(in: from..<body.upperBound) {
            var report = report
            if let next = clause(in: report.content) {
                let cut = trimmedEnd(report.content.lowerBound, beforeSubject(of: next))
                if cut > report.content.lowerBound + 1 { report.content = report.content.lowerBound..<cut }
            }
            reports.append(report)
            from = report.content.upperBound
        }
    }

    private func beforeSubject(of report: Report) -> Int {
        report.phrase.map { phrases[$0].words.lowerBound } ?? report.cue
    }

    /// `end` without commas, conjunctions and marks before it.
    private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start,
            words[end - 1].kind == .mark && !words[end - 1].isMark(")") || words[end - 1].isAny(.conjunction)
        { end -= 1 }
        return end
    }

    /// The end of a sentence's words, without its stop.
    private func contentEnd(_ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound,
            words[end - 1].kind == .paragraph || words[end - 1].isMark(".") || words[end - 1].isMark("!")
                || words[end - 1].isMark("?") || words[end - 1].isMark(":")
        {
            end -= 1
        }
        return end
    }

    // MARK: According to …

    private func accordingTo(_ body: Range<Int>) -> Report? {
        guard
            let cue = body.first(where: {
                $0 + 1 < body.upperBound && words[$0].hash == Self.according && words[$0 + 1].hash == Self.to
            }),
            let phrase = startingAt[cue + 2]
        else { return nil }
        let after = phrases[phrase].extended.upperBound
        if cue == body.lowerBound {
            guard after < body.upperBound, words[after].isMark(","), body.upperBound - after > 4 else { return nil }
            return Report(content: (after + 1)..<body.upperBound, phrase: phrase, cue: cue, rule: "according-to")
        }
        let end = trimmedEnd(body.lowerBound, cue)
        guard end - body.lowerBound >= 4, words[cue - 1].isMark(",") || after >= body.upperBound - 1 else { return nil }
        return Report(content: body.lowerBound..<end, phrase: phrase, cue: cue, rule: "according-to")
    }

    private static let according = Lexicon.hash("according".utf8), to = Lexicon.hash("to".utf8)

    // MARK: …, X said

    private func trailing(_ body: Range<Int>) -> Report? {
        // From the end: the last comma after which a subject and its cue stand, with little after them.
        guard body.upperBound < words.count, !words[body.upperBound].isMark(":") else { return nil }
        var k = body.upperBound - 1
        while k > body.lowerBound + 3, body.upperBound - k < 22 {
            defer { k -= 1 }
            if words[k].isMark(":") || words[k].kind == .quotation { return nil }
            guard words[k].isMark(",") else { continue }
            if let phrase = startingAt[k + 1],
                let cue = cue(from: phrases[phrase].extended.upperBound, limit: body.upperBound),
                isTail(cue + 1, body.upperBound)
            {
                return Report(content: body.lowerBound..<k, phrase: phrase, cue: cue, rule: "trailing-cue")
            }
            if k + 2 < body.upperBound, isReporting(k + 1), !Self.telling.contains(words[k + 1].hash),
                let phrase = startingAt[k + 2],
                isTail(phrases[phrase].extended.upperBound, body.upperBound)
            {
                return Report(content: body.lowerBound..<k, phrase: phrase, cue: k + 1, rule: "trailing-cue")
            }
        }
        return nil
    }

    /// Whether what stands after a trailing cue is no clause that it introduces.
    private func isTail(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        let first = words[start]
        return first.isAny([.preposition, .calendar, .adverb, .time]) || first.isMark(",")
            || words[start].kind == .paragraph
    }

    // MARK: X said that …

    private func clause(in range: Range<Int>) -> Report? {
        for cue in range where isReporting(cue) || isAdding(cue) {
            if let report = clause(after: cue, in: range) { return report }
        }
        return nil
    }

    private func clause(after cue: Int, in range: Range<Int>) -> Report? {
        let subject = subject(of: cue, from: range.lowerBound)
        guard !isDenied(cue) else { return nil }
        if let that = (cue + 1..<min(cue + 10, range.upperBound)).first(where: { words[$0].isAny(.that) }),
            isPlain((cue + 1)..<that)
        {
            guard subject != nil || isAdding(cue), range.upperBound - that > 3 else { return nil }
            return Report(content: (that + 1)..<range.upperBound, phrase: subject, cue: cue, rule: "reported-clause")
        }
        guard let subject, Self.bare.contains(words[cue].hash) else { return nil }
        var start = cue + 1
        if Self.telling.contains(words[cue].hash) {
            guard let listener = startingAt[start] else { return nil }
            start = phrases[listener].words.upperBound
        }
        while start < range.upperBound, words[start].isAny([.calendar]) { start += 1 }
        guard range.upperBound - start >= 4, startsClause(start, limit: range.upperBound) else { return nil }
        return Report(content: start..<range.upperBound, phrase: subject, cue: cue, rule: "reported-clause")
    }

    /// Whether a subject and, soon after it, a verb stand from `start` on.
    private func startsClause(_ start: Int, limit: Int) -> Bool {
        guard let phrase = startingAt[start], words[start].kind == .word || words[start].kind == .number else {
            return false
        }
        let after = phrases[phrase].extended.upperBound
        return (after..<max(after, min(after + 4, limit))).contains {
            words[$0].isAny([.auxiliary, .verb, .cue]) && !words[$0].isAny(.sayingParticiple)
        }
    }

    /// Whether the words between a cue and its “that” only say to whom, where or when.
    private func isPlain(_ range: Range<Int>) -> Bool {
        range.allSatisfy { k in
            let word = words[k]
            return word.kind != .quotation && word.kind != .mark && !word.isAny([.auxiliary, .relative, .conjunction])
                || word.isMark(",")
        }
    }

    // MARK: Cues

    private func isReporting(_ k: Int) -> Bool {
        words[k].kind == .word && !words[k].isCapitalised && Self.reporting.contains(words[k].hash)
    }

    private func isAdding(_ k: Int) -> Bool { words[k].kind == .word && Self.adding.contains(words[k].hash) }

    /// The reporting cue at `start`, after adverbs and auxiliaries.
    private func cue(from start: Int, limit: Int) -> Int? {
        var k = start
        while k < limit, k < start + 3, words[k].isAny([.adverb, .auxiliary]), !words[k].isAny([.negation]),
            !isReporting(k)
        { k += 1 }
        return k < limit && isReporting(k) ? k : nil
    }

    /// The phrase right before a cue; adverbs, auxiliaries and an apposition between commas are passed over.
    private func subject(of cue: Int, from low: Int) -> Int? {
        var k = cue
        while k > low, cue - k < 4, words[k - 1].isAny([.adverb, .auxiliary]) { k -= 1 }
        // “who in 2010 said”
        if let date = endingAt[k], phrases[date].isEmbedded, words[phrases[date].head].kind == .number,
            phrases[date].words.count == 1
        {
            k = phrases[date].words.lowerBound - 1
        }
        if let phrase = endingAt[k], phrases[phrase].words.lowerBound >= low { return phrase }
        if k > low, words[k - 1].isMark(","), let phrase = endingAt[k - 1], phrases[phrase].words.lowerBound >= low {
            return phrase
        }
        return nil
    }

    private func isDenied(_ cue: Int) -> Bool { Self.isDenied(cue, in: words) }

    /// Whether a negation stands right before a cue: did not say.
    static func isDenied(_ cue: Int, in words: [Word]) -> Bool {
        (max(0, cue - 4)..<cue).contains { words[$0].isAny(.negation) && words[$0].sentence == words[cue].sentence }
    }

    private static let adding = hashes(
        """
        saying adding claiming arguing insisting stating noting warning telling declaring suggesting announcing explaining
        alleging stressing acknowledging admitting conceding writing asserting
        """)
    private static let telling = hashes("told tells")
    private static let bare = hashes("said says say told tells claimed claims insisted insists")
    private static let reporting = hashes(
        """
        said says say told tells added adds wrote writes stated states noted notes announced announces argued argues explained
        explains replied declared declares concluded concludes recalled tweeted claimed claims insisted insists warned warns
        admitted admits acknowledged acknowledges reported reports asserted asserts remarked commented observed vowed pledged
        promised reiterated repeated stressed stresses emphasized emphasised complained conceded confirmed confirms denied
        denies maintained maintains contended alleged alleges affirmed cautioned testified predicted suggested suggests
        revealed reveals found finds
        """)

    private static func hashes(_ list: String) -> HashSet {
        HashSet(list.split(whereSeparator: \.isWhitespace).map { Lexicon.hash($0.utf8) })
    }
}
