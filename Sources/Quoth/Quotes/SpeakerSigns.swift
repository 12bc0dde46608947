/// Signs around a quotation that name its speaker without a verb: a label, a signature, the name of a turn, a letter
/// “calling for …”.
struct SpeakerSigns {
    let text: Text
    let table: WordTable
    let spans: [MarkedSpan]
    let phrases: [Phrase]
    let finder: CandidateFinder

    /// The noun for a text right before a quotation that starts with a participle: a letter “calling for …”.
    func modified(by utterance: Utterance) -> Int? {
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
            let head = table.words[phrases[$0].head]
            return head.isAny(.document) && phrases[$0].form == .nominal
                && phrases[$0].extended.upperBound == utterance.first
        }
    }

    /// The name and the colon before a quotation, at the start of a sentence: `Ann Other: “…”`.
    func label(of utterance: Utterance) -> Int? {
        let colon = utterance.first - 1
        guard colon > 0, table.words[colon].isMark(":") else { return nil }
        let next = finder.firstPhrase(from: colon)
        guard next > 0, phrases[next - 1].form == .name, phrases[next - 1].extended.upperBound == colon,
            table.words[phrases[next - 1].words.lowerBound].startsSentence
        else { return nil }
        return next - 1
    }

    /// The name after a dash, in the line below a quotation or behind one that has the line, or what follows a colon in
    /// it, to itself.
    func signature(after utterance: Utterance) -> Int? {
        let words = table.words
        var dash = utterance.last + 1
        if dash < words.count, words[dash].kind == .paragraph {
            dash += 1
        } else if utterance.first > 0, words[utterance.first - 1].kind != .paragraph,
            !words[utterance.first - 1].isMark(":")
        {
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

    private static let longestOffice = 8
    private static let dashes: [Unicode.Scalar] = ["—", "–", "-", "―", "‒"]

    /// The name in capitals at the start of a quotation that tells a transcript: `“PENCE: …”`.
    func quotedTurn(_ utterance: Utterance) -> Turn? {
        spans[utterance.spans[0]].parts.first.flatMap { TurnFinder.quoted(at: $0, in: text) }
    }
}
