/// Finds the turns of a transcript: paragraphs that start with a speaker's name and a colon.
///
/// A text counts as a transcript if three or more of its paragraphs carry such a label, one of these
/// speakers at least comes twice (`RUTH ADEYEMI`, then `MS ADEYEMI`), labelled paragraphs are a fifth of all, and half of
/// them end as sentences do: a fact sheet's `Founded: 1998` is nobody's turn.
enum TurnFinder {
    /// A turn runs over at most so many paragraphs without a label.
    private static let unlabelledLimit = 6

    /// The turns of `document`; none if it is no transcript.
    /// - Complexity: O(*n*) in the bytes of the blocks: of each only the first 80 are looked at for a label.
    static func turns(of document: Document) -> [Turn] {
        let labelled = document.blocks.map { label(at: $0.range, in: document.text) }
        let names = labelled.compactMap { $0?.label }
        guard names.count >= 3, isAnyRepeated(names, in: document.text), names.count * 5 >= document.blocks.count,
            isSpeech(labelled.compactMap(\.self), in: document.text)
        else { return [] }
        var turns: [Turn] = []
        var unlabelled = 0
        for (block, turn) in zip(document.blocks, labelled) {
            if let turn {
                turns.append(turn)
                unlabelled = 0
            } else if !turns.isEmpty, block.kind == .paragraph, unlabelled < unlabelledLimit {
                turns[turns.count - 1].parts.append(block.range)
                unlabelled += 1
            }
        }
        return turns
    }

    /// Whether half of the turns end with a mark that ends a sentence.
    private static func isSpeech(_ turns: [Turn], in text: Text) -> Bool {
        let ended = turns.count { turn in
            guard let part = turn.parts.last else { return false }
            let last = text.utf8[part.start..<part.end].suffix(4)
            return last.contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x2D }
                || last.suffix(3).first == 0xE2
        }
        return ended * 2 >= turns.count
    }

    /// The turn that starts inside quotation marks: `“PENCE: …`; its name is all capitals.
    /// - Complexity: O(1): only the first 80 bytes are looked at.
    static func quoted(at part: TextRange, in text: Text) -> Turn? {
        guard part.count > 2, text.utf8[part.start..<(part.start + 2)].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
            let turn = label(at: part, in: text)
        else { return nil }
        return text.utf8[turn.label.start..<turn.label.end].contains { $0 >= 0x61 && $0 <= 0x7A } ? nil : turn
    }

    private static func label(at block: TextRange, in text: Text) -> Turn? {
        let head = TextRange(block.start, min(block.end, block.start + 80))
        guard text.utf8[head.start..<head.end].contains(0x3A) else { return nil }
        let words = tokens(of: text, in: wholeScalars(head, in: text))
        guard let colon = words.firstIndex(where: { isMark($0, 0x3A, in: text) }), colon > 0,
            Int(words[colon].end) < block.end
        else { return nil }
        var name = words[..<colon]
        var note: TextRange?
        if let open = name.firstIndex(where: { isMark($0, 0x28, in: text) }), isMark(name[colon - 1], 0x29, in: text) {
            note = TextRange(Int(name[open].end), Int(name[colon - 1].start))
            name = name[..<open]
        }
        if let first = name.first, isQuestionNumber(text[first.range]), name.count > 1 { name = name.dropFirst() }
        guard let first = name.first, let last = name.last, isName(name, in: text) else { return nil }
        let rest = trimmed(TextRange(Int(words[colon].end), block.end), in: text.utf8)
        guard !rest.isEmpty else { return nil }
        return Turn(label: TextRange(Int(first.start), Int(last.end)), note: note, parts: [rest])
    }

    /// The folded words of a label without titles; all of them where it has nothing else (`CHAIR`).
    private static func name(in label: TextRange, of text: Text) -> [String] {
        let words = tokens(of: text, in: label).filter { $0.kind == .word }.map { Folding.fold(text[$0.range]) }
        let name = words.filter { !TurnWords.titles.contains($0) }
        return name.isEmpty ? words : name
    }

    /// Whether a name comes twice, or a surname after a full name that ends in it, both in capitals. In mixed case that
    /// tells nothing: `Street: …` after `Mill Street: …`, the points of a list.
    private static func isAnyRepeated(_ labels: [TextRange], in text: Text) -> Bool {
        var seen: Set<[String]> = []
        var surnames: Set<String> = []
        for label in labels {
            let name = name(in: label, of: text)
            guard seen.insert(name).inserted else { return true }
            let bytes = text.utf8[label.start..<label.end]
            guard let last = name.last, last.utf8.count > 2, !bytes.contains(where: { (0x61...0x7A).contains($0) })
            else { continue }
            if name.count > 1 { surnames.insert(last) } else if surnames.contains(last) { return true }
        }
        return false
    }

    /// `range` cut back so that it ends between two scalars.
    private static func wholeScalars(_ range: TextRange, in text: Text) -> TextRange {
        var end = range.end
        while end > range.start, end < text.count, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return TextRange(range.start, end)
    }

    private static func isMark(_ token: Token, _ byte: UInt8, in text: Text) -> Bool {
        token.kind == .mark && text.utf8[Int(token.start)] == byte
    }

    /// `Q12` before the name of the one who asks.
    private static func isQuestionNumber(_ word: String) -> Bool {
        word.first == "Q" && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
    }

    /// One to five capitalised words, with full stops and hyphens between, that are no heading such as “Note”.
    private static func isName(_ name: ArraySlice<Token>, in text: Text) -> Bool {
        let words = name.filter { $0.kind == .word }
        guard (1...5).contains(words.count), words.allSatisfy(\.isCapitalised) else { return false }
        let marks = name.filter { $0.kind != .word }
        guard marks.allSatisfy({ isMark($0, 0x2E, in: text) || isMark($0, 0x2D, in: text) }) else { return false }
        return !words.contains { TurnWords.headings.contains(Folding.fold(text[$0.range])) }
    }
}
