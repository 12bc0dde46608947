internal import Quoth

/// The findings of one draft, or of one pair of documents.
struct ReportSection {
    private let title: String
    private let notes: [String]
    /// One a finding.
    let cards: [FindingCard]

    /// The section of a draft.
    init(check draft: CheckedDraft, atlas: Atlas, first: Int, isOnly: Bool, _ language: SiteLanguage) {
        let copy = Locator(draft.quoted.document)
        title = isOnly ? language.say(.sideBySide) : DocumentName.title(draft.quoted.document)
        notes = isOnly ? [] : [ReportPage.counts(draft.findings, language)]
        cards = draft.findings.enumerated().map { index, finding in
            FindingCard(finding: finding, number: first + index, copy: copy, atlas: atlas, isDraft: true)
        }
    }

    /// The section of a pair: how much was taken over, and how much of that without quotation marks.
    init(
        pair: PairTrace, copy: Locator, _ quoted: QuotedDocument, source: Document, atlas: Atlas, first: Int,
        _ language: SiteLanguage
    ) {
        title = DocumentName.title(quoted.document) + " ← " + DocumentName.title(source)
        func share(_ words: Int, _ all: Int) -> String { language.percent(words, in: all) }
        notes = [
            language.say(
                .takenOver(words: pair.takenOver, share: share(pair.takenOver, pair.copyWords), of: pair.copyWords)),
            language.say(.used(words: pair.used, share: share(pair.used, pair.sourceWords), of: pair.sourceWords)),
            pair.unmarked == 0
                ? language.say(.insideMarks)
                : language.say(.unmarked(words: pair.unmarked, share: share(pair.unmarked, pair.copyWords))),
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
