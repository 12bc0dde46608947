/// Which words in marks report an utterance, in a language that the speaker model was not trained on.
///
/// A few words in marks are a name or a term if they start with a capital, and somebody's wording if they don't.
struct FragmentRules {
    let table: WordTable
    let clauses: ClauseReader

    private var words: [Word] { table.words }

    /// Whether an utterance reports words.
    func isUttered(_ utterance: Utterance, _ scope: Scope) -> Bool {
        let end = table.lastCharacter(of: words[utterance.last].range)
        if utterance.spans.count > 1 || words[utterance.first].block != words[utterance.last].block { return true }
        let isEnded = end == 0x2E || end == 0x21 || end == 0x3F || end == 0x2C
        if isNamed(utterance), scope.wordCount < 14 { return false }
        if !isEnded, isNamedWork(utterance, scope) { return false }
        if isDescribed(utterance) || clauses.isReproach(utterance) { return true }
        if isCompound(utterance) || !isEnded && isPaper(utterance, scope) || isGloss(utterance, scope) { return false }
        if isSource(utterance), scope.wordCount <= 4 { return false }
        if clauses.isCued(utterance) {
            if !isEnded, scope.lead == "U", scope.wordCount <= 4, isApposed(utterance) { return false }
            return end == 0x21 || end == 0x2E || end == 0x3F || scope.wordCount >= 5 || scope.isClause
                || clauses.isObject(utterance)
                || scope.wordCount >= 2 && clauses.isInReport(utterance)
        }
        if isSlogan(utterance) { return scope.wordCount >= 2 || isEnded }
        if isAltered(utterance) { return true }
        if scope.lead == "l" { return isPhraseUttered(utterance, scope) }
        if scope.wordCount <= 5, isApposed(utterance) { return false }
        if scope.wordCount <= 4, clauses.isStronglyCalled(utterance) { return true }
        if scope.wordCount >= 6 {
            return isEnded || scope.isClause || isCalledSo(utterance) || clauses.isInReport(utterance)
        }
        if scope.wordCount > 1, isIndefinite(utterance), clauses.isInReport(utterance) { return true }
        if opensReportedClause(utterance) || scope.wordCount > 1 && followsCue(utterance) { return true }
        if hasSmallWord(utterance), clauses.isInSubjunctive(utterance) { return true }
        if scope.wordCount > 1, isGoverned(utterance), clauses.isCalled(utterance) { return true }
        if scope.wordCount == 1 || scope.isTitleCase && table.lexicon.grammar == .capitalNames {
            return isCalledSo(utterance) && clauses.isCalled(utterance)
        }
        return isEnded || isCalledSo(utterance) && clauses.isCalled(utterance)
    }

    /// Whether words in marks that begin small report words: two or more do, unless nothing around them tells of speech.
    private func isPhraseUttered(_ utterance: Utterance, _ scope: Scope) -> Bool {
        if isAddress(utterance) { return false }
        if scope.wordCount >= 4 { return true }
        if scope.wordCount >= 2 { return clauses.isInReport(utterance) || clauses.followsReport(utterance) }
        if clauses.isStronglyCalled(utterance) { return true }
        return clauses.isInReport(utterance) && (isCalledSo(utterance) || isPredicate(utterance))
    }

    /// Whether somebody who need not be named calls something so: als „…“ bezeichnet, als eine „…“ kritisiert worden.
    private func isDescribed(_ utterance: Utterance) -> Bool {
        let before = start(utterance) - 1, after = utterance.last + 1
        guard before > 0, after < words.count, words[after].isAny(.participle), !words[after].isAny(.naming)
        else { return false }
        return words[before].hash == Self.as
            || Self.indefinite.contains(words[before].hash) && words[before - 1].hash == Self.as
    }

    /// Whether the marks hold one word with a full stop in it, such as a web address.
    private func isAddress(_ utterance: Utterance) -> Bool {
        let range = words[utterance.first].range
        let bytes = table.bytes[range.start..<range.end]
        guard !bytes.contains(0x20), let stop = bytes.lastIndex(of: 0x2E) else { return false }
        return stop + 1 < range.end && table.bytes[stop + 1] >= 0x61 && table.bytes[stop + 1] <= 0x7A
    }

    /// Whether a single word is what something is said to be: sei „kaputt“, ist „alarmierend“.
    private func isPredicate(_ utterance: Utterance) -> Bool {
        let after = utterance.last + 1
        return after >= words.count || words[after].kind != .word || words[after].isAny([.auxiliary, .conjunction])
    }

    /// Whether the marks stand right after a noun whose name they hold: der Stern „…“, von der Firma „…“.
    private func isApposed(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1
        guard table.lexicon.grammar == .capitalNouns, before >= 0, words[before].kind == .word,
            words[before].isCapitalised, !words[before].isAny([.utterance, .calendar, .time])
        else { return false }
        // A noun, not a name: an article or an adjective stands before it.
        return before > 0 && words[before - 1].kind == .word
            && (words[before - 1].isAny([.determiner, .preposition]) || !words[before - 1].isCapitalised)
    }

    private static let shouting = Set(
        Lexicon.hashes("rief riefen rufen schrie schrien skandierte skandierten brüllte brüllten"))

    /// Whether a noun for words that are shouted or written large stands before the marks, or a verb of shouting.
    private func isSlogan(_ utterance: Utterance) -> Bool {
        (max(0, start(utterance) - 5)..<start(utterance)).contains {
            words[$0].isAny(.slogan) || Self.shouting.contains(words[$0].hash)
        }
    }

    /// Whether an indefinite article stands before the marks, or one and an adjective: eine „…“, eine wachsende „…“.
    private func isIndefinite(_ utterance: Utterance) -> Bool {
        var before = start(utterance) - 1
        if before > 0, words[before].kind == .word, !words[before].isCapitalised, words[before].classes.isEmpty {
            before -= 1
        }
        return before >= 0 && Self.indefinite.contains(words[before].hash)
    }

    /// Whether a preposition governs the marks without an article, as it does a wording: riet zu „…“, sprach mit „…“.
    private func isGoverned(_ utterance: Utterance) -> Bool {
        let before = start(utterance) - 1
        return table.lexicon.grammar == .capitalNouns && before >= 0 && words[before].isAny(.preposition)
            && !words[before].isCapitalised
    }

    /// Whether the marks follow the comma after a cue, and a subjunctive follows them: sagte, „…“ dürfe es nicht geben.
    private func opensReportedClause(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1, after = utterance.last + 1
        return before >= 0 && words[before].isMark(",") && after < words.count && words[after].isAny(.subjunctive)
    }

    /// Whether a cue and a comma stand before the marks: rief sie auf, „Ruhe zu bewahren“.
    private func followsCue(_ utterance: Utterance) -> Bool {
        utterance.first > 0 && words[utterance.first - 1].isMark(",") && hasSmallWord(utterance)
            && clauses.isCalled(utterance)
    }

    /// Whether square brackets show that the words are somebody's, changed to fit: „Probleme[n] mit dem Netz“.
    private func isAltered(_ utterance: Utterance) -> Bool {
        let range = words[utterance.first].range
        return table.bytes[range.start..<range.end].contains(0x5B)
    }

    /// Whether a hyphen makes the marks a part of a noun: „Falken“-Gruppe.
    private func isCompound(_ utterance: Utterance) -> Bool {
        let end = words[utterance.last].range.end
        guard end + 1 < table.bytes.count, table.bytes[end] == 0x2D else { return false }
        return table.bytes[end + 1] | 0x20 >= 0x61 && table.bytes[end + 1] | 0x20 <= 0x7A
    }

    /// Whether the marks hold the name of a source: laut „…“, wie „…“ berichtet.
    private func isSource(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1, after = utterance.last + 1
        guard before >= 0, after < words.count else { return false }
        return Self.naming.contains(words[before].hash)
            && (words[before].isAny(.attributing) || words[after].isAny(.saying))
    }

    private static let naming = Set(Lexicon.hashes("laut wie selon según"))

    /// Whether a few words stand in brackets of their own: the translation of what stands before them, or, after a
    /// colon, what it is called: (kurz: „…“), (Motto: „…“).
    private func isGloss(_ utterance: Utterance, _ scope: Scope) -> Bool {
        guard utterance.first > 0, utterance.last + 1 < words.count, scope.wordCount <= 8,
            words[utterance.last + 1].isMark(")")
        else { return false }
        var start = utterance.first - 1
        if words[start].isMark(":") {
            while start > 0, utterance.first - start < Self.row, !words[start].isMark("("), !words[start].isAny(.saying)
            { start -= 1 }
        }
        return words[start].isMark("(")
    }

    /// Whether a colon leads from a noun for a work, or for a name, to a few words without a stop: ihr Erstling: „…“.
    private func isNamedWork(_ utterance: Utterance, _ scope: Scope) -> Bool {
        guard utterance.first > 1, words[utterance.first - 1].isMark(":"), scope.lead == "U", scope.wordCount <= 8
        else { return false }
        var k = utterance.first - 2
        while k >= 0, utterance.first - k < Self.row, words[k].kind == .word {
            if words[k].isCapitalised, words[k].isAny([.work, .naming]) { return true }
            if words[k].isAny(.saying) { return false }
            k -= 1
        }
        return false
    }

    /// Whether a small word stands among the words in marks, as in few names: „Kluft zwischen Arm und Reich“.
    private func hasSmallWord(_ utterance: Utterance) -> Bool {
        let range = words[utterance.first].range
        return (range.start + 1..<range.end).contains {
            isSpace(table.bytes[$0 - 1]) && table.bytes[$0] >= 0x61 && table.bytes[$0] <= 0x7A
        }
    }

    /// Whether a definite article stands before a few words that begin with a capital, as before the name of a paper.
    private func isPaper(_ utterance: Utterance, _ scope: Scope) -> Bool {
        let before = utterance.first - 1
        return table.lexicon.grammar == .capitalNouns && scope.lead == "U"
            && (scope.wordCount <= 4 || scope.isTitleCase) && before >= 0
            && Self.definite.contains(words[before].hash) && !clauses.isStronglyCalled(utterance)
    }

    private static let definite = Set(
        Lexicon.hashes("der die das dem den des im vom zum am beim"))
    private static let indefinite = Set(
        Lexicon.hashes("ein eine einen einem einer eines kein keine keinen keinem"))

    /// How many words of a row of words in marks are looked at.
    private static let row = 16

    /// Where the first of a row of words in marks stands: „a“, „b“ und „c“.
    private func start(_ utterance: Utterance) -> Int {
        var first = utterance.first
        while first >= 2, utterance.first - first < Self.row, words[first - 2].kind == .quotation,
            words[first - 1].isMark(",") || words[first - 1].isAny(.conjunction)
        { first -= 2 }
        return first
    }

    /// Whether a word before or after the marks says that they hold a name: den sogenannten „…“, „…“ genannt.
    private func isNamed(_ utterance: Utterance) -> Bool {
        for k in (max(0, utterance.first - 2)..<utterance.first).reversed() {
            if words[k].kind != .word || words[k].isAny([.auxiliary, .verb, .subjunctive]) { break }
            if words[k].isAny(.naming) { return true }
        }
        let before = utterance.first - 1, after = utterance.last + 1
        if !startsPhrase(utterance), isSelfNamed(utterance) { return true }
        if after + 2 < words.count, words[after].isMark(","), words[after + 1].hash == Self.so {
            // “…”, so lautet der Titel
            return (after + 2..<min(after + 6, words.count)).contains { words[$0].isAny(.naming) }
        }
        guard after < words.count, words[after].isAny(.naming) else { return false }
        // auch „Bruno“ genannt
        let isName = words[after].hash == Self.named && before >= 0 && words[before].hash != Self.as
        return isName && isCapital(utterance) || !words[after].isAny([.saying, .judging])
    }

    /// Whether the words in marks start with a capital.
    private func isCapital(_ utterance: Utterance) -> Bool {
        let range = words[utterance.first].range
        return table.bytes[range.start..<range.end].first { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 < 0x60 }
            ?? false
    }

    /// Whether an article is the first word in marks: „ein Opfer der Umstände“.
    private func startsPhrase(_ utterance: Utterance) -> Bool {
        let range = words[utterance.first].range
        let word = table.bytes[range.start..<range.end].drop { $0 >= 0x80 || $0 == 0x22 || isSpace($0) }.prefix {
            !isSpace($0)
        }
        return table.lexicon.classes(of: Lexicon.hash(word)).contains(.determiner)
    }

    /// “nennt sich „…“”, “die sich selbst „…“ nennt”, “präsentiert sich als „…“”.
    private func isSelfNamed(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1, after = utterance.last + 1
        guard before > 0 else { return false }
        if Self.reflexive.contains(words[before].hash) {
            return (max(0, before - 2)..<before).contains { clauses.isCalling($0) }
                || after < words.count && clauses.isCalling(after)
        }
        return words[before].hash == Self.as && Self.reflexive.contains(words[before - 1].hash)
            && !clauses.isCalled(utterance)
    }

    private static let named = Lexicon.hash("genannt".utf8)
    private static let reflexive = Set(Lexicon.hashes("sich selbst"))
    private static let so = Lexicon.hash("so".utf8)

    /// Whether the marks stand where a verb of calling puts its word: als „…“, de « … », or right beside the verb.
    private func isCalledSo(_ utterance: Utterance) -> Bool {
        let before = start(utterance) - 1, after = utterance.last + 1
        if before >= 0, Self.calling.contains(words[before].hash), !words[before].isCapitalised { return true }
        if before >= 0, words[before].isAny(.judging), !clauses.isCalling(before) { return true }
        if before > 0, words[before].isAny(.determiner),
            !Self.definite.contains(words[before].hash) || words[before - 1].hash == Self.as,
            Self.calling.contains(words[before - 1].hash)
        {
            return true
        }
        return after < words.count && !words[utterance.first].startsSentence
            && (words[after].isAny(.participle) || words[after].isAny(.judging) && clauses.isCalling(after)
                || words[after].isAny(.judging) && table.lexicon.grammar == .capitalNames)
    }

    private static let `as` = Lexicon.hash("als".utf8)
    private static let calling = Set(Lexicon.hashes("als von vor comme de d'"))
}
