/// Says who speaks in a language that the speaker model was not trained on: ordered rules over cues and their subjects.
struct ClauseReader {
    let table: WordTable
    let phrases: [Phrase]
    let finder: CandidateFinder
    let subjects: SubjectFinder

    var words: [Word] { table.words }
    /// How many words after a cue its subject may stand, and how many sentences back a report may have begun.
    private static let reach = 12, sentences = 4
    /// How many words and phrases back they are looked for.
    private static let memory = 400, phraseMemory = 40
    /// What a subject must weigh to be one.
    private static let least = 5

    /// Who speaks, by which cue and which rule.
    struct Found {
        var phrase: Int
        var cue: Int?
        var rule: String
        /// How often the rule is right, as it showed on dewikinews-train.
        var confidence: Double
    }

    init(table: WordTable, phrases: [Phrase], finder: CandidateFinder) {
        self.table = table
        self.phrases = phrases
        self.finder = finder
        subjects = SubjectFinder(table: table, phrases: phrases, finder: finder)
    }

    /// The speaker of `utterance`.
    /// - Parameter previous: The phrase that spoke last, and the last word of what it said.
    /// - Complexity: O(1): the words looked at are bounded.
    func speaker(of utterance: Utterance, previous: (phrase: Int, last: Int)?) -> Found? {
        if isPassive(utterance) { return agent(of: utterance) }
        let found = speaker(of: utterance).map { cited($0) }
        guard (found?.confidence ?? 0) <= Self.doubt, let previous,
            words[utterance.first].block - words[previous.last].block <= 1
        else { return found }
        return Found(phrase: previous.phrase, cue: nil, rule: "same-speaker", confidence: 0.4)
    }

    /// “Der Sender zitierte Stein mit den Worten”, “zitiert das Blatt Stein”: whoever is cited speaks, not who cites.
    private func cited(_ found: Found) -> Found {
        guard let cue = found.cue, Self.citing.contains(words[cue].hash) else { return found }
        let start = max(cue + 1, phrases[found.phrase].extended.upperBound)
        guard start < words.count, let object = finder.phrase(startingAt: start), !phrases[object].isEmbedded,
            subjects.standing(object) > 0, words[start].sentence == words[cue].sentence
        else { return found }
        var found = found
        found.phrase = object
        return found
    }

    private static let citing = Set(
        Lexicon.hashes("zitiert zitierte zitierten zitieren"))

    /// At so little confidence whoever spoke last is the better guess.
    private static let doubt = 0.3

    private func speaker(of utterance: Utterance) -> Found? {
        let sentence = bounds(utterance)
        let isIntroduced = utterance.first > 0 && words[utterance.first - 1].isMark(":")
        if let found = after(utterance, sentence), found.cue.map({ Self.stating.contains(words[$0].hash) }) == true {
            return found
        }
        if isIntroduced, let found = introduced(utterance), found.cue.map({ words[$0].isAny(.saying) }) == true {
            return found
        }
        if let found = after(utterance, sentence) ?? introduced(utterance) ?? stated(in: sentence) { return found }
        if let found = source(in: sentence, utterance) ?? cued(utterance, sentence) ?? view(in: sentence) {
            return found
        }
        return isReported(sentence)
            ? continued(utterance, sentence) ?? subject(of: sentence, utterance)
            : ownSubject(of: sentence) ?? continued(utterance, sentence) ?? subject(of: sentence, utterance)
    }

    // MARK: Places

    /// The words of the sentence, or sentences, in which an utterance stands.
    func bounds(_ utterance: Utterance) -> Range<Int> {
        var (start, end) = (utterance.first, utterance.last + 1)
        while start > 0, utterance.first - start < 80, words[start - 1].sentence == words[utterance.first].sentence,
            words[start - 1].kind != .paragraph
        { start -= 1 }
        while end < words.count, end - utterance.last < 60, words[end].sentence == words[utterance.last].sentence,
            words[end].kind != .paragraph
        { end += 1 }
        return start..<end
    }

    /// “…, so Ann Stein”: German “so” as a cue.
    func isSo(_ k: Int) -> Bool {
        words[k].hash == Self.so && k > 0 && (words[k - 1].isMark(",") || isDash(k - 1))
    }
    private static let so = Lexicon.hash("so".utf8)

    func isDash(_ k: Int) -> Bool { words[k].isMark("–") || words[k].isMark("—") || words[k].isMark("-") }

    // MARK: Rules

    func after(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        var k = utterance.spans.count > 1 ? table.places[utterance.spans[0]].last + 1 : utterance.last + 1
        guard k < words.count else { return nil }
        if let phrase = bracketed(utterance) {
            return Found(phrase: phrase, cue: nil, rule: "bracket", confidence: 0.8)
        }
        let goesOn = words[k].isMark(",") || isDash(k)
        if goesOn { k += 1 }
        // “… .” Dies sagte Stein: another sentence's cue.
        guard k < words.count, goesOn || !words[k].isCapitalised else { return nil }
        let first = k
        while k < words.count, k < first + 3, words[k].isAny([.auxiliary, .oblique, .adverb]),
            !words[k].isAny([.saying, .voicing])
        { k += 1 }
        guard k < words.count, words[k].kind == .word else { return nil }
        if goesOn, words[utterance.first].startsSentence || isInSubjunctive(utterance),
            !words[k].isAny([.saying, .voicing]), isVerb(first),
            !isSo(first),
            let phrase = doer(of: first)
        {
            return Found(phrase: phrase, cue: first, rule: "inverted-cue", confidence: 0.8)
        }
        if words[k].isAny([.saying, .voicing]) || isSo(first) {
            let cue = isSo(first) ? first : k
            if let source = statedSource(of: cue, in: cue..<max(cue + 1, sentence.upperBound)) {
                return Found(phrase: source, cue: cue, rule: "source", confidence: 0.85)
            }
            if let phrase = phraseAfter(cue, inclusive: words[cue].isAny([.he, .she, .they])) {
                let isBeside = phrases[phrase].words.lowerBound == cue + 1 && isSpeaker(phrase)
                return Found(
                    phrase: owner(of: phrase), cue: cue, rule: "inverted-cue", confidence: isBeside ? 0.89 : 0.8)
            }
        }
        if words[first].isAny(.attributing), let phrase = named(after: first) {
            return Found(phrase: phrase, cue: first, rule: "source", confidence: 0.85)
        }
        if goesOn, Self.standing.contains(words[first].hash) {
            // “…“, stand auf ihren Schildern
            let source = finder.firstPhrase(from: first)
            if source < phrases.count, phrases[source].isEmbedded, phrases[source].words.lowerBound <= first + 4 {
                return Found(phrase: source, cue: first, rule: "source", confidence: 0.8)
            }
        }
        if goesOn || table.lexicon.grammar == .capitalNames, let phrase = finder.phrase(startingAt: first),
            !phrases[phrase].isEmbedded
        {
            let next = phrases[phrase].extended.upperBound
            if let cue = (next..<min(next + 3, words.count)).first(where: { words[$0].isAny(.saying) }) {
                return Found(phrase: phrase, cue: cue, rule: "cue-after", confidence: 0.8)
            }
            if next < words.count, words[next].isAny(.attributing) {
                return Found(phrase: phrase, cue: next, rule: "source", confidence: 0.85)
            }
        }
        return nil
    }

    /// Who does what the verb at `verb` says: the phrase after it, else whoever “von” names: war von Stein zu hören.
    private func doer(of verb: Int) -> Int? {
        if let phrase = phraseAfter(verb, inclusive: false), isSpeaker(phrase) { return phrase }
        let first = finder.firstPhrase(from: verb)
        guard first < phrases.count, phrases[first].words.lowerBound <= verb + 3, phrases[first].isEmbedded,
            isSpeaker(first), Self.by.contains(words[phrases[first].words.lowerBound - 1].hash)
        else { return nil }
        return first
    }

    private static let by = Set(Lexicon.hashes("von vom"))

    // MARK: Cues

    /// A verb of saying in the sentence, before the words or after them.
    private func cued(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        if let found = asSaid(in: sentence) { return found }
        let before = (sentence.lowerBound..<utterance.first).filter { isCue($0) }
        if let found = best(of: before.reversed(), in: sentence) {
            return Found(phrase: found.subject.phrase, cue: found.cue, rule: "cue-before", confidence: 0.85)
        }
        let later = ((utterance.last + 1)..<max(utterance.last + 1, sentence.upperBound)).filter { isCue($0) }
        return best(of: later, in: sentence).map {
            Found(phrase: $0.subject.phrase, cue: $0.cue, rule: "cue-after", confidence: 0.75)
        }
    }

    /// “Wie die Ministerin mitteilte, …” at the sentence's start.
    private func asSaid(in sentence: Range<Int>) -> Found? {
        guard words[sentence.lowerBound].hash == Self.as,
            let comma = sentence.first(where: { words[$0].isMark(",") }), words[comma - 1].isAny(.saying),
            let subject = best(of: [comma - 1], in: sentence.lowerBound..<comma)?.subject
        else { return nil }
        return Found(phrase: subject.phrase, cue: comma - 1, rule: "cue-before", confidence: 0.85)
    }

    private static let `as` = Lexicon.hash("wie".utf8)

    /// Of a few cues, the nearest first, the one whose subject is the likeliest.
    func best(of cues: some Sequence<Int>, in sentence: Range<Int>) -> (cue: Int, subject: SubjectFinder.Found)? {
        var best: (cue: Int, subject: SubjectFinder.Found)?
        for (rank, cue) in cues.prefix(4).enumerated() {
            guard var subject = subjects.subject(of: cue, in: sentence) else { continue }
            subject.weight -= 2 * rank
            if subject.weight >= Self.least, best.map({ subject.weight > $0.subject.weight }) ?? true {
                best = (cue, subject)
            }
        }
        return best
    }

    /// The subject of the cue at `cue` in `sentence`, if it is likely one.
    func subject(of cue: Int, in sentence: Range<Int>) -> Int? { best(of: [cue], in: sentence)?.subject.phrase }

    /// Who speaks by the cue at `cue`: its subject, or whom that cites.
    func speaker(of cue: Int, in sentence: Range<Int>) -> Int? {
        subject(of: cue, in: sentence).map { cited(Found(phrase: $0, cue: cue, rule: "", confidence: 0)).phrase }
    }

    func isCue(_ k: Int) -> Bool { words[k].isAny(WordClass.cue) && !words[k].isCapitalised }

    // MARK: Without a cue

    /// “Für den Trainer sei das …”: whose view a sentence gives.
    private func view(in sentence: Range<Int>) -> Found? {
        guard words[sentence.lowerBound].hash == Self.for,
            let phrase = finder.phrase(startingAt: sentence.lowerBound + 1),
            phrases[phrase].form == .name || words[phrases[phrase].head].isAny([.role, .people])
        else { return nil }
        return Found(phrase: phrase, cue: nil, rule: "subject", confidence: 0.55)
    }

    private static let `for` = Lexicon.hash("für".utf8)

    /// Whether the sentence's verb shows that it goes on with a report.
    private func isReported(_ sentence: Range<Int>) -> Bool {
        !sentence.contains { words[$0].kind == .word } || sentence.contains { words[$0].isAny(.subjunctive) }
    }

    /// The report goes on from an earlier sentence of the paragraph.
    func continued(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        var end = sentence.lowerBound
        let first = words[utterance.first].sentence
        while end > 0, utterance.first - end < Self.memory, words[end - 1].kind != .paragraph,
            first - words[end - 1].sentence <= Self.sentences
        {
            let earlier = bounds(Utterance(spans: [], first: end - 1, last: end - 1))
            if let phrase = reporter(in: earlier) {
                return Found(phrase: phrase, cue: nil, rule: "same-speaker", confidence: 0.65)
            }
            end = earlier.lowerBound
        }
        return nil
    }

    /// Who is said to speak in a sentence.
    private func reporter(in sentence: Range<Int>) -> Int? {
        if let found = stated(in: sentence) { return found.phrase }
        if let found = best(of: sentence.filter { isCue($0) }.reversed(), in: sentence) {
            return cited(Found(phrase: found.subject.phrase, cue: found.cue, rule: "", confidence: 0)).phrase
        }
        return sentence.reversed().lazy.filter { words[$0].isAny(.attributing) || isSo($0) }
            .compactMap { sourcePhrase(at: $0) }.first
    }

    private func ownSubject(of sentence: Range<Int>) -> Found? {
        firstSubject(in: sentence) { isSpeaker($0) }.map {
            Found(phrase: $0, cue: nil, rule: "subject", confidence: 0.55)
        }
    }

    private func subject(of sentence: Range<Int>, _ utterance: Utterance) -> Found? {
        if let found = ownSubject(of: sentence) { return found }
        let last = finder.firstPhrase(from: sentence.lowerBound) - 1
        var k = last
        let block = words[utterance.first].block
        while k >= 0, last - k < Self.phraseMemory, words[phrases[k].head].block == block {
            if subjects.canBeSubject(k), isSpeaker(k) {
                return Found(phrase: k, cue: nil, rule: "subject", confidence: 0.3)
            }
            k -= 1
        }
        return nil
    }

    // MARK: Subjects

    /// Whether a phrase names a person, an organisation, a text that speaks, or takes one up.
    func isSpeaker(_ phrase: Int) -> Bool { subjects.standing(phrase) > 0 }

    func firstSubject(in range: Range<Int>, where isRight: (Int) -> Bool) -> Int? {
        var k = finder.firstPhrase(from: range.lowerBound)
        while k < phrases.count, phrases[k].words.lowerBound < range.upperBound {
            if subjects.canBeSubject(k), isRight(k) { return k }
            k += 1
        }
        return nil
    }

    private func phraseAfter(_ cue: Int, inclusive: Bool) -> Int? {
        var k = finder.firstPhrase(from: inclusive ? cue : cue + 1)
        while k < phrases.count, phrases[k].words.lowerBound <= cue + Self.reach,
            phrases[k].words.lowerBound <= cue
                || !(cue + 1..<phrases[k].words.lowerBound).contains(where: {
                    words[$0].kind == .quotation || words[$0].kind == .paragraph || words[$0].isMark(".")
                })
        {
            if subjects.canBeSubject(k) { return k }
            k += 1
        }
        return nil
    }
}
