// Clauses that say whose the words were: “That is how Ann Other puts it”, “described by inspectors as”.

extension SpeakerSigns {
    /// Who spoke, by the sentence behind a quotation that points back at it: “That is how Ann Other sums it up”, “Those
    /// are the words of Ann Other”, “So says Ann Other”.
    func pointed(after utterance: Utterance, _ scope: Scope) -> Int? {
        let words = table.words
        var start = utterance.last + 1
        if start < words.count, words[start].kind == .paragraph { start += 1 }
        guard scope.cueBefore == nil, start + 2 < words.count, words[start].startsSentence,
            Self.pointers.contains(words[start].hash)
        else { return nil }
        for k in (start + 1)..<min(start + 8, words.count - 1) {
            guard words[k].kind == .word, words[k].sentence == words[start].sentence else { return nil }
            guard leads(k, from: start), let phrase = finder.phrase(startingAt: k + 1) else { continue }
            return phrases[phrase].form == .pronoun ? nil : phrase
        }
        return nil
    }

    /// Whether word `k` leads from a pointer to who spoke.
    private func leads(_ k: Int, from start: Int) -> Bool {
        let words = table.words
        if words[k].hash == Self.how { return k <= start + 2 }
        if words[start].hash == Self.so { return k == start + 1 && words[k].isAny(.saying) }
        return Self.owners.contains(words[k].hash) && isSaying(k - 1)
    }

    /// Whether word `k` is a noun for what somebody says.
    func isSaying(_ k: Int) -> Bool {
        table.words[k].isAny(.utterance) || Self.sayings.contains(table.words[k].hash)
    }

    private static let pointers = HashSet(Lexicon.hashes("that this those these such so"))
    private static let how = Lexicon.hash("how".utf8), so = Lexicon.hash("so".utf8)
    static let owners = HashSet(Lexicon.hashes("of from by"))
    private static let sayings = HashSet(
        Lexicon.hashes("words verdict message view advice reaction assessment opinion lesson sentiment"))

    /// The agent of a passive before words in marks: the jail was described by inspectors as “…”.
    func passive(_ utterance: Utterance, _ scope: Scope) -> (phrase: Int, cue: Int)? {
        let words = table.words
        guard let cue = scope.cueBefore, cue + 2 < utterance.first, words[cue + 1].hash == Self.by,
            Self.passives.contains(words[cue].hash), let phrase = finder.phrase(startingAt: cue + 2),
            phrases[phrase].extended.upperBound < utterance.first,
            utterance.first - phrases[phrase].extended.upperBound <= 4
        else { return nil }
        return (phrase, cue)
    }

    private static let by = Lexicon.hash("by".utf8)
    private static let passives = HashSet(
        Lexicon.hashes(
            """
            described called dubbed labelled labeled branded condemned praised hailed characterised characterized criticised \
            criticized denounced dismissed portrayed termed summed told asked warned quoted
            """))
}
