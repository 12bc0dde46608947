/// Makes quotations of the letters and statements that a document consists of.
struct SignedTextReader {
    /// What decides whose words they are.
    static let rule = "signed-text"

    private let text: Text

    /// The quotations that the signed texts of `document` make, in order.
    /// - Complexity: O(*n*) in the blocks.
    static func quotations(of document: Document) -> [Quotation] {
        let reader = SignedTextReader(text: document.text)
        let letters = SignedTextFinder.texts(of: document)
        if !letters.isEmpty { return letters.map { reader.quotation($0) } }
        let answers = InterviewFinder.answers(in: document)
        // Where turns are labelled, the labels tell.
        guard !answers.isEmpty, TurnFinder.turns(of: document).isEmpty else { return [] }
        return answers.map { reader.quotation($0) }
    }

    private func quotation(_ signed: SignedText) -> Quotation {
        var quotation = Quotation(kind: .direct, parts: signed.parts, range: signed.range)
        let names = signed.signatories.map(\.name)
        let mention = TextRange(names[0].start, names[names.count - 1].end)
        quotation.attribution = Attribution(
            mention: Mention(range: mention, form: .name), cue: nil, speaker: speaker(signed.signatories),
            rule: Self.rule, confidence: 0.9)
        return quotation
    }

    private func speaker(_ signatories: [SignedText.Signatory]) -> Speaker {
        let names = signatories.map { text[$0.name] }
        guard names.count == 1 else {
            let name = names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
            return Speaker(name: name, kind: .group, aliases: names)
        }
        let notes = signatories[0].notes.map { text[$0] }
        var speaker = Speaker(name: names[0], kind: has(.organisation, in: names[0]) ? .organisation : .person)
        speaker.role = notes.first { has([.role, .title], in: $0) }
        speaker.organisation = notes.first { $0 != speaker.role && has(.organisation, in: $0) }
        return speaker
    }

    private func has(_ classes: WordClass, in words: String) -> Bool {
        words.split(separator: " ").contains {
            !Lexicon.english.classes(of: Lexicon.hash($0.utf8)).isDisjoint(with: classes)
        }
    }
}
