/// Signs around a quotation that name its speaker without a verb: a label, a signature, the name of a turn, a letter
/// “calling for …”.
struct SpeakerSigns {
    let text: Text
    let table: WordTable
    let spans: [MarkedSpan]
    let phrases: [Phrase]
    let finder: CandidateFinder

    /// The noun for a text right before a quotation that starts with a participle: a letter “calling for …”.
    func modified(by utterance: Utterance) -> (phrase: Int, cue: Int?)? {
        guard
            let first = tokens(
                of: text,
                in: spans[utterance.spans[0]].parts.first.map { TextRange($0.start, min($0.end, $0.start + 40)) }
            ).first,
            table.lexicon.classes(of: Lexicon.hash(text.utf8[first.range.start..<first.range.end])).contains(
                .sayingParticiple),
            !first.isCapitalised
        else { return nil }
        let from = finder.firstPhrase(from: max(0, utterance.first - 8))
        return (from..<max(from, finder.firstPhrase(from: utterance.first))).last {
            isText($0, before: utterance.first)
        }
        .map { ($0, nil) }
    }

    /// The noun for a text whose participle is the cue before a quotation: a petition calling for an end to “…”.
    func modified(in scope: Scope) -> (phrase: Int, cue: Int?)? {
        guard let cue = scope.cueBefore, table.words[cue].isAny(.sayingParticiple) else { return nil }
        let from = finder.firstPhrase(from: max(0, cue - 8))
        return (from..<max(from, finder.firstPhrase(from: cue))).last {
            // An e-mail, an ad or a report is somebody's; a letter or a petition may be nobody's whom the text names.
            isText($0, before: cue) && Self.joint.contains(table.words[phrases[$0].head].hash)
                && !phrases[$0].isEmbedded
        }.map { ($0, cue) }
    }

    private static let joint = HashSet(
        Lexicon.hashes("letter petition e-petition resolution motion lawsuit complaint indictment charter manifesto"))

    /// Who put it so, in the sentence before a quotation that stands between commas or behind a colon: as Ann Other put it
    /// in May, “…”.
    func putting(_ utterance: Utterance, _ scope: Scope) -> (phrase: Int, cue: Int)? {
        let words = table.words
        guard let mark = words[..<utterance.first].last, mark.isMark(",") || mark.isMark(":") else { return nil }
        var k = utterance.first - 2
        while k > scope.start, words[k].sentence == words[utterance.first - 1].sentence, utterance.first - k < 16 {
            if words[k].hash == Self.itHash, Self.puts.contains(words[k - 1].hash) {
                let next = finder.firstPhrase(from: k - 1)
                guard next > 0, phrases[next - 1].extended.upperBound == k - 1 else { return nil }
                return (next - 1, k - 1)
            }
            k -= 1
        }
        return nil
    }

    private static let itHash = Lexicon.hash("it".utf8)
    private static let puts = HashSet(Lexicon.hashes("put puts"))

    /// Whether phrase `index` is a noun for a text and ends before word `end`.
    private func isText(_ index: Int, before end: Int) -> Bool {
        table.words[phrases[index].head].isAny(.document) && phrases[index].form == .nominal
            && phrases[index].extended.upperBound == end
    }

    /// The name and the colon before a quotation, at the start of a sentence: `Ann Other: “…”`.
    func label(of utterance: Utterance) -> Int? {
        let colon = utterance.first - 1
        if colon > 1, table.words[colon].kind == .paragraph, table.words[colon - 1].isMark(":") {
            return owner(before: colon - 1)
        }
        guard colon > 0, table.words[colon].isMark(":") else { return nil }
        if let phrase = owner(before: colon) { return phrase }
        let next = finder.firstPhrase(from: colon)
        guard next > 0, phrases[next - 1].form == .name, phrases[next - 1].extended.upperBound == colon,
            table.words[phrases[next - 1].words.lowerBound].startsSentence
        else { return nil }
        return next - 1
    }

    /// Whose words the line up to a colon announces: `Statement from Ann Other on the bins: “…”`.
    private func owner(before colon: Int) -> Int? {
        let words = table.words
        var start = colon
        while start > 0, colon - start < Self.longestHeading, words[start - 1].kind != .paragraph { start -= 1 }
        guard start + 2 < colon, start == 0 || words[start - 1].kind == .paragraph else { return nil }
        let noun = words[start].isAny(.utterance) ? start : start + 1
        guard words[noun].isAny(.utterance), Self.links.contains(words[noun + 1].hash) else { return nil }
        let first = words[noun + 2].isAny(.determiner) ? noun + 3 : noun + 2
        guard let phrase = finder.phrase(startingAt: first) ?? finder.phrase(startingAt: noun + 2),
            phrases[phrase].form == .name, phrases[phrase].words.upperBound <= colon
        else { return nil }
        return phrase
    }

    private static let longestHeading = 24
    private static let links = HashSet(Lexicon.hashes("from by"))

    /// The name after a dash, in the line below a quotation or behind one that has the line, or what follows a colon in
    /// it, to itself.
    func signature(after utterance: Utterance) -> Int? {
        if let phrase = bracketed(after: utterance) { return phrase }
        let words = table.words
        var dash = utterance.last + 1
        if dash < words.count, words[dash].kind == .paragraph {
            dash += 1
        } else if utterance.first > 0, !isLineStart(utterance.first), !words[utterance.first - 1].isMark(":") {
            return nil
        }
        guard dash + 1 < words.count, Self.dashes.contains(where: { words[dash].isMark($0) }),
            let phrase = finder.phrase(startingAt: dash + 1), phrases[phrase].form == .name
        else { return nil }
        let after = phrases[phrase].extended.upperBound
        let rest = words[min(after, words.count)...].prefix { $0.kind != .paragraph }
        // Nothing follows the name but a full stop, or a place or an office after a comma.
        let isEnd = rest.allSatisfy { $0.isMark(".") }
        return isEnd || rest.first?.isMark(",") == true && rest.count <= Self.longestOffice ? phrase : nil
    }

    /// The name in brackets behind a quotation that has its line to itself: “…” (Ann Other, teacher).
    private func bracketed(after utterance: Utterance) -> Int? {
        let words = table.words, open = utterance.last + 1
        guard open + 3 < words.count, words[open].isMark("("), utterance.first == 0 || isLineStart(utterance.first),
            let phrase = finder.phrase(startingAt: open + 1), phrases[phrase].form == .name,
            phrases[phrase].name.count > 1
        else { return nil }
        let rest = words[(open + 1)...].prefix { $0.kind != .paragraph }
        let isBracket = rest.last?.isMark(")") == true || rest.last?.isMark(".") == true
        return isBracket && rest.count <= 2 * Self.longestOffice && !rest.contains { $0.kind == .number } ? phrase : nil
    }

    /// Whether nothing but a dash or a bullet stands before word `k` in its line.
    private func isLineStart(_ k: Int) -> Bool {
        table.words[k - 1].kind == .paragraph
            || k > 1 && table.words[k - 2].kind == .paragraph && table.words[k - 1].kind == .mark
    }

    private static let longestOffice = 8
    private static let dashes: [Unicode.Scalar] = ["—", "–", "-", "―", "‒"]

    /// The name in capitals at the start of a quotation that tells a transcript: `“PENCE: …”`.
    func quotedTurn(_ utterance: Utterance) -> Turn? {
        spans[utterance.spans[0]].parts.first.flatMap { TurnFinder.quoted(at: $0, in: text) }
    }
}
