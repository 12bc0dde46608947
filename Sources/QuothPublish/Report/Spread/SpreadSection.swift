internal import Quoth

/// One passage on the page: how it spread as a drawing, its wordings, and its copies as a table.
struct SpreadSection {
    let passage: SpreadPassage
    let number: Int
    let sources: [QuotedDocument]
    let atlas: Atlas

    /// How many rows a table has at most.
    private static let mostRows = 200

    func write(_ html: inout HTMLWriter) {
        html.element(.section) { html in
            html.element(.h2, [.id(Anchor("p", number)), .ownDirection], text: "“\(Visible.line(passage.words))”")
            guard let spread = passage.spread else {
                html.element(.p, text: .noSourceHasWords)
                return
            }
            let summary = html.say(.copies(spread.copies.count, wordings: spread.variants.count))
            html.element(.p, [.class("lead")], text: summary + ".")
            html.element(.p) { $0.text(SpreadNames.earliest(spread, sources, in: $0.language)) }
            drawing(spread, &html)
            variants(spread, &html)
            copies(spread, &html)
        }
    }

    private func drawing(_ spread: Spread, _ html: inout HTMLWriter) {
        let title = Anchor("d", number)
        let chart = SpreadChart(spread, sources, title: title)
        html.element(.h3, [.id(title)], text: .fromTextToText)
        let grouped = chart.isGrouped ? " " + html.say(.groupedDots(limit: SpreadChart.limit)) : ""
        html.element(
            .p, [.class("soft")], text: html.say(.drawingNote) + grouped + " " + html.say(.tableSaysSame))
        let label = Attribute.label(html.say(.drawing(number)))
        html.element(.div, [.class("scroll"), .role("region"), .focusable, label]) { chart.write(&$0) }
    }

    // MARK: Wordings

    private func variants(_ spread: Spread, _ html: inout HTMLWriter) {
        html.element(.h3, text: .wordings)
        let columns: [Label] = [.wordingColumn, .copies, .whoHadItFirst, .madeFrom, .whatChanged]
        PageFrame.table(columns, caption: .whoChangedWhat, label: html.say(.wordingsOf(number)), &html) { html in
            for index in spread.variants.indices.prefix(Self.mostRows) { row(index, spread, &html) }
        }
        more(spread.variants.count, .wording, &html)
    }

    private func row(_ index: Int, _ spread: Spread, _ html: inout HTMLWriter) {
        let variant = spread.variants[index]
        let copy = spread.copies[variant.first]
        let document = sources[copy.document].document
        html.element(.tr) { html in
            html.element(.th, [.scope("row")]) { SpreadSigns.write(index, SpreadNames.variant(index), &$0) }
            html.element(.td, [.class("number")], text: html.language.digits(variant.copies.count))
            html.element(.td) { html in
                html.name(SpreadNames.outlet(document))
                html.text(html.language.comma + SpreadNames.date(document, in: html.language))
            }
            html.element(.td) { html in
                guard let parent = variant.parent else { return html.text(.theEarliest) }
                SpreadSigns.write(parent, SpreadNames.variant(parent), &html)
                html.text(" (\(html.language.likelihood(copy.wordingLikelihood)))")
            }
            html.element(.td) { what(variant, copy, &$0) }
        }
    }

    private func what(_ variant: SpreadVariant, _ copy: SpreadCopy, _ html: inout HTMLWriter) {
        let text = sources[copy.document].document.text
        let change = variant.change
        if let risks = change?.risks, !risks.isEmpty {
            Chip.risks(risks, &html)
            html.text(" ")
        }
        html.element(.bdi) { html in
            html.text("“")
            for (i, part) in copy.parts.enumerated() {
                if i > 0 { html.text(" … ") }
                inline(Segment.copy(part, in: text, edits: change?.edits ?? [], marked: change?.marked ?? []), &html)
            }
            html.text("”")
        }
        let notes = (change.map { SpreadNotes.phrases($0, atlas) } ?? []) + forms(variant)
        guard !notes.isEmpty else { return }
        html.element(.ul) { html in
            for note in notes { html.element(.li, text: note) }
        }
    }

    /// What other forms the wording has.
    private func forms(_ variant: SpreadVariant) -> [Phrase] {
        let others = variant.forms.dropFirst().count
        return others == 0 ? [] : [.alsoIn(others)]
    }

    /// The copy's words, with those of its parent that are gone where they stood.
    private func inline(_ segments: [Segment], _ html: inout HTMLWriter) {
        for segment in segments {
            switch segment.change {
            case .none, .marked: html.text(Visible.line(segment.text))
            case .edit(let kind):
                if !segment.other.isEmpty {
                    EditMarks.deleted(segment.other, EditMarks.Weight(kind), &html)
                    html.text(" ")
                }
                if !segment.text.isEmpty { EditMarks.inserted(segment.text, EditMarks.Weight(kind), &html) }
            }
        }
    }

    /// Says how many of `count` rows a table has not.
    private func more(_ count: Int, _ noun: Noun, _ html: inout HTMLWriter) {
        let left = count - Self.mostRows
        guard left > 0 else { return }
        html.element(.p, [.class("soft")], text: .moreRows(left, noun))
    }

    // MARK: Copies

    private func copies(_ spread: Spread, _ html: inout HTMLWriter) {
        html.element(.h3, text: .copies)
        let columns: [Label] = [.number, .date, .wordingColumn, .text, .speaker, .probablyFrom, .ancestorWith]
        PageFrame.table(columns, caption: .inTimeOrder, label: html.say(.copiesOf(number)), &html) { html in
            for index in spread.copies.indices.prefix(Self.mostRows) { row(copy: index, spread, &html) }
        }
        more(spread.copies.count, .copy, &html)
    }

    private func row(copy index: Int, _ spread: Spread, _ html: inout HTMLWriter) {
        let copy = spread.copies[index]
        let document = sources[copy.document].document
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .class("number")], text: html.language.digits(index + 1))
            html.element(.td, text: SpreadNames.date(document, in: html.language))
            html.element(.td) { SpreadSigns.write(copy.variant, SpreadNames.form(copy), &$0) }
            html.element(.td) { html in
                let line = atlas[document: copy.document].line(at: copy.range.start)
                let name = SpreadNames.text(document)
                if let link = WebLink(TextFragment.link(to: copy.range, in: document)) {
                    html.element(.a, Attribute.external(link)) { $0.name(name) }
                } else {
                    html.name(name)
                }
                html.text(html.language.comma + html.say(.inLine(line)))
            }
            html.element(.td) { html in
                if let speaker = copy.speaker { html.name(speaker.name) } else { html.text(.notNamed) }
            }
            html.element(.td) { html in
                guard let parent = copy.parent else { return html.text(.theEarliest) }
                html.text(.numbered(parent + 1))
                html.text(" (\(html.language.likelihood(copy.likelihood)))")
            }
            let kin = copy.kin.map { html.say(.numbered($0 + 1)) }
            html.element(.td, text: kin.joined(separator: html.language.comma))
        }
    }
}
