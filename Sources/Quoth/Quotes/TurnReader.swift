/// Makes quotations of the turns of a transcript and puts them among the others.
struct TurnReader {
    private let text: Text
    private let turns: [Turn]
    /// The full names that the text has, by their last word.
    private let names: [String: String]

    /// A reader of the turns of `document`.
    /// - Complexity: O(*n*) in the bytes.
    init(_ document: Document) {
        text = document.text
        turns = TurnFinder.turns(of: document)
        names = turns.isEmpty ? [:] : TurnReader.names(in: document.text)
    }

    /// A reader of turns that stand in quotation marks in `document`.
    /// - Complexity: O(*n*) in the bytes.
    init(quotedIn document: Document) {
        text = document.text
        turns = []
        names = TurnReader.names(in: document.text)
    }

    /// The quotations with one more for each turn and each of the signed `texts`; those inside a turn become its parts.
    func merged(with all: [Quotation], texts: [Quotation] = []) -> [Quotation] {
        if turns.isEmpty, texts.isEmpty { return all }
        let quotations = texts.isEmpty ? all : Self.withoutOwnReports(all, in: texts)
        let own = (turns.isEmpty ? texts : turns.map(quotation)).filter { turn in
            // “Name: “…”” is already a quotation of its own, with the same speaker.
            !quotations.contains { $0.kind == .direct && covers($0, turn) }
        }
        let merged = (own.map { ($0, nil as Int?) } + quotations.enumerated().map { ($1, $0) }).enumerated().sorted {
            let (a, b) = ($0.element.0.range, $1.element.0.range)
            return (a.start, -a.end, $0.offset) < (b.start, -b.end, $1.offset)
        }.map(\.element)
        var place = Array(repeating: 0, count: quotations.count)
        for (new, item) in merged.enumerated() { if let old = item.1 { place[old] = new } }
        var outer: Int?
        return merged.enumerated().map { index, item in
            var quotation = item.0
            if item.1 == nil {
                outer = index
            } else if let parent = quotation.parent {
                quotation.parent = place[parent]
            } else if let outer, !merged[outer].0.isSignedText, merged[outer].0.range.contains(quotation.range) {
                quotation.parent = outer
            }
            return quotation
        }
    }

    /// `quotations` without the reports in which a signed text speaks of itself: “We write to say that …”.
    private static func withoutOwnReports(_ quotations: [Quotation], in texts: [Quotation]) -> [Quotation] {
        let isOwn = quotations.map { quotation in
            quotation.kind == .indirect && texts.contains { $0.range.contains(quotation.range) }
                && quotation.attribution.map { ["We", "we", "I"].contains($0.speaker.name) } ?? true
        }
        var place = Array(repeating: 0, count: quotations.count)
        for (old, own) in isOwn.dropLast().enumerated() { place[old + 1] = place[old] + (own ? 0 : 1) }
        return quotations.indices.filter { !isOwn[$0] }.map { old in
            var quotation = quotations[old]
            quotation.parent = quotation.parent.flatMap { isOwn[$0] ? nil : place[$0] }
            return quotation
        }
    }

    private func covers(_ quotation: Quotation, _ turn: Quotation) -> Bool {
        guard let shared = quotation.range.intersection(turn.range) else { return false }
        return shared.count * 10 >= turn.range.count * 9
    }

    private func quotation(_ turn: Turn) -> Quotation {
        let range = TextRange(turn.parts[0].start, turn.parts[turn.parts.count - 1].end)
        return Quotation(kind: .direct, parts: turn.parts, range: range, attribution: attribution(turn))
    }

    /// Whose words a turn is, by its label.
    func attribution(_ turn: Turn) -> Attribution {
        Attribution(
            mention: Mention(range: turn.label, form: .name), cue: nil, speaker: speaker(turn), rule: "turn",
            confidence: 0.95)
    }

    // MARK: Names

    private func speaker(_ turn: Turn) -> Speaker {
        let words = TurnReader.words(text, turn.label)
        let folded = words.map(Folding.fold)
        let titles = zip(words, folded).filter { TurnWords.titles.contains($1) }.map { TurnReader.nameCase($0.0) }
        let name = zip(words, folded).filter { !TurnWords.titles.contains($1) }.map { TurnReader.nameCase($0.0) }
        let note = turn.note.map { text[$0] }
        guard let last = name.last, !(name.count == 1 && TurnWords.parts.contains(Folding.fold(last))) else {
            let isKnown = !TurnWords.anybody.contains(Folding.fold(text[turn.label]))
            return Speaker(name: text[turn.label], role: note, kind: isKnown ? .person : .unnamed)
        }
        let known = names[Folding.fold(last)]
        let isFuller = known.map { $0.split(separator: " ").count > name.count } == true
        let role = note ?? titles.first { !["Mr", "Mrs", "Ms", "Miss"].contains($0) }
        return Speaker(
            name: isFuller ? known ?? last : name.joined(separator: " "), role: role,
            aliases: [text[turn.label]])
    }

    private static func words(_ text: Text, _ range: TextRange) -> [String] {
        text[range].split(separator: " ").map { $0.hasSuffix(".") && $0.count > 2 ? String($0.dropLast()) : String($0) }
    }

    /// `DEVEREUX` as a name is written: `Devereux`; a name in mixed case stays.
    private static func nameCase(_ word: String) -> String {
        guard word.count > 1, word == word.uppercased() else { return word }
        return word.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }

    /// The longest run of capitalised words before each capitalised word, as its full name.
    private static func names(in text: Text) -> [String: String] {
        var names: [String: String] = [:]
        var run: [String] = []
        var end = -1
        for token in tokens(of: text) {
            let isNext = Int(token.start) - end <= 1 || (run.last == "-")
            let word = text[token.range]
            guard token.kind == .word, token.isCapitalised, isNext || run.isEmpty,
                !TurnWords.titles.contains(Folding.fold(word)), !Surprisal.isCommon(Folding.fold(word)) || !run.isEmpty
            else {
                run = []
                end = Int(token.end)
                if token.kind == .word, token.isCapitalised, !TurnWords.titles.contains(Folding.fold(word)),
                    Lexicon.english.classes(of: Lexicon.hash(word.utf8)).isDisjoint(with: .breaking)
                {
                    run = [nameCase(word)]
                }
                continue
            }
            run.append(nameCase(word))
            end = Int(token.end)
            let key = Folding.fold(word)
            if (2...4).contains(run.count), (names[key]?.split(separator: " ").count ?? 0) < run.count {
                names[key] = run.joined(separator: " ")
            }
        }
        return names
    }
}
