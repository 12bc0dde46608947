/// Says who speaks in a language that the speaker model was not trained on: ordered rules over cues and their subjects.
struct ClauseReader {
    private let table: WordTable
    private let phrases: [Phrase]
    private let finder: CandidateFinder

    private var words: [Word] { table.words }
    /// How many words after a cue its subject may stand, and how many sentences back a report may have begun.
    private static let reach = 12, sentences = 4

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
    }

    /// The speaker of `utterance`.
    /// - Complexity: O(1): the words looked at are bounded.
    func speaker(of utterance: Utterance) -> Found? {
        let sentence = bounds(utterance)
        return after(utterance, sentence) ?? introduced(utterance) ?? source(in: sentence, utterance)
            ?? cued(utterance, sentence) ?? continued(utterance, sentence) ?? subject(of: sentence, utterance)
    }

    /// Whether a cue leads to the words or follows them at once, so that they surely are said.
    func isCued(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1
        if before >= 0, words[before].isMark(":") { return true }
        var k = utterance.last + 1
        guard k < words.count, words[k].isMark(",") || words[k].isMark("–") || words[k].isMark("—") else {
            return false
        }
        k += 1
        while k < words.count, words[k].isAny([.auxiliary, .oblique]) { k += 1 }
        return k < words.count && (words[k].isAny([.saying, .attributing]) || isSo(k))
    }

    /// Whether the nearest verb before the words gives a thing its name: nannte das „Unsinn“.
    func isStronglyCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let verb = (max(sentence.lowerBound, utterance.first - 10)..<utterance.first).last { isCue($0) }
        return verb.map { Self.calling.contains(words[$0].hash) } ?? false
    }

    private static let calling = Set(
        "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet qualifié qualifie qualifiait calificó califica tildó tachó"
            .split(separator: " ").map { Lexicon.hash($0.utf8) })

    /// The nearest verb that judges or calls, before the words in their sentence or after them: nannte … „Unsinn“.
    func isCalled(_ utterance: Utterance) -> Bool {
        let sentence = bounds(utterance)
        let near = max(sentence.lowerBound, utterance.first - 14)..<min(sentence.upperBound, utterance.last + 5)
        return near.contains { words[$0].isAny([.judging, .saying]) && !words[$0].isCapitalised }
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
    private func isSo(_ k: Int) -> Bool { words[k].hash == Self.so && k > 0 && words[k - 1].isMark(",") }
    private static let so = Lexicon.hash("so".utf8)

    // MARK: Rules

    private func after(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        var k = utterance.spans.count > 1 ? table.places[utterance.spans[0]].last + 1 : utterance.last + 1
        guard k < words.count else { return nil }
        let goesOn = words[k].isMark(",") || words[k].isMark("–") || words[k].isMark("—") || words[k].isMark("-")
        if goesOn { k += 1 }
        // “… .” Dies sagte Stein: another sentence's cue.
        guard k < words.count, goesOn || !words[k].isCapitalised else { return nil }
        let first = k
        while k < words.count, k < first + 3, words[k].isAny([.auxiliary, .oblique, .adverb]), !words[k].isAny(.saying)
        { k += 1 }
        guard k < words.count, words[k].kind == .word else { return nil }
        if words[k].isAny(.saying) || isSo(first) {
            let cue = isSo(first) ? first : k
            if let phrase = phraseAfter(cue, inclusive: words[cue].isAny([.he, .she, .they])) {
                let isBeside = phrases[phrase].words.lowerBound == cue + 1 && isSpeaker(phrase)
                return Found(phrase: phrase, cue: cue, rule: "inverted-cue", confidence: isBeside ? 0.89 : 0.75)
            }
        }
        if words[first].isAny(.attributing), let phrase = named(after: first) {
            return Found(phrase: phrase, cue: first, rule: "source", confidence: 0.85)
        }
        if let phrase = finder.phrase(startingAt: first), !phrases[phrase].isEmbedded {
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
        if let cue = (start..<end).last(where: { words[$0].isAny(WordClass.cue) }),
            let phrase = subject(of: cue, in: start..<end)
        {
            let isBeside = phrases[phrase].words.lowerBound == cue + 1 || phrases[phrase].extended.upperBound == cue
            let isSure = isBeside && isSpeaker(phrase) && words[cue].isAny(.saying)
            return Found(phrase: phrase, cue: cue, rule: "introduction", confidence: isSure ? 0.88 : 0.65)
        }
        return firstSubject(in: start..<end).map {
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

    /// “laut Polizei”, “der Polizei zufolge”, “nach Angaben der Polizei”, “selon la mairie” in the sentence.
    private func source(in sentence: Range<Int>, _ utterance: Utterance) -> Found? {
        for k in sentence where words[k].isAny(.attributing) {
            if let phrase = named(after: k) {
                return Found(phrase: phrase, cue: k, rule: "source", confidence: 0.72)
            }
            if words[k].hash == Self.after { continue }
            let before = finder.firstPhrase(from: k) - 1
            if before >= 0, phrases[before].extended.upperBound == k {
                return Found(phrase: before, cue: k, rule: "source", confidence: 0.72)
            }
        }
        return nil
    }

    private static let after = Lexicon.hash("nach".utf8)

    /// The phrase right after a word that names a source; “nach” needs a noun such as “Angaben” first.
    private func named(after k: Int) -> Int? {
        guard let phrase = (k + 1..<min(k + 3, words.count)).lazy.compactMap({ finder.phrase(startingAt: $0) }).first
        else {
            return nil
        }
        let isReport = words[phrases[phrase].head].isAny(.utterance) && !words[phrases[phrase].head].isAny(.document)
        guard isReport else { return words[k].hash == Self.after ? nil : phrase }
        return phrase + 1 < phrases.count
            && phrases[phrase + 1].words.lowerBound <= phrases[phrase].words.upperBound + 1
            ? phrase + 1 : phrase
    }

    /// A verb of saying in the sentence: the nearest before the words, else after them.
    private func cued(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        let before = (sentence.lowerBound..<utterance.first).last { isCue($0) }
        let later = (utterance.last + 1)..<max(utterance.last + 1, sentence.upperBound)
        guard let cue = before ?? later.first(where: { isCue($0) }), let phrase = subject(of: cue, in: sentence) else {
            return nil
        }
        return Found(
            phrase: phrase, cue: cue, rule: before == nil ? "cue-after" : "cue-before",
            confidence: before == nil ? 0.5 : 0.72)
    }

    private func isCue(_ k: Int) -> Bool { words[k].isAny(WordClass.cue) && !words[k].isCapitalised }

    /// The report goes on from an earlier sentence of the paragraph.
    private func continued(_ utterance: Utterance, _ sentence: Range<Int>) -> Found? {
        var k = sentence.lowerBound - 1
        let first = words[utterance.first].sentence
        while k >= 0, words[k].kind != .paragraph, first - words[k].sentence <= Self.sentences {
            if isCue(k) || words[k].isAny(.attributing) && words[k].hash != Self.after {
                let bounds = bounds(Utterance(spans: [], first: k, last: k))
                let phrase = words[k].isAny(.attributing) && !isCue(k) ? named(after: k) : subject(of: k, in: bounds)
                if let phrase { return Found(phrase: phrase, cue: nil, rule: "same-speaker", confidence: 0.5) }
            }
            k -= 1
        }
        return nil
    }

    private func subject(of sentence: Range<Int>, _ utterance: Utterance) -> Found? {
        if let phrase = firstSubject(in: sentence, isSpeaker: true) {
            return Found(phrase: phrase, cue: nil, rule: "subject", confidence: 0.55)
        }
        var k = finder.firstPhrase(from: sentence.lowerBound) - 1
        let block = words[utterance.first].block
        while k >= 0, words[phrases[k].head].block == block {
            if !phrases[k].isEmbedded, isSpeaker(k) {
                return Found(phrase: k, cue: nil, rule: "subject", confidence: 0.3)
            }
            k -= 1
        }
        return nil
    }

    // MARK: Subjects

    /// Whether a phrase names a person, an organisation, a text that speaks, or takes one up.
    private func isSpeaker(_ phrase: Int) -> Bool {
        phrases[phrase].form != .nominal || words[phrases[phrase].head].isAny(.speaker)
    }

    private func firstSubject(in range: Range<Int>, isSpeaker only: Bool = false) -> Int? {
        var k = finder.firstPhrase(from: range.lowerBound)
        while k < phrases.count, phrases[k].words.lowerBound < range.upperBound {
            if !phrases[k].isEmbedded, !words[phrases[k].head].isAny(.time), !only || isSpeaker(k) { return k }
            k += 1
        }
        return nil
    }

    /// The subject of a verb: right before it, else the first phrase after it that no preposition governs.
    private func subject(of cue: Int, in range: Range<Int>) -> Int? {
        if words[cue].isAny([.he, .she, .they]), let phrase = finder.phrase(startingAt: cue) { return phrase }
        let next = finder.firstPhrase(from: cue)
        var k = next - 1
        while k >= 0, phrases[k].words.lowerBound >= range.lowerBound, next - k <= 4 {
            let end = phrases[k].extended.upperBound
            let between = end..<max(end, cue)
            if !phrases[k].isEmbedded, between.count <= 4,
                between.allSatisfy({
                    words[$0].isAny([.auxiliary, .adverb, .oblique, .negation]) || words[$0].isMark(",")
                        || words[$0].kind == .quotation
                })
            {
                return k
            }
            k -= 1
        }
        if let phrase = phraseAfter(cue, inclusive: false), phrases[phrase].words.lowerBound < range.upperBound {
            return phrase
        }
        return (finder.firstPhrase(from: range.lowerBound)..<next).first { !phrases[$0].isEmbedded }
    }

    private func phraseAfter(_ cue: Int, inclusive: Bool) -> Int? {
        var k = finder.firstPhrase(from: inclusive ? cue : cue + 1)
        while k < phrases.count, phrases[k].words.lowerBound <= cue + Self.reach,
            phrases[k].words.lowerBound <= cue
                || !(cue + 1..<phrases[k].words.lowerBound).contains(where: {
                    words[$0].kind == .quotation || words[$0].kind == .paragraph || words[$0].isMark(".")
                })
        {
            if !phrases[k].isEmbedded, !words[phrases[k].head].isAny(.time) { return k }
            k += 1
        }
        return nil
    }
}
