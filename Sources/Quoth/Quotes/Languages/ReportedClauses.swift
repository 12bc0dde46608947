/// Finds what German reports in the writer's words: sagte, dass …; sagte, er sei …; …, so X; laut X …; and the sentences
/// in the subjunctive that go on with a report.
struct ReportedClauses {
    /// A report: its words, who speaks, by which cue.
    struct Clause {
        /// One range, or two where the cue stands inside.
        var parts: [Range<Int>]
        var phrase: Int
        var cue: Int?
        var rule: String
        /// How often the rule is right, as it showed on dewikinews-train.
        var confidence: Double
    }

    /// What the words in marks at a place are: whether they report speech, and which phrase speaks.
    typealias Voice = (isUttered: Bool, phrase: Int?)

    private let words: [Word]
    private let phrases: [Phrase]
    private let finder: CandidateFinder
    private let reader: ClauseReader
    private let voices: (Int) -> Voice
    private var clauses: [Clause] = []
    /// Who spoke last in the paragraph.
    private var last: Int?

    /// Whether the language tells reported speech by the mood of its verbs.
    static func reads(_ lexicon: Lexicon) -> Bool { lexicon.grammar == .capitalNouns }

    /// The reports of a text, in order, none overlapping another, none with words in marks that report speech themselves.
    /// - Parameter voices: What the words in marks of a span are.
    /// - Complexity: O(*n*) in the words.
    static func clauses(
        in table: WordTable, phrases: [Phrase], finder: CandidateFinder, voices: @escaping (Int) -> Voice
    ) -> [Clause] {
        var found = ReportedClauses(table: table, phrases: phrases, finder: finder, voices: voices)
        found.run()
        return found.clauses
    }

    private init(table: WordTable, phrases: [Phrase], finder: CandidateFinder, voices: @escaping (Int) -> Voice) {
        words = table.words
        self.phrases = phrases
        self.finder = finder
        self.voices = voices
        reader = ClauseReader(table: table, phrases: phrases, finder: finder)
    }

    private mutating func run() {
        var start = 0
        while start < words.count {
            if words[start].kind == .paragraph {
                last = nil
                start += 1
                continue
            }
            var end = start + 1
            while end < words.count, words[end].sentence == words[start].sentence, words[end].kind != .paragraph {
                end += 1
            }
            read(start..<end)
            start = end
        }
    }

    /// Looks at one sentence; what is longer than 120 words is no sentence.
    private mutating func read(_ sentence: Range<Int>) {
        let body = sentence.lowerBound..<contentEnd(sentence)
        let speech = sentence.filter { words[$0].kind == .quotation && voices(words[$0].value).isUttered }
        guard body.count >= 3, body.count <= 120 else {
            last = speech.last.flatMap { voices(words[$0].value).phrase } ?? (speech.isEmpty ? last : nil)
            return
        }
        var found = clause(in: body, speech)
        if found == nil, let last, isSubjunctive(body) {
            found = Clause(parts: [body], phrase: last, cue: nil, rule: "same-speaker", confidence: 0.72)
        }
        if let found {
            clauses.append(found)
        }
        let voice = speech.last.flatMap { voices(words[$0].value).phrase }
        let isLater =
            found.map { found in speech.allSatisfy { $0 < found.parts[found.parts.count - 1].upperBound } } ?? false
        last = isLater ? found?.phrase : voice ?? found?.phrase ?? (speech.isEmpty ? sayer(in: body) : nil)
    }

    /// Who says anything in a sentence without a report: mahnte zur Besonnenheit.
    private func sayer(in body: Range<Int>) -> Int? {
        body.last { words[$0].isAny(.saying) && !words[$0].isCapitalised }.flatMap { reader.speaker(of: $0, in: body) }
    }

    private func clause(in body: Range<Int>, _ speech: [Int]) -> Clause? {
        trailing(body) ?? opening(body) ?? introduced(body, speech) ?? source(body)
    }

    /// The end of a sentence's words, without its stop.
    private func contentEnd(_ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound, words[end - 1].kind == .mark, !words[end - 1].isMark(")") { end -= 1 }
        return end
    }

    // MARK: Mood

    /// Whether the main verb is a subjunctive: none that tells plain facts stands before it.
    private func isSubjunctive(_ range: Range<Int>) -> Bool {
        guard let verb = range.first(where: { isReporting($0) }) else { return false }
        let comma = range.first { words[$0].isMark(",") } ?? verb
        // In a clause after another that has its verb, it tells nothing of the sentence.
        if comma < verb, !Self.subordinating.contains(words[range.lowerBound].hash), hasVerb(range.lowerBound..<comma) {
            return false
        }
        // “… hätte gern …, hatte aber keine Zeit”: what would have been.
        let isPlain = (verb..<range.upperBound).contains {
            words[$0].isMark(",") && $0 + 1 < range.upperBound && words[$0 + 1].isAny(.auxiliary)
                && !words[$0 + 1].isAny(.subjunctive)
        }
        return !isPlain
            && !(range.lowerBound..<verb).contains {
                words[$0].isAny([.auxiliary, .verb, .saying]) && !words[$0].isAny(.subjunctive)
                    && !words[$0].isCapitalised
            }
    }

    private func isReporting(_ k: Int) -> Bool {
        // “ich glaube” is no subjunctive.
        words[k].isAny(.subjunctive) && !words[k].isCapitalised && !(k > 0 && words[k - 1].isAny(.first))
            && !(k + 1 < words.count && words[k + 1].isAny(.first))
    }

    // MARK: X sagte, dass …

    private func introduced(_ body: Range<Int>, _ speech: [Int]) -> Clause? {
        for cue in body where reader.isCue(cue) || Self.light.contains(words[cue].hash) {
            guard !isHypothetical(cue, in: body), let content = content(after: cue, in: body),
                !isDenied(cue, before: content),
                let phrase = reader.statedSource(of: cue, in: body) ?? reader.speaker(of: cue, in: body),
                !words[phrases[phrase].head].isAny(.negation)
            else { continue }
            let end = contentEnd(content, speech)
            guard end - content.lowerBound >= 2 else { continue }
            return Clause(
                parts: [content.lowerBound..<end], phrase: phrase, cue: cue, rule: "reported-clause", confidence: 0.86)
        }
        return nil
    }

    /// The end of a reported clause: before “und fügte hinzu”, before the colon that leads to words in marks.
    private func contentEnd(_ content: Range<Int>, _ speech: [Int]) -> Int {
        for k in content.dropFirst() {
            if words[k].isMark(":"), k + 1 < words.count, speech.contains(k + 1) { return k }
            if words[k].isAny(.conjunction), k + 1 < content.upperBound, words[k + 1].isAny(.saying),
                !words[k + 1].isAny(.subjunctive), !words[k + 1].isCapitalised
            {
                return words[k - 1].isMark(",") ? k - 1 : k
            }
        }
        return content.upperBound
    }

    /// Whether a cue stands in a clause that only says when or on what condition: als X bemerkte, dass …
    private func isHypothetical(_ cue: Int, in body: Range<Int>) -> Bool {
        var start = cue
        while start > body.lowerBound, !words[start - 1].isMark(",") { start -= 1 }
        return Self.hypotheses.contains(words[start].hash)
    }

    private static let hypotheses = Set(
        Lexicon.hashes("als wenn falls sobald sofern"))

    /// Whether a negation goes with a cue: wollte nicht bestätigen, dass …
    private func isDenied(_ cue: Int, before content: Range<Int>) -> Bool {
        (max(0, cue - 3)..<content.lowerBound).contains {
            words[$0].isAny(.negation) && words[$0].sentence == words[cue].sentence
        }
    }

    /// The clause that a cue leads to: from a “dass”, from the comma before a subjunctive or a “zu”, after a colon.
    private func content(after cue: Int, in body: Range<Int>) -> Range<Int>? {
        for k in (cue + 1)..<max(cue + 1, min(cue + Self.reach, body.upperBound)) {
            if k > cue + 1, reader.isCue(k), !words[k].isAny(.participle) { return nil }
            guard words[k].isMark(",") || words[k].isMark(":"), k + 3 < body.upperBound else { continue }
            let rest = (k + 1)..<body.upperBound
            let isWhole = words[cue].isAny(.saying) || Self.closers.contains(words[k - 1].hash)
            if !isWhole, !words[cue].isAny(WordClass.cue) { return nil }
            if words[k + 1].isAny(.that) {
                return isWhole || rest.contains(where: { isReporting($0) }) ? rest : nil
            }
            if words[k + 1].isAny(.conjunction), !Self.asking.contains(words[k + 1].hash) { continue }
            if words[k + 1].isAny(.preposition), isRelative(k + 2) { continue }
            guard isWhole else { continue }
            if rest.prefix(Self.clause).contains(where: { isReporting($0) }) { return rest }
            if !Self.purposes.contains(words[k + 1].hash), isInfinitive(rest) { return rest }
        }
        return nil
    }

    /// Verbs that report only with what closes their clause: machte deutlich, ging davon aus.
    private static let light = Set(
        "machte machten macht ging gingen geht gehen ließ ließen lässt hielt halten nahm trat".split(separator: " ").map
        {
            Lexicon.hash($0.utf8)
        })
    /// What closes the clause of a verb that reports: gab *bekannt*, wies darauf *hin*, warf ihm *vor*.
    private static let closers = Set(
        """
        bekannt an hin aus fest klar deutlich mit zu ein heraus überzeugt sicher dar vor voraus wissen öffentlich auf \
        durchblicken verlauten nahe zurück damit davon dafür darüber darum
        """.split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// How many words after a cue its clause may start, and how many words of it are looked at for its verb.
    private static let reach = 24, clause = 16
    private static let asking = Set(Lexicon.hashes("ob wenn"))

    /// Whether a clause ends in an infinitive with “zu”.
    private func isInfinitive(_ range: Range<Int>) -> Bool {
        range.suffix(3).contains { words[$0].hash == Self.to }
    }

    private static let to = Lexicon.hash("zu".utf8)
    private static let purposes = Set(Lexicon.hashes("um ohne statt anstatt"))
    /// Whether a word after a preposition is a relative pronoun and no article: in denen …, auf dem sich …
    private func isRelative(_ k: Int) -> Bool {
        if Self.plainRelatives.contains(words[k].hash) { return true }
        return Self.relatives.contains(words[k].hash) && k + 1 < words.count
            && words[k + 1].isAny([.oblique, .he, .she, .it, .determiner, .preposition, .adverb])
    }

    private static let plainRelatives = Set(
        Lexicon.hashes("denen deren dessen welchem welcher welchen welche"))
    private static let relatives = Set(
        "denen deren dessen dem der die das den welchem welcher welchen was wo wobei wodurch".split(separator: " ").map
        {
            Lexicon.hash($0.utf8)
        })

    // MARK: …, so X

    /// A cue and its subject after a comma, at the end of the sentence or inside it; “wie X mitteilte”.
    private func trailing(_ body: Range<Int>) -> Clause? {
        guard !Self.subordinating.contains(words[body.lowerBound].hash) else { return nil }
        for comma in body.dropFirst() where words[comma].isMark(",") && comma + 2 < body.upperBound {
            let first = comma + 1
            let isCue = words[first].hash == Self.so || isCue(first, after: body.lowerBound..<comma)
            let end = (first..<body.upperBound).first { words[$0].isMark(",") } ?? body.upperBound
            // “so X”, “so erzählt X”
            let start = words[first].hash == Self.so && self.isCue(first + 1, after: body) ? first + 2 : first + 1
            if let source = reader.statedSource(of: first, in: first..<body.upperBound), comma - body.lowerBound >= 3 {
                return split(body, comma, body.upperBound, phrase: source, cue: first)
            }
            if isCue, let phrase = phrase(from: start, to: end),
                words[first].isAny(.saying) || words[first].hash == Self.so
                    || phrases[phrase].extended.upperBound + 1 >= body.upperBound
            {
                return split(body, comma, end, phrase: phrase, cue: first)
            }
            if words[first].hash == Self.as, comma - body.lowerBound >= 3,
                let cue = (first..<end).last(where: { words[$0].isAny(.saying) }),
                end - cue <= 2, end - first <= 12, let phrase = reader.subject(of: cue, in: first..<end)
            {
                return split(body, comma, end, phrase: phrase, cue: cue)
            }
        }
        return nil
    }

    /// Whether a verb of saying stands at `k`, or, after a clause in the subjunctive, any verb: …, findet X.
    private func isCue(_ k: Int, after head: Range<Int>) -> Bool {
        guard words[k].kind == .word, !words[k].isCapitalised else { return false }
        if words[k].isAny(.saying) { return head.count >= 2 }
        return (words[k].classes.isEmpty || words[k].isAny([.verb, .judging])) && isSubjunctive(head)
    }

    private static let subordinating = Set(
        Lexicon.hashes("als nachdem während wenn da weil bevor obwohl um indem seit warum"))

    /// A report around its cue, which stands from `comma` to `end`.
    private func split(_ body: Range<Int>, _ comma: Int, _ end: Int, phrase: Int, cue: Int) -> Clause? {
        let head = body.lowerBound..<comma
        // “…”, sagte X: the words in marks are the report.
        guard words[comma - 1].kind != .quotation || isSubjunctive(head) else { return nil }
        let first = (head.first { words[$0].isMark(",") } ?? comma)
        guard head.count < 3 || hasVerb(head.lowerBound..<first),
            !(comma..<body.upperBound).contains(where: { words[$0].isMark(":") || words[$0].isAny(.that) })
        else { return nil }
        let clause = Clause(parts: [head], phrase: phrase, cue: cue, rule: "trailing-cue", confidence: 0.89)
        guard end < body.upperBound, body.upperBound - end > 3 else { return clause }
        let tail = (end + 1)..<body.upperBound
        // “Die Stadt habe, so X, jedes Maß verloren”: the verb's other part is still to come.
        let isOpen = words[comma - 1].isAny([.auxiliary, .subjunctive]) || head.count < 3
        if isOpen, wordCount(head) + wordCount(tail) < 4 { return nil }
        guard isOpen || tail.contains(where: { isReporting($0) }) else { return clause }
        // “…, sagte X, er sei …”: the cue leads to what follows.
        guard isOpen || words[comma + 1].hash == Self.so else { return nil }
        if wordCount(head) < 2 {
            return Clause(parts: [tail], phrase: phrase, cue: cue, rule: "trailing-cue", confidence: 0.85)
        }
        return Clause(parts: [head, tail], phrase: phrase, cue: cue, rule: "trailing-cue", confidence: 0.89)
    }

    /// Whether a verb is among the words, as far as table and place tell: a small word right after a noun or a name.
    private func hasVerb(_ range: Range<Int>) -> Bool {
        range.contains { k in
            guard words[k].kind == .word, !words[k].isCapitalised else { return false }
            if words[k].isAny([.auxiliary, .verb, .cue, .subjunctive]) { return true }
            guard k > range.lowerBound, words[k].classes.isEmpty, words[k - 1].kind == .word else { return false }
            return words[k - 1].isCapitalised && !words[k - 1].startsSentence
                || words[k - 1].isAny([.he, .she, .it, .they])
        }
    }

    /// The subject that stands from word `start` on, with nothing but light words before it.
    private func phrase(from start: Int, to end: Int) -> Int? {
        let index = finder.firstPhrase(from: start)
        guard index < phrases.count, phrases[index].words.upperBound <= end, !phrases[index].isEmbedded,
            !phrases[index].isOblique, reader.isSpeaker(index),
            (start..<phrases[index].words.lowerBound).allSatisfy({ words[$0].isAny(.oblique) })
        else { return nil }
        return index
    }

    private static let so = Lexicon.hash("so".utf8), `as` = Lexicon.hash("wie".utf8)

    // MARK: Wie X mitteilte, …

    private func opening(_ body: Range<Int>) -> Clause? {
        guard words[body.lowerBound].hash == Self.as,
            let comma = body.first(where: { words[$0].isMark(",") }), body.upperBound - comma > 3,
            let cue = (body.lowerBound..<comma).last(where: { words[$0].isAny(.saying) }), comma - cue <= 2,
            let phrase = reader.subject(of: cue, in: body.lowerBound..<comma)
        else { return nil }
        return Clause(
            parts: [(comma + 1)..<body.upperBound], phrase: phrase, cue: cue, rule: "reported-clause", confidence: 0.86)
    }

    // MARK: Laut X …

    private func source(_ body: Range<Int>) -> Clause? {
        for k in body where words[k].isAny(.attributing) && words[k].hash != Self.accordingly {
            guard let source = reader.sourcePhrase(at: k), phrases[source].words.upperBound <= body.upperBound else {
                continue
            }
            let whole = extent(of: source, at: k, in: body)
            let clause = clause(around: whole, in: body)
            let parts = [
                clause.lowerBound..<whole.lowerBound, whole.upperBound..<max(whole.upperBound, clause.upperBound),
            ]
            .map { trimmed($0) }.filter { wordCount($0) >= 2 }
            guard parts.contains(where: { wordCount($0) >= 3 }) else { continue }
            return Clause(parts: parts, phrase: source, cue: k, rule: "source", confidence: 0.85)
        }
        return nil
    }

    /// The words without marks at their start and end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, words[start].kind == .mark, !words[start].isMark("(") { start += 1 }
        while end > start, words[end - 1].kind == .mark, !words[end - 1].isMark(")") { end -= 1 }
        return start..<end
    }

    private func wordCount(_ range: Range<Int>) -> Int { range.count { words[$0].kind == .word } }

    /// Where the report of a source begins and ends: its sentence, or the relative clause or dass clause that it stands in.
    private func clause(around source: Range<Int>, in body: Range<Int>) -> Range<Int> {
        var start = source.lowerBound
        while start > body.lowerBound, !words[start - 1].isMark(",") { start -= 1 }
        guard start > body.lowerBound, words[start].isAny([.that, .conjunction]) || isRelative(start, source) else {
            return body
        }
        return source
            .lowerBound..<((source.upperBound..<body.upperBound).first { words[$0].isMark(",") } ?? body.upperBound)
    }

    private func isRelative(_ start: Int, _ source: Range<Int>) -> Bool {
        let first = words[start].isAny(.preposition) ? start + 1 : start
        return first < source.lowerBound && source.lowerBound - first <= 2 && Self.relatives.contains(words[first].hash)
    }

    /// The words that name a source: “nach Angaben der Polizei”, “den Behörden in Möwenhafen zufolge”.
    private func extent(of source: Int, at k: Int, in body: Range<Int>) -> Range<Int> {
        let place = phrases[source]
        var start = min(k, place.words.lowerBound)
        var end = min(max(k + 1, place.extended.upperBound), body.upperBound)
        // “der Zeitung „Küstenblatt“”
        if end < body.upperBound, words[end].kind == .quotation, !voices(words[end].value).isUttered { end += 1 }
        // Those who say it in a place: “den Behörden in Möwenhafen zufolge”.
        if source > 0, start < k, place.isEmbedded, phrases[source - 1].words.lowerBound >= body.lowerBound,
            phrases[source - 1].extended.upperBound >= start - 1
        {
            start = min(start, phrases[source - 1].words.lowerBound)
        }
        return start..<end
    }

    private static let accordingly = Lexicon.hash("gemäß".utf8)
}
