/// Finds, in a story, the cue of an utterance and its subject: “…,” said Ann; “…,” she murmured; Ann asked: “…”.
struct CueReader {
    let table: WordTable
    let phrases: [Phrase]
    let finder: CandidateFinder

    private var words: [Word] { table.words }
    private static let verbs: WordClass = [.saying, .voicing]
    /// How many words a cue may stand away from the marks before and after them.
    private static let reachAfter = 12, reachBefore = 24

    /// A cue and who speaks by it.
    struct Found {
        var cue: Int
        var subject: DialogueTurn.Subject
    }

    /// The cue of `utterance`: after its first part or a later one, or before it.
    /// - Complexity: O(1) a part: the words looked at are bounded.
    func cue(of utterance: Utterance) -> Found? {
        for span in utterance.spans {
            if let found = after(table.places[span].last) { return found }
        }
        return before(utterance.first)
    }

    // MARK: After the marks

    private func after(_ place: Int) -> Found? {
        let end = table.lastCharacter(of: words[place].range)
        let next = place + 1
        guard next < words.count, words[next].kind == .word || words[next].isMark("—") || words[next].isMark("-"),
            end != 0x2E
        else { return nil }
        let goesOn = end == 0x2C || end == 0x2D || isDash(words[place].range)
        let start = words[next].kind == .word ? next : next + 1
        guard start < words.count else { return nil }
        return inverted(at: start) ?? straight(at: start, goesOn: goesOn)
    }

    /// Whether a dash that is no ASCII ends the words in marks; `lastCharacter` passes over it.
    private func isDash(_ range: TextRange) -> Bool {
        let bytes = table.bytes
        var i = range.end - 1
        while i > range.start, bytes[i] == 0x22 || bytes[i] == 0x27 || isClosingMark(i) {
            i -= isClosingMark(i) ? 3 : 1
        }
        return i > range.start + 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80 && (bytes[i] | 1) == 0x95
            || i > range.start + 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80 && bytes[i] == 0x93
    }

    private func isClosingMark(_ i: Int) -> Bool {
        let bytes = table.bytes
        return i >= 2 && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80 && (bytes[i] == 0x9D || bytes[i] == 0x99)
    }

    /// `said Ann`, `put in the old man`, `said I`.
    private func inverted(at start: Int) -> Found? {
        guard words[start].isAny(Self.verbs), !words[start].isCapitalised else { return nil }
        var k = start + 1
        while k < words.count, k < start + 4, words[k].isAny([.adverb, .preposition]) || isManner(k) { k += 1 }
        for place in [start + 1, k] where place < words.count {
            if words[place].hash == NarratorReader.pronoun { return Found(cue: start, subject: .narrator) }
            if let phrase = finder.phrase(startingAt: place), isSpeaker(phrase) {
                return Found(cue: start, subject: .phrase(phrase))
            }
        }
        return nil
    }

    /// `Ann said`, `she quickly murmured`; where a comma or a dash leads on, any verb: `Ann put down her cup`.
    private func straight(at start: Int, goesOn: Bool) -> Found? {
        let isNarrator = words[start].hash == NarratorReader.pronoun
        let phrase = finder.phrase(startingAt: start)
        guard isNarrator || phrase.map(isSpeaker) == true else { return nil }
        let subject: DialogueTurn.Subject = isNarrator ? .narrator : .phrase(phrase ?? 0)
        var k = isNarrator ? start + 1 : phrases[phrase ?? 0].extended.upperBound
        let limit = min(words.count, k + Self.reachAfter), sentence = words[start].sentence
        let first = k
        while k < limit, words[k].sentence == sentence, words[k].kind != .quotation, words[k].kind != .paragraph {
            if words[k].isAny(Self.verbs), k <= first + 3 || words[k].isAny(.saying) {
                return Found(cue: k, subject: subject)
            }
            if words[k].isMark(".") || words[k].isMark(";") || words[k].isAny(.relative) { break }
            k += 1
        }
        guard goesOn, first < limit, words[first].kind == .word else { return nil }
        return Found(cue: first, subject: subject)
    }

    /// Whether word `k` is an adverb that ends in -ly, which the table doesn't have.
    private func isManner(_ k: Int) -> Bool {
        let range = words[k].range
        return range.count > 4 && table.bytes[range.end - 1] == 0x79 && table.bytes[range.end - 2] == 0x6C
    }

    private func isSpeaker(_ phrase: Int) -> Bool {
        let head = words[phrases[phrase].head]
        switch phrases[phrase].form {
        case .pronoun: return head.isAny([.he, .she]) || head.hash == NarratorReader.pronoun
        case .name: return !head.isPossessive
        case .nominal: return !head.isPossessive && !head.isAny([.time, .document])
        }
    }

    // MARK: Before the marks

    /// `Ann turned and asked,` or a paragraph before that ends so, with a colon, a comma or no mark at all.
    private func before(_ place: Int) -> Found? {
        var end = place - 1
        let isOpening = end > 0 && words[end].kind == .paragraph
        if isOpening { end -= 1 }
        guard end > 0,
            words[end].isMark(",") || words[end].isMark(":") || words[end].isMark("—")
                || words[end].isAny(Self.verbs) || isOpening && words[end].kind == .word
        else { return nil }
        let sentence = words[end].sentence
        var k = end
        while k > 0, end - k < Self.reachBefore, words[k].sentence == sentence, words[k].kind != .paragraph {
            if words[k].isAny(Self.verbs) || words[k].isAny(.sayingParticiple), !words[k].isCapitalised {
                return subject(of: k).map { Found(cue: k, subject: $0) }
            }
            k -= 1
        }
        return nil
    }

    /// The subject of a verb: the nearest name or pronoun before it in its sentence that no preposition governs.
    private func subject(of verb: Int) -> DialogueTurn.Subject? {
        if verb > 0, words[verb - 1].hash == NarratorReader.pronoun { return .narrator }
        var k = finder.firstPhrase(from: verb) - 1
        var first: Int?
        while k >= 0, words[phrases[k].words.lowerBound].sentence == words[verb].sentence {
            let phrase = phrases[k]
            if !phrase.isEmbedded, isSpeaker(k), phrase.form != .nominal || isPersonNoun(phrase.head) {
                if phrase.extended.upperBound >= verb - 3 { return .phrase(k) }
                first = k
            }
            k -= 1
        }
        return first.map { .phrase($0) }
    }

    /// The subject of the sentence that stands before an utterance, or after it, in its paragraph.
    func actor(before utterance: Utterance) -> Int? {
        if let found = actor(ahead: utterance) { return found }
        let after = utterance.last + 1
        guard after < words.count, words[after].kind != .paragraph, words[after].kind != .quotation else { return nil }
        return actor(ofSentence: words[after].sentence, from: after, step: 1)
    }

    /// The subject of the sentence that stands before an utterance in its paragraph.
    func actor(ahead utterance: Utterance) -> Int? {
        let before = utterance.first - 1
        guard before >= 0, words[before].kind != .paragraph, words[before].kind != .quotation else { return nil }
        return actor(ofSentence: words[before].sentence, from: before, step: -1)
    }

    private func actor(ofSentence sentence: Int, from place: Int, step: Int) -> Int? {
        var start = place
        while step < 0, start > 0, place - start < 80, words[start - 1].sentence == sentence,
            words[start - 1].kind != .quotation, words[start - 1].kind != .paragraph
        { start -= 1 }
        var k = finder.firstPhrase(from: start)
        while k < phrases.count, phrases[k].words.lowerBound < start + 14,
            words[phrases[k].words.lowerBound].sentence == sentence
        {
            if !phrases[k].isEmbedded, isSpeaker(k), phrases[k].form != .nominal || isPersonNoun(phrases[k].head) {
                return k
            }
            k += 1
        }
        return nil
    }

    func isPersonNoun(_ word: Int) -> Bool {
        words[word].isAny(.role) || GenderReader.gender(ofNoun: words[word].hash) != .unknown
    }
}
