/// Says who speaks in a language that the speaker model was not trained on: ordered rules over cues and their subjects.
struct ClauseReader {
    private let table: WordTable
    private let phrases: [Phrase]
    private let finder: CandidateFinder
    private let subjects: SubjectFinder

    private var words: [Word] { table.words }
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
        "zitiert zitierte zitierten zitieren".split(separator: " ").map { Lexicon.hash($0.utf8) })

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

    /// Whether a cue leads to the words or follows them at once, so that they surely are said.
    func isCued(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1
        if before >= 0, words[before].isMark(":") { return true }
        if bracketed(utterance) != nil { return true }
        var k = utterance.last + 1
        guard k < words.count, isDash(k) || words[k].isMark(",") else { return false }
        k += 1
        if isObject(utterance) { return true }
        while k < words.count, words[k].isAny([.auxiliary, .oblique]) { k += 1 }
        return k < words.count && (words[k].isAny([.saying, .attributing]) || isSo(k) && sourcePhrase(at: k) != nil)
    }

    /// Whether the words open their sentence and are what its verb, after a comma, is about: „…“, freut sich X.
    func isObject(_ utterance: Utterance) -> Bool {
        let comma = utterance.last + 1
        return words[utterance.first].startsSentence && comma + 1 < words.count
            && (words[comma].isMark(",") || isDash(comma)) && isVerb(comma + 1)
    }

    /// Whether the word at `k` may be the verb that a quotation at the sentence's start is the object of: „…“, freut sich X.
    private func isVerb(_ k: Int) -> Bool {
        table.lexicon.grammar == .capitalNouns && words[k].kind == .word && !words[k].isCapitalised
            && (words[k].classes.isEmpty || words[k].isAny([.auxiliary, .verb, .cue]))
            && k + 1 < words.count && words[k + 1].kind == .word
    }

    /// The name in brackets after the words: „…“ (Stein).
    private func bracketed(_ utterance: Utterance) -> Int? {
        let open = utterance.last + 1
        guard open + 2 < words.count, words[open].isMark("("), let phrase = finder.phrase(startingAt: open + 1),
            phrases[phrase].form == .name, phrases[phrase].words.upperBound < words.count,
            words[phrases[phrase].words.upperBound].isMark(")"), !words[open + 1].isAcronym
        else { return nil }
        return phrase
    }

    /// Whether the nearest verb before the words gives a thing its name: nannte das „Unsinn“, and not: nennt sich „Falke“.
    func isStronglyCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let verb = (max(sentence.lowerBound, utterance.first - 10)..<utterance.first).last { isCue($0) }
        guard let verb, Self.calling.contains(words[verb].hash), verb + 1 < utterance.first else { return false }
        return !(max(sentence.lowerBound, verb - 2)..<utterance.first).contains {
            Self.reflexive.contains(words[$0].hash)
        }
    }

    private static let reflexive = Set("sich man selbst se".split(separator: " ").map { Lexicon.hash($0.utf8) })
    /// Whether the word at `k` is a verb that gives a thing its name.
    func isCalling(_ k: Int) -> Bool { Self.calling.contains(words[k].hash) }

    private static let calling = Set(
        "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet qualifié qualifie qualifiait calificó califica tildó tachó"
            .split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// A verb that judges or says, with somebody who does it, before the words in their sentence or after them.
    func isCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let near = max(sentence.lowerBound, utterance.first - 14)..<min(sentence.upperBound, utterance.last + 5)
        return near.contains { isCue($0) && subject(of: $0, in: sentence) != nil }
    }

    /// Whether the sentence before that of `utterance`, in its paragraph, reports speech.
    func followsReport(_ utterance: Utterance) -> Bool {
        let start = bounds(utterance).lowerBound
        guard start > 0, words[start - 1].kind != .paragraph else { return false }
        return isInReport(Utterance(spans: [], first: start - 1, last: start - 1))
    }

    /// Whether anything in the sentence of `utterance` shows that it reports speech: a cue, a source, a subjunctive.
    func isInReport(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        return sentence.contains { k in
            words[k].isAny([.subjunctive, .utterance]) || isSo(k)
                || words[k].isAny(.attributing) && words[k].hash != Self.after
                || isCue(k) && (words[k].isAny(.saying) || subject(of: k, in: sentence) != nil)
        }
    }

    /// Whether a subjunctive in the sentence of `utterance` shows that it reports speech.
    func isInSubjunctive(_ utterance: Utterance) -> Bool {
        bounds(utterance).contains { words[$0].isAny(.subjunctive) && !words[$0].isCapitalised }
    }

    // MARK: Places

    /// The words of the sentence, or sentences, in which an utterance stands.
    private func bounds(_ utterance: Utterance) -> Range<Int> {
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
    private func isSo(_ k: Int) -> Bool {
        words[k].hash == Self.so && k > 0 && (words[k - 1].isMark(",") || isDash(k - 1))
    }
    private static let so = Lexicon.hash("so".utf8)

    private func isDash(_ k: Int) -> Bool { words[k].isMark("–") || words[k].isMark("—") || words[k].isMark("-") }

    // MARK: Rules

    private func after(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
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

    private static let by = Set("von vom".split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// A colon before the words, in their paragraph or at the end of the one before.
    private func introduced(_ utterance: Utterance) -> Found? {
        var end = utterance.first - 1
        if end > 0, words[end].kind == .paragraph { end -= 1 }
        guard end > 0, words[end].isMark(":") else { return nil }
        var start = end
        while start > 0, end - start < 60, words[start - 1].sentence == words[end].sentence,
            words[start - 1].kind != .paragraph
        {
            start -= 1
        }
        let lead = start..<end
        if let found = stated(in: lead) { return found }
        if let cue = lead.last(where: { Self.standing.contains(words[$0].hash) }),
            let source = embedded(from: lead.lowerBound, to: cue), words[lead.lowerBound].isAny(.preposition)
        {
            return Found(phrase: source, cue: cue, rule: "source", confidence: 0.8)
        }
        if let found = best(of: lead.filter { isCue($0) }.reversed(), in: lead) {
            let isSure = found.subject.isBeside && isSpeaker(found.subject.phrase) && words[found.cue].isAny(.saying)
            return Found(
                phrase: found.subject.phrase, cue: found.cue, rule: "introduction", confidence: isSure ? 0.89 : 0.8)
        }
        if let first = firstSubject(in: lead, where: { isSpeaker($0) || owner(of: $0) != $0 }) {
            return Found(phrase: owner(of: first), cue: nil, rule: "introduction", confidence: 0.55)
        }
        // “Seine Zuversicht hat einen Grund: „…“” goes on with the report before.
        if let found = continued(utterance, lead) { return found }
        return firstSubject(in: lead) { _ in true }.map {
            Found(phrase: owner(of: $0), cue: nil, rule: "introduction", confidence: 0.55)
        }
    }

    /// Whose words a noun for words means: “Zitat von Stein”, “die Worte der Ministerin”.
    private func owner(of phrase: Int) -> Int {
        guard words[phrases[phrase].head].isAny(.utterance), phrase + 1 < phrases.count,
            phrases[phrase + 1].words.lowerBound <= phrases[phrase].words.upperBound + 1
        else { return phrase }
        return phrase + 1
    }

    /// “laut Polizei”, “der Polizei zufolge”, “nach Angaben der Polizei”, “selon la mairie” in the sentence: the nearest.
    private func source(in sentence: Range<Int>, _ utterance: Utterance) -> Found? {
        let places = sentence.filter { words[$0].isAny(.attributing) || isSo($0) }
        let before = places.filter { $0 < utterance.first }
        for k in before.reversed() + places.filter({ $0 > utterance.last }) {
            if let phrase = sourcePhrase(at: k) {
                return Found(phrase: phrase, cue: k, rule: "source", confidence: 0.85)
            }
        }
        return nil
    }

    /// The source that the word at `k` names: the phrase after it, or before “zufolge”.
    func sourcePhrase(at k: Int) -> Int? {
        if isSo(k) {
            return finder.phrase(startingAt: k + 1).flatMap { subjects.canBeSubject($0) && isSpeaker($0) ? $0 : nil }
        }
        guard words[k].hash == Self.following else { return named(after: k) }
        let before = finder.firstPhrase(from: k) - 1
        return before >= 0 && phrases[before].extended.upperBound == k ? before : nil
    }

    private static let relatives = Set("denen dessen deren".split(separator: " ").map { Lexicon.hash($0.utf8) })
    private static let following = Lexicon.hash("zufolge".utf8)
    private static let after = Lexicon.hash("nach".utf8)

    /// The phrase right after a word that names a source; “nach” needs a noun such as “Angaben” first.
    private func named(after k: Int) -> Int? {
        guard k + 1 < words.count, k == 0 || !words[k - 1].isAny(.utterance),
            !Self.relatives.contains(words[k + 1].hash),
            let phrase = finder.phrase(startingAt: k + 1)
                ?? (words[k + 1].kind == .word && k + 2 < words.count ? finder.phrase(startingAt: k + 2) : nil),
            words[phrases[phrase].head].sentence == words[k].sentence
        else { return nil }
        let isReport = words[phrases[phrase].head].isAny(.utterance) && !words[phrases[phrase].head].isAny(.document)
        guard isReport else { return words[k].hash == Self.after ? nil : phrase }
        return phrase + 1 < phrases.count && isOwner(phrase + 1, of: phrase) ? phrase + 1 : phrase
    }

    /// Whether a phrase says whose words a noun means: Angaben *der Polizei*, Angaben von *Stein*, declaraciones de *Ana*.
    private func isOwner(_ phrase: Int, of noun: Int) -> Bool {
        let start = phrases[phrase].words.lowerBound, end = phrases[noun].words.upperBound
        guard start <= end + 1 else { return false }
        if table.lexicon.grammar != .capitalNouns { return true }
        return start == end + 1
            ? words[end].isAny(.preposition) : phrases[phrase].isEmbedded || phrases[phrase].form == .name
    }

    // MARK: It says in …

    /// “In dem Antrag heißt es”, “heißt es in der Mitteilung”: a text, or whoever a preposition names, says it.
    private func stated(in sentence: Range<Int>) -> Found? {
        for cue in sentence
        where Self.stating.contains(words[cue].hash) || Self.transpiring.contains(words[cue].hash) || isTalk(cue) {
            if let source = statedSource(of: cue, in: sentence) {
                return Found(phrase: source, cue: cue, rule: "source", confidence: 0.8)
            }
        }
        return nil
    }

    func statedSource(of cue: Int, in sentence: Range<Int>) -> Int? {
        if Self.transpiring.contains(words[cue].hash) { return embedded(from: sentence.lowerBound, to: cue) }
        let isStated =
            Self.stating.contains(words[cue].hash)
            && (max(0, cue - 3)..<min(cue + 3, words.count)).contains { words[$0].isAny(.it) }
        guard isStated || isTalk(cue) else { return nil }
        var k = finder.firstPhrase(from: cue)
        while k < phrases.count, phrases[k].words.lowerBound < min(cue + 8, sentence.upperBound) {
            let isReason =
                words[phrases[k].head].isAny(.utterance)
                && !Self.inside.contains(words[phrases[k].words.lowerBound - 1].hash)
            if phrases[k].isEmbedded, !isReason, !words[phrases[k].head].isAny(.time) { return k }
            k += 1
        }
        return embedded(from: sentence.lowerBound, to: cue)
    }

    /// The first phrase between two words that a preposition governs.
    private func embedded(from start: Int, to end: Int) -> Int? {
        (finder.firstPhrase(from: start)..<max(finder.firstPhrase(from: start), finder.firstPhrase(from: end))).first {
            !words[phrases[$0].head].isAny(.time) && phrases[$0].isEmbedded
        }
    }

    /// “Aus Regierungskreisen verlautete …”, “Auf dem Plakat steht: …”
    private static let inside = Set("in im aus".split(separator: " ").map { Lexicon.hash($0.utf8) })
    private static let transpiring = Set(
        "verlautete verlautet verlauten".split(separator: " ").map { Lexicon.hash($0.utf8) })
    private static let standing = Set(
        "steht stand stehe prangte prangt lesen".split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// “In dem Brief war von „…“ die Rede.”
    private func isTalk(_ k: Int) -> Bool {
        k > 0 && words[k].hash == Self.talk && words[k - 1].isAny(.determiner) && !words[k - 1].isCapitalised
            && (k + 1 >= words.count || words[k + 1].kind == .mark || words[k + 1].isAny(.auxiliary))
    }

    private static let talk = Lexicon.hash("rede".utf8)
    private static let stating = Set("heißt hieß heiße geheißen".split(separator: " ").map { Lexicon.hash($0.utf8) })

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
    private func best(of cues: some Sequence<Int>, in sentence: Range<Int>) -> (cue: Int, subject: SubjectFinder.Found)?
    {
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
    private func continued(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
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

    private func firstSubject(in range: Range<Int>, where isRight: (Int) -> Bool) -> Int? {
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
