internal import Quoth

/// The findings of one draft, or of one pair of documents.
struct ReportSection {
    private let title: String
    private let notes: [String]
    /// One a finding.
    let cards: [FindingCard]

    /// The section of a draft.
    init(check draft: CheckedDraft, atlas: Atlas, first: Int, isOnly: Bool) {
        let copy = Locator(draft.quoted.document)
        title = isOnly ? "Side by side" : DocumentName.title(draft.quoted.document)
        notes = isOnly ? [] : [Heading.counts(draft.findings)]
        cards = draft.findings.enumerated().map { index, finding in
            FindingCard(finding: finding, number: first + index, copy: copy, atlas: atlas, isDraft: true)
        }
    }

    /// The section of a pair: how much was taken over, and how much of that without quotation marks.
    init(pair: PairTrace, copy: Locator, _ quoted: QuotedDocument, source: Document, atlas: Atlas, first: Int) {
        title = DocumentName.title(quoted.document) + " ← " + DocumentName.title(source)
        notes = [
            "\(Wording.count(pair.takenOver, "word")) of the text stand in the source too: "
                + "\(Share.percent(pair.takenOver, in: pair.copyWords)) of its \(pair.copyWords).",
            "\(Wording.count(pair.used, "word")) of the source were used: "
                + "\(Share.percent(pair.used, in: pair.sourceWords)) of its \(pair.sourceWords).",
            pair.unmarked == 0
                ? "All of it stands inside quotation marks."
                : "\(Wording.count(pair.unmarked, "word")) stand outside quotation marks: "
                    + "\(Share.percent(pair.unmarked, in: pair.copyWords)) of the text.",
        ]
        cards = pair.findings.enumerated().map { index, finding in
            FindingCard(finding: finding, number: first + index, copy: copy, atlas: atlas, isDraft: false)
        }
    }

    func write(_ html: inout HTMLWriter) {
        guard !cards.isEmpty || !notes.isEmpty else { return }
        html.element(.section) { html in
            html.element(.h2, [.ownDirection], text: title)
            if !notes.isEmpty {
                html.element(.ul) { html in
                    for note in notes { html.element(.li, text: note) }
                }
            }
            for card in cards { card.write(&html) }
        }
    }
}
