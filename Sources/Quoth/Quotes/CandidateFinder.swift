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

    /// How many words are looked at before and after an utterance.
    private static let reachBefore = 70, reachAfter = 45
    private static let according = Lexicon.hash("according".utf8)
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
        scope.read(utterance.spans.flatMap { spans[$0].parts }, of: text)
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
        var result = [Candidate(phrase: nil, side: .before, cue: nil, features: none(utterance, scope))]
        let start = firstPhrase(from: scope.start)
        var near: [(phrase: Int, side: Candidate.Side)] = []
        var k = start
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
        for (rank, item) in near.enumerated() {
            let order =
                item.side == .before
                ? near.count { $0.side == .before } - 1 - rank : rank - near.count { $0.side == .before }
            result.append(candidate(item.phrase, item.side, rank: order, utterance, scope, previous))
        }
        return result
    }

    /// The first phrase that starts at or after `word`.
    func firstPhrase(from word: Int) -> Int {
        var (low, high) = (0, phrases.count)
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: Features of a phrase

    private func candidate(
        _ index: Int, _ side: Candidate.Side, rank: Int, _ utterance: Utterance, _ scope: Scope,
        _ previous: (phrase: Int, last: Int)?
    ) -> Candidate {
        let phrase = phrases[index]
        var f = FeatureList(keepsNames: keepsNames)
        let s = Symbols(side == .before ? "B" : side == .inside ? "I" : "A")
        let gap = self.gap(phrase, side, utterance)
        let symbols = Symbols.of(words, gap)
        let sig = gap.count > 14 || symbols.count > 8 ? Symbols("long") : symbols
        let form = Symbols(phrase.form == .name ? "n" : phrase.form == .pronoun ? "p" : "c")
        let head = words[phrase.head]
        let sentences = abs(
            words[phrase.head].sentence - words[side == .before ? utterance.first : utterance.last].sentence)
        let last = Symbols.last(table.lastCharacter(of: words[utterance.last].range))
        let lead = scope.lead
        f.add("form", s + form)
        f.add("sig", s + sig)
        f.add("sigform", s + sig + form)
        f.add("siglead", s + sig + lead)
        f.add("siglast", s + sig + last)
        let near = side == .before ? symbols.prefix(2) : symbols.suffix(2)
        let far = side == .before ? symbols.suffix(3) : symbols.prefix(3)
        f.add("near", s + form + near)
        f.add("far", s + far)
        f.add("nearfar", s + near + Symbols("|") + far)
        f.add("dist", s + Self.bucket(gap.count))
        f.add("distform", s + form + Self.bucket(gap.count))
        f.add("sent", s + Self.digit(sentences) + last)
        f.add("sentform", s + Self.digit(sentences) + form)
        f.add("sentlay", s + Self.digit(sentences) + scope.layout)
        f.add("rank", s + Self.digit(rank) + form)
        f.add("ranklay", s + Self.digit(rank) + scope.layout)
        let quotes = gap.reduce(0) { $0 + (words[$1].kind == .quotation ? 1 : 0) }
        f.add("quotes", s + Self.digit(quotes) + Self.digit(sentences))
        let cues = cueBeside(phrase)
        if let after = cues.after {
            f.add("cueafter", word: words[after].range, of: text);
            f.add("ca", s + Self.digit(sentences) + Symbols.of(words[after]))
        }
        if let before = cues.before {
            f.add("cuebefore", word: words[before].range, of: text);
            f.add("cb", s + Self.digit(sentences) + Symbols.of(words[before]))
        }
        let beforeWord = phrase.words.lowerBound - 1
        if beforeWord > 0, words[beforeWord - 1].hash == Self.according {
            f.add("according", s + Self.digit(sentences))
        }
        if beforeWord >= 0 {
            f.add("prev", s + Symbols.of(words[beforeWord]))
            if words[beforeWord].isAny([.preposition, .conjunction]) {
                f.add("prevword", word: words[beforeWord].range, of: text)
            }
        }
        if phrase.extended.upperBound < words.count {
            f.add("next", s + form + Symbols.of(words[phrase.extended.upperBound]))
            f.add("nexts", s + Self.digit(sentences) + Symbols.of(words[phrase.extended.upperBound]))
        }
        f.add("emb", s + (phrase.isEmbedded ? "e" : "s") + form)
        if phrase.extended.upperBound > phrase.words.upperBound {
            f.add("ext", s + form + (words[phrase.words.upperBound].isMark(",") ? "a" : "p"))
        }
        f.add("poss", s + (head.isPossessive ? "y" : "n"))
        f.add("start", s + (words[phrase.words.lowerBound].startsSentence ? "y" : "n") + Self.digit(sentences))
        f.add("class", s + Self.headClass(phrase, head))
        if side == .after, let cue = cues.after { f.add("introduces", (introduces(cue) ? "y" : "n") + last) }
        if phrase.form != .name { f.add("head", word: head.range, of: text) }
        f.add("speaks", s + Self.digit(phrase.form == .pronoun ? 9 : min(3, speakingHeads[head.hash] ?? 0)))
        if let cue = scope.cueBefore, side == .before {
            let place = phrase.extended.upperBound <= cue ? cue - phrase.extended.upperBound : -1
            f.add("cuedist", s + (place < 0 ? "x" : Self.bucket(place)) + form)
            f.add("cueemb", s + (place < 0 ? "x" : Self.bucket(place)) + (phrase.isEmbedded ? "e" : "s"))
        } else if let cue = scope.cueAfter, side != .before {
            let place =
                phrase.extended.upperBound <= cue ? cue - phrase.extended.upperBound : phrase.words.lowerBound - cue
            f.add("cuedist", s + (phrase.extended.upperBound <= cue ? "l" : "r") + Self.bucket(place) + form)
        } else {
            f.add("nocue", s + form + scope.layout)
        }
        if side == .before, scope.hasCueAfter { f.add("bca", Self.digit(sentences) + form + last) }
        if side != .before, scope.cueBefore != nil { f.add("acb", Self.digit(sentences) + form + last) }
        if let previous {
            let same = previous.phrase == index
            let blocks = min(2, scope.block - words[previous.last].block)
            let sameHead = !same && words[phrases[previous.phrase].head].hash == head.hash
            f.add("prevspk", (same ? "y" : sameHead ? "h" : "n") + Self.digit(blocks) + scope.layout + s)
            f.add(
                "prevcue",
                (same ? "y" : sameHead ? "h" : "n") + Self.digit(blocks) + (scope.hasCueAfter ? "a" : "-")
                    + (scope.cueBefore != nil ? "b" : "-"))
            f.add(
                "prevsent",
                (same ? "y" : "n") + Self.digit(words[utterance.first].sentence - words[previous.last].sentence) + s)
        } else {
            f.add("prevspk", Symbols("none") + s)
        }
        let paragraphs = gap.reduce(0) { $0 + (words[$1].kind == .paragraph ? 1 : 0) }
        if paragraphs > 0 { f.add("para", s + form + far + scope.layout) }
        return Candidate(
            phrase: index, side: side,
            cue: cue(beside: cues, phrase, side, scope), features: f)
    }

    /// The cue that a candidate goes with: beside it, or, before an utterance, the last one on the way.
    private func cue(beside cues: (before: Int?, after: Int?), _ phrase: Phrase, _ side: Candidate.Side, _ scope: Scope)
        -> Int?
    {
        guard side == .before else { return cues.after ?? cues.before ?? scope.cueAfter }
        if let last = scope.cueBefore, last >= phrase.words.upperBound { return last }
        return cues.after ?? cues.before ?? scope.cueBefore
    }

    /// Whether a cue introduces what follows it, after a colon, and so nothing before it.
    func introduces(_ cue: Int) -> Bool {
        (cue + 1..<min(cue + 5, words.count)).contains { words[$0].isMark(":") }
    }

    /// The words between a phrase and an utterance.
    private func gap(_ phrase: Phrase, _ side: Candidate.Side, _ utterance: Utterance) -> Range<Int> {
        switch side {
        case .before: min(phrase.extended.upperBound, utterance.first)..<utterance.first
        case .inside: (utterance.first + 1)..<max(utterance.first + 1, phrase.words.lowerBound)
        case .after: (utterance.last + 1)..<max(utterance.last + 1, phrase.words.lowerBound)
        }
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

    private static func headClass(_ phrase: Phrase, _ head: Word) -> Symbols {
        var symbols = Symbols()
        if phrase.form == .pronoun {
            symbols.append(
                head.isAny(.relative)
                    ? 0x77
                    : head.isAny(.it) ? 0x69 : head.isAny(.they) ? 0x74 : head.isAny([.we, .first]) ? 0x66 : 0x70)
            return symbols
        }
        if phrase.form == .name { symbols.append(0x4E) }
        if head.isAny([.role, .title]) { symbols.append(0x72) }
        if head.isAny(.organisation) { symbols.append(0x6F) }
        if head.isAny(.document) { symbols.append(0x64) }
        if head.isAny(.people) { symbols.append(0x70) }
        if head.isAcronym { symbols.append(0x41) }
        if head.isAny(.utterance) { symbols.append(0x75) }
        if phrase.form == .name { symbols.append(UInt8(0x30 + min(phrase.name.count, 4))) }
        if phrase.role != nil { symbols.append(0x52) }
        return symbols
    }

    // MARK: Features of “no utterance”

    private func none(_ utterance: Utterance, _ scope: Scope) -> FeatureList {
        var f = FeatureList(keepsNames: keepsNames)
        f.add("0", Symbols())
        let size = Self.bucket(scope.wordCount)
        f.add("0size", size)
        f.add("0sizelead", size + scope.lead)
        f.add("0last", Symbols.last(table.lastCharacter(of: words[utterance.last].range)) + size)
        f.add("0title", (scope.isTitleCase ? "y" : "n") + size)
        f.add("0layout", scope.layout + size)
        f.add("0cue", (scope.cueBefore != nil ? "b" : "-") + (scope.hasCueAfter ? "a" : "-") + size)
        let before = utterance.first - 1, after = utterance.last + 1
        if before >= 0 {
            f.add("0prev", Symbols.of(words[before]))
            f.add("0prevs", Symbols.of(words[before]) + size)
            if words[before].kind == .word { f.add("0prevword", word: words[before].range, of: text) }
            if before > 0 { f.add("0prev2", Symbols.of(words[before - 1]) + Symbols.of(words[before])) }
            if before > 0, words[before - 1].kind == .word, !words[before - 1].isCapitalised {
                f.add("0prevword2", word: words[before - 1].range, of: text)
            }
        }
        if after < words.count {
            f.add("0next", Symbols.of(words[after]) + size)
            if words[after].kind == .word { f.add("0nextword", word: words[after].range, of: text) }
            if before >= 0 { f.add("0around", Symbols.of(words[before]) + Symbols.of(words[after]) + size) }
        }
        if let noun = introducingNoun(utterance) {
            f.add("0noun", word: words[noun].range, of: text)
            f.add(
                "0nounclass",
                (words[noun].isAny(.work) ? "w" : "d") + scope.lead + (scope.isTitleCase ? "t" : "-") + size)
        }
        let opener = spans[utterance.spans[0]].opener
        f.add("0mark", Symbols(opener.family == .single ? "s" : "d") + size)
        f.add("0closed", (spans[utterance.spans[0]].isClosed ? "y" : "n") + size)
        return f
    }

    /// The noun for a text or a work right before an utterance, with or without a comma: “the report, ‘…’”.
    private func introducingNoun(_ utterance: Utterance) -> Int? {
        var k = utterance.first - 1
        if k > 0, words[k].isMark(",") { k -= 1 }
        return k >= 0 && words[k].isAny([.work, .document]) && !words[k].isAny(.saying) ? k : nil
    }

    static func bucket(_ n: Int) -> Symbols {
        var symbols = Symbols()
        switch n {
        case ..<6: symbols.append(UInt8(0x30 + max(0, n)))
        case ..<9: symbols.append(0x36)
        case ..<14: symbols.append(0x37)
        case ..<25: symbols.append(0x38)
        default: symbols.append(0x39)
        }
        return symbols
    }

    static func digit(_ n: Int) -> Symbols {
        var symbols = Symbols()
        symbols.append(UInt8(0x30 + min(max(n, 0), 9)))
        return symbols
    }
}

extension Symbols: ExpressibleByStringLiteral {
    init(stringLiteral value: StaticString) { self.init(value) }
}
