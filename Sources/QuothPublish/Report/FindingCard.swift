internal import Quoth

/// One finding on the page: its row in the table, and the words side by side.
struct FindingCard {
    let finding: Finding
    let number: Int
    let copy: Locator
    let atlas: Atlas
    /// Whether the copy is a draft, which can still be mended.
    let isDraft: Bool

    private var anchor: Anchor { Anchor("f", number) }
    private var words: String { finding.copy.map { copy.document.text[$0] }.joined(separator: " … ") }

    /// The first words, for a heading.
    private var start: String {
        let line = Visible.line(words)
        let words = line.split(separator: " ")
        let start = words.count > 12 ? words.prefix(10).joined(separator: " ") + " …" : line
        // The writer's own words are no quotation, and get no marks.
        return finding.isIndirect ? start : "“\(start)”"
    }

    /// The row in the table of findings.
    func row(_ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row")]) { html in
                html.element(.a, [.href(anchor)]) { html in
                    html.element(.span, [.class("vh")], text: html.say(.finding) + " ")
                    html.text(html.language.digits(number))
                }
            }
            let line = finding.copy.first.map { html.language.digits(copy.line(at: $0.start)) } ?? ""
            html.element(.td, [.class("number")], text: line)
            html.element(.td, [.ownDirection], text: start)
            html.element(.td) { chips(&$0) }
            if isDraft {
                html.element(.td, [.class("advice")], text: .advice(finding.verdict))
            }
        }
    }

    /// The words side by side.
    func write(_ html: inout HTMLWriter) {
        html.element(.article, [.id(anchor), .labelled(by: Anchor("h", number))]) { html in
            html.element(.h3, [.id(Anchor("h", number))]) { html in
                html.text("\(html.language.digits(number)). ")
                html.name(start)
            }
            html.element(.p) { chips(&$0) }
            html.element(.p, [.class("lead")], text: lead(html.language))
            let notes = notes(html.language)
            if !notes.isEmpty {
                html.element(.ul) { html in
                    for note in notes { html.element(.li) { $0.text(note) } }
                }
            }
            sides(&html)
            changes(&html)
            other(.earliestInRecord, finding.earliest, &html)
        }
    }

    private func lead(_ language: SiteLanguage) -> String {
        let hasAdvice = isDraft && Wording.advice(finding.verdict) != nil
        return language.say(.meaning(finding.verdict))
            + (hasAdvice ? " " + language.say(.advice(finding.verdict)) : "")
    }

    private func chips(_ html: inout HTMLWriter) {
        Chip.verdict(finding.verdict, isQuiet: finding.verdict == .verbatim, &html)
        if !finding.risks.isEmpty {
            html.text(" ")
            Chip.risks(finding.risks, &html)
        }
        for verdict in finding.verdicts where verdict != finding.verdict {
            html.text(" ")
            Chip.verdict(verdict, isQuiet: true, &html)
        }
    }

    /// What else is to be known, in words.
    private func notes(_ language: SiteLanguage) -> [Sentence] {
        var notes: [Phrase] = []
        if !finding.risks.isEmpty { notes.append(.changeTouches(finding.risks)) }
        notes += finding.flags.filter { $0 != .spliced || finding.verdict != .spliced }.map { .flag($0) }
        if let match = finding.matches.first {
            let text = atlas[match].document.text
            if let cut = finding.cutBefore { notes.append(.cutBefore(Visible.line(text[cut]))) }
            if let cut = finding.cutAfter { notes.append(.cutAfter(Visible.line(text[cut]))) }
        }
        let rivals = finding.rivals.map { Visible.line(DocumentName.short(atlas[document: $0.document].document)) }
        if !rivals.isEmpty { notes.append(.rivals(Array(rivals.prefix(3)), more: max(0, rivals.count - 3))) }
        let nested = finding.isNested ? [Sentence(language.say(.insideAnother))] : []
        return notes.map { language.sentence($0) } + nested
    }

    private func sides(_ html: inout HTMLWriter) {
        guard !finding.matches.isEmpty else {
            if let nearest = finding.nearest {
                // Far from the words, so no difference is a risk: it may be another statement altogether.
                let edits = nearest.edits.map { edit in
                    var edit = edit
                    if edit.kind.isRisk { edit.kind = .other }
                    return edit
                }
                pair(nearest, title: html.say(.nearestPassage), edits: edits, &html)
            } else {
                html.element(.div, [.class("pair")]) { html in
                    html.element(.div, [.class("side")]) { copySide(copyRange, edits: [], &$0) }
                }
            }
            return
        }
        for (i, match) in finding.matches.enumerated() {
            let isOne = finding.matches.count == 1
            if i > 0 { html.element(.p, [.class("seam")], text: .anotherPart(i + 1)) }
            let edits = match.edits.isEmpty && isOne ? finding.edits : match.edits
            pair(match, title: isOne ? html.say(.inTheSource) : html.say(.sourcePart(i + 1)), edits: edits, &html)
        }
    }

    /// From the first to the last part.
    private var copyRange: TextRange {
        let start = finding.copy.first?.start ?? 0
        return TextRange(start, max(start, finding.copy.last?.end ?? start))
    }

    private func pair(_ match: Match, title: String, edits: [Edit], _ html: inout HTMLWriter) {
        html.element(.div, [.class("pair")]) { html in
            html.element(.div, [.class("side")]) { sourceSide(match, title: title, edits: edits, &$0) }
            html.element(.div, [.class("side")]) { html in
                copySide(finding.matches.count > 1 ? match.copy : copyRange, edits: edits, &html)
            }
        }
    }

    private func sourceSide(_ match: Match, title: String, edits: [Edit], _ html: inout HTMLWriter) {
        let source = atlas[match]
        html.element(.h4, text: title)
        let place = Whereabouts(
            name: DocumentName.title(source.document), range: match.source.range, locator: source,
            speaker: match.speaker, day: match.day)
        place.write(&html)
        let segments = Segment.source(
            match.source.range, in: source.document.text, edits: edits, marked: finding.marked)
        let isFirst = match == finding.matches.first
        let isLast = match == finding.matches.last
        html.element(.blockquote, [.ownDirection]) { html in
            PassageView(locator: source, range: match.source.range)
                .write(cutBefore: isFirst ? finding.cutBefore : nil, cutAfter: isLast ? finding.cutAfter : nil, &html) {
                    EditMarks.source(segments, &$0)
                }
        }
    }

    private func copySide(_ range: TextRange, edits: [Edit], _ html: inout HTMLWriter) {
        html.element(.h4, text: isDraft ? .inTheDraft : .inTheText)
        Whereabouts(
            name: DocumentName.title(copy.document), range: range, locator: copy, speaker: finding.speaker,
            day: finding.day, isCopy: true,
            speakerDiffers: finding.agreement == .conflict || finding.flags.contains(.role),
            dayDiffers: finding.flags.contains(.date)
        ).write(&html)
        let segments = Segment.copy(range, in: copy.document.text, edits: edits, marked: finding.marked)
        html.element(.blockquote, [.ownDirection]) { html in
            PassageView(locator: copy, range: range).write(cutBefore: nil, cutAfter: nil, &html) { html in
                if let words = cutWords(finding.cutBefore) { EditMarks.cutPill(words, &html) }
                EditMarks.copy(segments, &html)
                if let words = cutWords(finding.cutAfter) { EditMarks.cutPill(words, &html) }
            }
        }
    }

    private func cutWords(_ range: TextRange?) -> String? {
        guard let range, let match = finding.matches.first else { return nil }
        return atlas[match].document.text[range]
    }

    /// Every change in a table, for who wants to go through them one by one.
    private func changes(_ html: inout HTMLWriter) {
        guard !finding.edits.isEmpty else { return }
        html.element(.table) { html in
            html.element(.caption, text: html.language.count(finding.edits.count, .change))
            html.element(.thead) { html in
                html.element(.tr) { html in
                    for name: Label in [.what, .inTheSource, isDraft ? .inTheDraft : .inTheText] {
                        html.element(.th, [.scope("col")], text: name)
                    }
                }
            }
            html.element(.tbody) { html in
                for edit in finding.edits {
                    html.element(.tr) { html in
                        html.element(.th, [.scope("row")]) { html in
                            html.text((edit.kind.isRisk ? "! " : "") + html.say(.edit(edit.kind)))
                        }
                        for words in [edit.from, edit.to] {
                            if words.isEmpty {
                                html.element(.td, text: .nothing)
                            } else {
                                html.element(.td, [.ownDirection], text: words)
                            }
                        }
                    }
                }
            }
        }
    }

    private func other(_ title: Label, _ match: Match?, _ html: inout HTMLWriter) {
        guard let match else { return }
        let source = atlas[match]
        html.element(.h4, text: title)
        Whereabouts(
            name: DocumentName.title(source.document), range: match.source.range, locator: source,
            speaker: match.speaker, day: match.day
        ).write(&html)
        let segments = Segment.source(match.source.range, in: source.document.text, edits: match.edits, marked: [])
        html.element(.blockquote, [.ownDirection]) { EditMarks.source(segments, &$0) }
    }
}
