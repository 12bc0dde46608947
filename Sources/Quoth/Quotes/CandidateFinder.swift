/// Collects, for an utterance, the phrases near it and the features of each.
struct CandidateFinder {
    let text: Text
    let table: WordTable
    let phrases: [Phrase]
    let spans: [MarkedSpan]
    let keepsNames: Bool
    /// Heads of phrases that stand next to a verb of saying somewhere in the document, with how often.
    private let speakingHeads: [UInt64: Int]
    private let words: [Word]
    /// Phrases that only help to say who another one is: “the Press Guild” in “Rahman, chair of the Press Guild”.
    private let isPart: [Bool]
    /// How many quotations stand before each word, and how many there are.
    private let quotationCounts: [Int32]

    /// How many words are looked at before and after an utterance.
    private static let reachBefore = 70, reachAfter = 45
    /// How many phrases on each side are weighed.
    private static let candidateLimit = 14

    init(text: Text, table: WordTable, phrases: [Phrase], spans: [MarkedSpan], keepsNames: Bool = false) {
        self.text = text
        self.table = table
        self.phrases = phrases
        self.spans = spans
        self.keepsNames = keepsNames
        words = table.words
        var heads: [UInt64: Int] = [:]
        for phrase in phrases where phrase.form != .pronoun {
            let after = phrase.extended.upperBound, before = phrase.words.lowerBound - 1
            if (after < words.count && words[after].isAny(.saying)) || (before >= 0 && words[before].isAny(.saying)) {
                heads[words[phrase.head].hash, default: 0] += 1
            }
        }
        speakingHeads = heads
        isPart = Self.parts(of: phrases)
        var counts: [Int32] = [0]
        counts.reserveCapacity(words.count + 1)
        for word in words { counts.append(counts[counts.count - 1] + (word.kind == .quotation ? 1 : 0)) }
        quotationCounts = counts
    }

    private static func parts(of phrases: [Phrase]) -> [Bool] {
        var isPart = Array(repeating: false, count: phrases.count)
        for i in phrases.indices where !isPart[i] {
            for k in (max(0, i - 4))..<i where phrases[i].extended.lowerBound <= phrases[k].words.lowerBound {
                isPart[k] = true
            }
            var k = i + 1
            while k < phrases.count, phrases[k].words.upperBound <= phrases[i].extended.upperBound {
                isPart[k] = true
                k += 1
            }
        }
        return isPart
    }

    /// What stands around `utterance`.
    func scope(of utterance: Utterance) -> Scope {
        var scope = Scope(utterance, words: words, reachBefore: Self.reachBefore, reachAfter: Self.reachAfter)
        scope.read(utterance.spans.flatMap { spans[$0].parts }, of: text, table.lexicon)
        return scope
    }

    /// The phrase whose first word is `word`.
    func phrase(startingAt word: Int) -> Int? {
        let index = firstPhrase(from: word)
        return index < phrases.count && phrases[index].words.lowerBound == word ? index : nil
    }

    /// The candidates of `utterance`, the one for “no utterance” first.
    /// - Parameter previous: The phrase that spoke last, and the last word of what it said.
    /// - Complexity: O(1): the words and phrases looked at are bounded.
    func candidates(of utterance: Utterance, in scope: Scope, previous: (phrase: Int, last: Int)?) -> [Candidate] {
        let around = PhraseFeatures.Around(
            text: text, words: words, utterance: utterance, scope: scope,
            last: .last(table.lastCharacter(of: words[utterance.last].range)), previous: previous,
            quotationCounts: quotationCounts)
        let span = spans[utterance.spans[0]]
        var term = TermFeatures(around, keepsNames: keepsNames)
        let none = term.written(opener: span.opener, isClosed: span.isClosed)
        let near = nearby(utterance, scope, previous)
        let before = near.count { $0.side == .before }
        var candidates: [Candidate] = []
        candidates.reserveCapacity(near.count + 1)
        candidates.append(Candidate(phrase: nil, side: .before, cue: nil, features: none))
        for (place, item) in near.enumerated() {
            let rank = item.side == .before ? before - 1 - place : place - before
            candidates.append(candidate(item.phrase, item.side, rank: rank, around))
        }
        return candidates
    }

    /// The phrases on both sides of an utterance, in order, and the one that spoke last.
    private func nearby(_ utterance: Utterance, _ scope: Scope, _ previous: (phrase: Int, last: Int)?)
        -> [(phrase: Int, side: Candidate.Side)]
    {
        var near: [(phrase: Int, side: Candidate.Side)] = []
        var k = firstPhrase(from: scope.start)
        while k < phrases.count, phrases[k].words.lowerBound < utterance.first {
            if phrases[k].words.upperBound <= utterance.first, !isPart[k] { near.append((k, .before)) }
            k += 1
        }
        if near.count > Self.candidateLimit { near.removeFirst(near.count - Self.candidateLimit) }
        var after = 0
        while k < phrases.count, phrases[k].words.lowerBound < scope.end, after < Self.candidateLimit {
            let side: Candidate.Side = phrases[k].words.lowerBound < utterance.last ? .inside : .after
            if !isPart[k], side == .after || utterance.spans.count > 1 {
                near.append((k, side))
                after += 1
            }
            k += 1
        }
        if let previous, let first = near.first?.phrase, previous.phrase < first,
            scope.block - words[previous.last].block <= 1
        {
            near.insert((previous.phrase, .before), at: 0)
        }
        return near
    }

    /// The first phrase that starts at or after `word`.
    func firstPhrase(from word: Int) -> Int {
        bisect(phrases.count) { phrases[$0].words.lowerBound >= word }
    }

    private func candidate(
        _ index: Int, _ side: Candidate.Side, rank: Int, _ around: PhraseFeatures.Around
    ) -> Candidate {
        let phrase = phrases[index]
        let cues = cueBeside(phrase)
        var features = PhraseFeatures(phrase, side, cues: cues, around: around, keepsNames: keepsNames)
        let list = features.written(
            index: index, rank: rank, speaks: speakingHeads[words[phrase.head].hash] ?? 0,
            lastHead: around.previous.map { words[phrases[$0.phrase].head] },
            introduces: cues.after.map { introduces($0) } ?? false)
        return Candidate(phrase: index, side: side, cue: cue(beside: cues, phrase, side, around.scope), features: list)
    }

    /// The cue that a candidate goes with: beside it, or, before an utterance, the last one on the way.
    private func cue(beside cues: (before: Int?, after: Int?), _ phrase: Phrase, _ side: Candidate.Side, _ scope: Scope)
        -> Int?
    {
        guard side == .before else { return cues.after ?? cues.before ?? scope.cueAfter }
        if let last = scope.cueBefore, last >= phrase.words.upperBound { return last }
        return cues.after ?? cues.before ?? scope.cueBefore
    }

    /// Whether a candidate is the subject of a passive that somebody else's words follow: “Ann Other was asked: “…””.
    func isAddressed(_ candidate: Candidate, in scope: Scope) -> Bool {
        guard candidate.side == .before, let phrase = candidate.phrase, let cue = scope.cueBefore, cue > 0,
            Self.addressing.contains(words[cue].hash), phrases[phrase].extended.upperBound <= cue
        else { return false }
        var k = cue - 1
        if words[k].isAny(.adverb), k > 0 { k -= 1 }
        return Self.passives.contains(words[k].hash)
    }

    private static let addressing = HashSet(Lexicon.hashes("asked told warned"))
    private static let passives = HashSet(Lexicon.hashes("was were been being is are"))

    /// Whether a relative pronoun has a cue of its own, and a comma ends its clause before the quotation's: “One mother,
    /// who asked not to be named, said: …”.
    func isAside(_ candidate: Candidate, in scope: Scope) -> Bool {
        guard candidate.side == .before, let phrase = candidate.phrase, let cue = scope.cueBefore,
            cue >= phrases[phrase].words.upperBound, words[cue].isAny(.saying)
        else { return false }
        if asides.subject(asideOf: phrase, before: cue) != nil { return true }
        guard words[phrases[phrase].head].isAny(.relative), cue > phrases[phrase].words.upperBound else { return false }
        var k = cue
        while k > phrases[phrase].words.upperBound, words[k - 1].isAny([.adverb, .auxiliary]) { k -= 1 }
        return words[k - 1].isMark(",")
    }

    var asides: AsideFinder { AsideFinder(words: words, phrases: phrases) }

    /// Whether a candidate is the subject right before a cue of which the utterance is the object: “Ann Other, the
    /// minister, spoke of “…””.
    func leads(_ candidate: Candidate, to utterance: Utterance) -> Bool {
        if isIntroduced(by: candidate, utterance) { return true }
        let cue = utterance.first - 2
        guard candidate.side == .before, cue > 0, Self.speaking.contains(words[cue].hash),
            let phrase = candidate.phrase,
            words[cue + 1].hash == PhraseFinder.ofHash
        else { return false }
        let end = phrases[phrase].extended.upperBound
        return end == cue || end == cue - 1 && words[end].isMark(",")
    }

    /// Whether a candidate and its verb stand right before the utterance: “Ann Other said, “…””.
    private func isIntroduced(by candidate: Candidate, _ utterance: Utterance) -> Bool {
        var cue = utterance.first - 1
        if cue > 0, words[cue].isMark(",") || words[cue].isMark(":") { cue -= 1 }
        guard candidate.side == .before, cue > 0, words[cue].isAny([.saying, .sayingParticiple]),
            !words[cue].isAny(.utterance), let phrase = candidate.phrase, phrases[phrase].form == .name
        else { return false }
        return phrases[phrase].extended.upperBound == cue && !phrases[phrase].isEmbedded
    }

    static let speaking = HashSet(
        Lexicon.hashes("spoke speaks spoken talked talks warned warns complained complains"))

    /// Whether a cue introduces what follows it, after a colon, and so nothing before it.
    func introduces(_ cue: Int) -> Bool {
        (cue + 1..<min(cue + 5, words.count)).contains { words[$0].isMark(":") }
    }

    /// The verbs of saying right before and after a phrase; adverbs and auxiliaries are passed over.
    private func cueBeside(_ phrase: Phrase) -> (before: Int?, after: Int?) {
        var after = phrase.extended.upperBound
        if after < words.count, words[after].isMark(","), after + 1 < words.count { after += 1 }
        var hops = 0
        while after < words.count, hops < 3, words[after].isAny([.adverb, .auxiliary]), !words[after].isAny(.cue) {
            after += 1
            hops += 1
        }
        let before = phrase.words.lowerBound - 1
        return (
            before >= 0 && words[before].isAny(.cue) ? before : nil,
            after < words.count && words[after].isAny(.cue) ? after : nil
        )
    }
}
