/// The sentences of one block of a text.
///
/// A sentence ends after `.`, `?`, `!`, `…` or an ideographic stop, with the closing marks behind it, where white space
/// follows and the next word doesn't start in lower case. A full stop after an abbreviation, an initial or inside a
/// number ends none. A method of rules, after Kiss and Strunk (2006), with a table for their collocations.
/// - Complexity: O(*n*) in the tokens.
func sentences(of text: Text, tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var i = 0
    while i < tokens.count {
        if isStop(tokens[i], in: text) {
            let end = afterClosers(tokens, from: i + 1, in: text)
            if endsSentence(text, tokens, stop: i, next: end) {
                result.append(start..<end)
                start = end
            }
            i = max(end, i + 1)
        } else {
            i += 1
        }
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
}

private func isStop(_ token: Token, in text: Text) -> Bool {
    guard token.kind == .mark else { return false }
    switch text.scalar(at: Int(token.start)).value {
    case 0x2E, 0x3F, 0x21, 0x2026, 0x3002: return true
    default: return false
    }
}

/// The index after the further stops and closing marks that stand directly behind a stop.
private func afterClosers(_ tokens: [Token], from start: Int, in text: Text) -> Int {
    var i = start
    while i < tokens.count, tokens[i].kind == .mark, !tokens[i].isSpaced {
        switch text.scalar(at: Int(tokens[i].start)).value {
        case 0x2E, 0x3F, 0x21, 0x2026, 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x201C, 0xBB, 0xAB: i += 1
        default: return i
        }
    }
    return i
}

private func endsSentence(_ text: Text, _ tokens: [Token], stop: Int, next: Int) -> Bool {
    guard next < tokens.count else { return true }
    guard tokens[next].isSpaced else { return false }
    var word = next
    while word < tokens.count, tokens[word].kind == .mark { word += 1 }
    let isFullStop = text.utf8[Int(tokens[stop].start)] == 0x2E
    if word < tokens.count, tokens[word].kind == .word, !tokens[word].isCapitalised {
        return isFullStop && word == stop + 1 && isPlainEnd(text, tokens, stop: stop)
    }
    guard isFullStop, next == stop + 1, stop > 0, tokens[stop - 1].kind == .word, !tokens[stop].isSpaced else {
        return true
    }
    let last = text[tokens[stop - 1].range]
    // “No. 5” counts, “No. It is safe.” answers.
    if word < tokens.count, tokens[word].kind == .word, last == "No" || last == "no" { return true }
    return !isAbbreviation(last)
}

/// Whether a full stop ends a sentence even before lower case, as in messages: behind a whole word.
private func isPlainEnd(_ text: Text, _ tokens: [Token], stop: Int) -> Bool {
    guard stop > 0, tokens[stop - 1].kind == .word, tokens[stop - 1].range.count >= 4, !tokens[stop].isSpaced else {
        return false
    }
    return !isAbbreviation(text[tokens[stop - 1].range])
}

/// Whether a full stop behind `word` more likely marks a short form than an end.
private func isAbbreviation(_ word: String) -> Bool {
    if word.utf8.count == 1, let letter = word.utf8.first { return letter >= 0x41 && letter <= 0x5A && word != "I" }
    return abbreviations.contains(word.lowercased())
}

/// Short forms that stand before a name or a number, so that a capital after them tells nothing.
private let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "cmdr",
    "adm", "maj", "st", "mt", "ft", "jr", "sr", "no", "nos", "vs", "fig", "vol", "art", "sec", "ch", "pp", "ed",
    "eds", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "ltd", "corp",
    "co", "bros", "messrs", "mme", "mlle", "sr", "sra", "dr", "hr", "fr", "nr", "bzw", "ca", "approx", "dept",
    "univ", "assn", "ave", "blvd", "rd", "etc",
]
