/// Tells by its place and shape how a marked span reports words.
struct KindRules {
    let table: WordTable
    let spans: [MarkedSpan]
    /// Whether single marks stand at the outer level of a document that also has double ones.
    let singlesAreInner: Bool

    /// Whether the words around the marks can be read; if not, only the words in marks tell.
    let isEnglish: Bool

    private var words: [Word] { table.words }

    init(table: WordTable, spans: [MarkedSpan], isEnglish: Bool) {
        self.isEnglish = isEnglish
        self.table = table
        self.spans = spans
        var singles = 0, doubles = 0
        for span in spans where span.depth == 0 {
            if span.opener.family == .single { singles += 1 } else { doubles += 1 }
        }
        singlesAreInner = singles < doubles
    }

    /// Whether the marks hold the title that a noun before them announces: the report, “…”, comes out in July.
    func isTitle(_ utterance: Utterance, _ scope: Scope) -> Bool {
        if isReference(utterance, scope) || isHeading(utterance, scope) || isProgramme(utterance, scope) { return true }
        guard utterance.spans.count == 1, scope.lead == "U", spans[utterance.spans[0]].parts.count == 1 else {
            return false
        }
        var k = utterance.first - 1
        let hasComma = k > 0 && words[k].isMark(",")
        if hasComma { k -= 1 }
        guard k >= 0, words[k].isAny([.work, .document]), !words[k].isAny([.saying, .judging]) || hasComma else {
            return false
        }
        let after = utterance.last + 1
        let closes =
            after < words.count && (words[after].isMark(",") || words[after].isMark(")") || words[after].isMark(";"))
        let last = table.lastCharacter(of: words[utterance.last].range)
        if scope.isTitleCase { return last != 0x2E || scope.wordCount <= 12 }
        return hasComma && closes && last != 0x2E
    }

    /// Whether the marks hold the name of a programme behind its maker's: told Harbour Radio's “Breakfast Show” that …
    private func isProgramme(_ utterance: Utterance, _ scope: Scope) -> Bool {
        let maker = utterance.first - 1
        guard scope.isNameLike, scope.lead == "U", maker > 0, words[maker].isPossessive, words[maker].isCapitalised
        else {
            return false
        }
        var k = maker - 1
        while k > 0, maker - k < 4, words[k].isCapitalised || words[k].isAny(.determiner) { k -= 1 }
        return Self.airing.contains(words[k].hash)
    }

    private static let airing = HashSet(Lexicon.hashes("told tells on to with at for"))

    /// Whether a participle says that the marks hold a title: a post headed “…”.
    private func isHeading(_ utterance: Utterance, _ scope: Scope) -> Bool {
        scope.isTitleCase && utterance.first > 0 && Self.headed.contains(words[utterance.first - 1].hash)
    }

    private static let headed = HashSet(Lexicon.hashes("headed titled entitled headlined captioned"))

    /// Whether the marks hold the title in a list of references: `3. Press Guild. “…,” October 2025.`
    private func isReference(_ utterance: Utterance, _ scope: Scope) -> Bool {
        let before = utterance.first - 1
        guard scope.lead == "U", before >= 1, words[before].isMark(".") || words[before].isMark(","),
            words[before - 1].isCapitalised, scope.cueBefore == nil
        else { return false }
        let rest = words[(utterance.last + 1)...].prefix(5).prefix { $0.kind != .paragraph && !$0.isMark(".") }
        return rest.contains { $0.kind == .number && $0.range.count == 4 }
            && rest.allSatisfy { $0.kind == .number || $0.isAny(.calendar) || $0.isMark(",") }
    }

    /// Whether a colon, or a paragraph of its own, shows that a span reports words whatever stands around it.
    func isSurelyUttered(_ utterance: Utterance, _ scope: Scope) -> Bool {
        let last = table.lastCharacter(of: words[utterance.last].range)
        if scope.wordCount >= 5, scope.isClause, !scope.isTitleCase { return true }
        if !isEnglish, scope.wordCount >= 5, !scope.isTitleCase { return true }
        let isSentence = scope.lead == "U" && (last == 0x2E || last == 0x21 || last == 0x3F)
        if scope.layout.prefix(1) == "^" && scope.layout.suffix(1) == "$", scope.wordCount >= 8, !scope.isTitleCase {
            return isSentence || !spans[utterance.spans[0]].isClosed
        }
        if isSentence, scope.wordCount >= 5, !scope.isTitleCase, isListItem(utterance.first) { return true }
        guard utterance.first > 0, words[utterance.first - 1].isMark(":") || scope.layout.prefix(1) == ":" else {
            return false
        }
        return scope.wordCount >= 3 && (isSentence || scope.cueBefore != nil)
    }

    /// Whether nothing but the mark of a list item stands before word `k` in its paragraph.
    private func isListItem(_ k: Int) -> Bool {
        guard k > 1, ["-", "–", "•", "*"].contains(where: words[k - 1].isMark) else { return false }
        return words[k - 2].kind == .paragraph
    }

    /// Whether words in marks are the name that a verb gives: they call the reef “the Widow”.
    func isNickname(_ utterance: Utterance, _ scope: Scope) -> Bool {
        if scope.isNameLike, utterance.first > 0, Self.nicknames.contains(words[utterance.first - 1].hash) {
            return true
        }
        guard scope.isNameLike, let cue = scope.cueBefore, utterance.first - cue < 8 else { return false }
        return Self.naming.contains(words[cue].hash)
    }

    private static let nicknames = HashSet(Lexicon.hashes("nickname nicknames moniker sobriquet pseudonym alias"))
    private static let naming = Set(
        Lexicon.hashes("call calls called calling dubbed nicknamed named know knows known"))

    /// How much more likely a span is a term than the model says: single marks are kept for terms where double ones
    /// stand for speech, and a few words that no cue leads to are a term rather than a report.
    func termBonus(_ utterance: Utterance, _ scope: Scope) -> Float {
        guard singlesAreInner, spans[utterance.spans[0]].opener.family == .single else {
            let isLoose = utterance.first > 0 && !words[utterance.first - 1].isAny(.cue) && scope.lead == "l"
            return isLoose && scope.wordCount <= 3 ? 0.6 : 0
        }
        return scope.wordCount <= 6 ? 6 : 0
    }

    /// The kind of a span that reports words: whole, or a part of the writer's sentence.
    func kind(_ utterance: Utterance, _ scope: Scope, side: Candidate.Side?) -> Quotation.Kind {
        if utterance.spans.count > 1 || spans[utterance.spans[0]].parts.count > 1 { return .direct }
        let before = utterance.first - 1
        guard before >= 0 else { return .direct }
        let previous = words[before]
        if previous.isMark(":") || previous.kind == .paragraph || words[utterance.first].startsSentence {
            return .direct
        }
        let isCue = previous.isAny([.saying, .sayingParticiple]) && !previous.isAny(.document)
        if isCue || (previous.isMark(",") && scope.wordCount > 2) { return .direct }
        if side == .after || side == .inside, scope.wordCount > 2 { return .direct }
        let last = table.lastCharacter(of: words[utterance.last].range)
        return scope.lead == "U" && scope.wordCount >= 6 && last == 0x2E ? .direct : .mixed
    }
}
