/// One quotation as the running text holds it: a span, or two or more that a cue breaks.
struct Utterance {
    /// Its spans, as indices into the spans of the document.
    var spans: [Int]
    /// Its first word in the table.
    var first: Int
    /// Its last word.
    var last: Int
}

extension Utterance {
    /// The longest break, in words, that a cue may make: `, she told reporters on Tuesday,`.
    private static let breakLimit = 14

    /// The utterances of a table: spans broken by their cue are joined.
    ///
    /// “A,” she said, “b” is one; “A,” she said. “B” is two.
    /// - Complexity: O(*n*) in the words.
    static func all(in table: WordTable, spans: [MarkedSpan], text: Text) -> [Utterance] {
        var result: [Utterance] = []
        for (i, place) in table.places.enumerated() where place.first >= 0 {
            if let last = result.last,
                isSpeech(last.spans[0], spans, with: i)
                    || joins(last, to: place.first, in: table, spans: spans, text: text)
            {
                result[result.count - 1].spans.append(i)
                result[result.count - 1].last = place.last
            } else {
                result.append(Utterance(spans: [i], first: place.first, last: place.last))
            }
        }
        return result
    }

    /// Whether a paragraph that a dash opens holds both spans.
    private static func isSpeech(_ first: Int, _ spans: [MarkedSpan], with next: Int) -> Bool {
        spans[first].opener.family == .dash && spans[next].opener.family == .dash
            && spans[first].block == spans[next].block
    }

    private static func joins(
        _ earlier: Utterance, to next: Int, in table: WordTable, spans: [MarkedSpan], text: Text
    ) -> Bool {
        let words = table.words
        let gap = (earlier.last + 1)..<max(next, earlier.last + 1)
        guard gap.count >= 2, gap.count <= breakLimit, spans[earlier.spans[0]].isClosed else { return false }
        let end = table.lastCharacter(of: words[earlier.last].range)
        guard end == 0x2C || end == 0x3F || end == 0x21 || end == 0x2D || words[gap.lowerBound].isMark(",") else {
            return false
        }
        guard
            words[gap.upperBound - 1].isMark(",") || words[gap.upperBound - 1].isMark("—")
                || words[gap.upperBound - 1].isMark("–")
        else {
            return false
        }
        var cues = 0
        for k in gap {
            if words[k].kind == .paragraph
                || words[k].isAny([.sayingParticiple, .conjunction]) && !words[k].isCapitalised
            {
                return false
            }
            if words[k].isMark(".") || words[k].isMark(";") || words[k].isMark(":") { return false }
            if words[k].isAny(.saying) { cues += 1 }
        }
        return cues == 1
    }
}
