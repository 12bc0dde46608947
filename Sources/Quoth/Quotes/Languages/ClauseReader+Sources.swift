/// Sources that stand without a verb of saying, or with a text that says it: “laut X”, “in dem Bericht heißt es”.
extension ClauseReader {
    /// A colon before the words, in their paragraph or at the end of the one before.
    func introduced(_ utterance: Utterance) -> Found? {
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
    func owner(of phrase: Int) -> Int {
        guard words[phrases[phrase].head].isAny(.utterance), phrase + 1 < phrases.count,
            phrases[phrase + 1].words.lowerBound <= phrases[phrase].words.upperBound + 1
        else { return phrase }
        return phrase + 1
    }

    /// “laut Polizei”, “der Polizei zufolge”, “nach Angaben der Polizei”, “selon la mairie” in the sentence: the nearest.
    func source(in sentence: Range<Int>, _ utterance: Utterance) -> Found? {
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

    private static let relatives = Set(Lexicon.hashes("denen dessen deren"))
    private static let following = Lexicon.hash("zufolge".utf8)
    static let after = Lexicon.hash("nach".utf8)

    /// The phrase right after a word that names a source; “nach” needs a noun such as “Angaben” first.
    func named(after k: Int) -> Int? {
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
    func stated(in sentence: Range<Int>) -> Found? {
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
    private static let inside = Set(Lexicon.hashes("in im aus"))
    private static let transpiring = Set(
        Lexicon.hashes("verlautete verlautet verlauten"))
    static let standing = Set(
        Lexicon.hashes("steht stand stehe prangte prangt lesen"))

    /// “In dem Brief war von „…“ die Rede.”
    private func isTalk(_ k: Int) -> Bool {
        k > 0 && words[k].hash == Self.talk && words[k - 1].isAny(.determiner) && !words[k - 1].isCapitalised
            && (k + 1 >= words.count || words[k + 1].kind == .mark || words[k + 1].isAny(.auxiliary))
    }

    private static let talk = Lexicon.hash("rede".utf8)
    static let stating = Set(Lexicon.hashes("heißt hieß heiße geheißen"))
}
