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
        if clauses.isCued(utterance) { return scope.wordCount >= 2 || end == 0x21 || end == 0x2E }
        if isNamed(utterance), scope.wordCount < 14 { return false }
        if scope.wordCount <= 4, isApposed(utterance) { return false }
        if scope.wordCount <= 4, clauses.isStronglyCalled(utterance) { return true }
        if scope.lead == "l" {
            if scope.wordCount == 1 { return clauses.isCalled(utterance) && isCalledSo(utterance) }
            return scope.wordCount >= 5 || clauses.isInReport(utterance)
        }
        let isEnded = end == 0x2E || end == 0x21 || end == 0x3F || end == 0x2C
        if scope.wordCount >= 6 { return isEnded || scope.isClause || isCalledSo(utterance) }
        if scope.wordCount == 1 || scope.isTitleCase && table.lexicon.grammar == .capitalNames {
            return isCalledSo(utterance) && clauses.isCalled(utterance)
        }
        return isEnded || isCalledSo(utterance) && clauses.isCalled(utterance)
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

    /// Whether a word before or after the marks says that they hold a name: den sogenannten „…“, „…“ genannt.
    private func isNamed(_ utterance: Utterance) -> Bool {
        for k in (max(0, utterance.first - 2)..<utterance.first).reversed() {
            if words[k].kind != .word { break }
            if words[k].isAny(.naming) { return true }
        }
        let after = utterance.last + 1
        return after < words.count && words[after].isAny(.naming) && !words[after].isAny(.saying)
    }

    /// Whether the marks stand where a verb of calling puts its word: als „…“, de « … », or right beside the verb.
    private func isCalledSo(_ utterance: Utterance) -> Bool {
        let before = utterance.first - 1, after = utterance.last + 1
        if before >= 0, Self.calling.contains(words[before].hash) || words[before].isAny(.judging) { return true }
        if before > 0, words[before].isAny(.determiner), Self.calling.contains(words[before - 1].hash) { return true }
        return after < words.count && words[after].isAny(.judging)
    }

    private static let calling = Set("als von vor comme de d'".split(separator: " ").map { Lexicon.hash($0.utf8) })
}
