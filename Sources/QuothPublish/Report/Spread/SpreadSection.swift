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
                html.element(.p, text: "None of the sources has these words, or words close to them.")
                return
            }
            html.element(.p, [.class("lead")], text: SpreadNames.summary(spread) + ".")
            html.element(.p, text: SpreadNames.earliest(spread, sources))
            drawing(spread, &html)
            variants(spread, &html)
            copies(spread, &html)
        }
    }

    private func drawing(_ spread: Spread, _ html: inout HTMLWriter) {
        let title = Anchor("d", number)
        let chart = SpreadChart(spread, sources, title: title)
        html.element(.h3, [.id(title)], text: "From text to text")
        let grouped =
            chart.isGrouped
            ? " With more than \(SpreadChart.limit) copies, a dot is the first one in its form, and “×” says of how many."
            : ""
        html.element(
            .p, [.class("soft")],
            text: "Time runs from left to right, long gaps drawn shorter; a bar is how much a date leaves open. A line "
                + "comes from the most probable parent: drawn through where that is sure (.8 or more), dashed where it "
                + "is likely (.5 or more), dotted where other copies are about as likely." + grouped
                + " The table below says the same.")
        html.element(.div, [.class("scroll"), .role("region"), .focusable, .label("Drawing of passage \(number)")]) {
            chart.write(&$0)
        }
    }

    // MARK: Wordings

    private func variants(_ spread: Spread, _ html: inout HTMLWriter) {
        html.element(.h3, text: "Wordings")
        let columns = ["Wording", "Copies", "Who had it first", "Made from", "What changed"]
        PageFrame.table(columns, caption: "Who first changed what.", label: "Wordings of passage \(number)", &html) {
            html in
            for index in spread.variants.indices.prefix(Self.mostRows) { row(index, spread, &html) }
        }
        more(spread.variants.count, ("wording", "wordings"), &html)
    }

    private func row(_ index: Int, _ spread: Spread, _ html: inout HTMLWriter) {
        let variant = spread.variants[index]
        let copy = spread.copies[variant.first]
        let document = sources[copy.document].document
        html.element(.tr) { html in
            html.element(.th, [.scope("row")]) { SpreadSigns.write(index, SpreadNames.variant(index), &$0) }
            html.element(.td, [.class("number")], text: "\(variant.copies.count)")
            html.element(
                .td, [.ownDirection], text: SpreadNames.outlet(document) + ", " + SpreadNames.date(document))
            html.element(.td) { html in
                guard let parent = variant.parent else { return html.text("the earliest") }
                SpreadSigns.write(parent, SpreadNames.variant(parent), &html)
                html.text(" (\(SpreadNames.likelihood(copy.wordingLikelihood)))")
            }
            html.element(.td, [.ownDirection]) { what(variant, copy, &$0) }
        }
    }

    private func what(_ variant: SpreadVariant, _ copy: SpreadCopy, _ html: inout HTMLWriter) {
        let text = sources[copy.document].document.text
        let change = variant.change
        if let risks = change?.risks, !risks.isEmpty {
            Chip.risks(risks, &html)
            html.text(" ")
        }
        html.text("“")
        for (i, part) in copy.parts.enumerated() {
            if i > 0 { html.text(" … ") }
            inline(Segment.copy(part, in: text, edits: change?.edits ?? [], marked: change?.marked ?? []), &html)
        }
        html.text("”")
        let notes = (change.map { SpreadNotes.notes($0, atlas) } ?? []) + forms(variant)
        guard !notes.isEmpty else { return }
        html.element(.ul) { html in
            for note in notes { html.element(.li, text: note) }
        }
    }

    /// What other forms the wording has.
    private func forms(_ variant: SpreadVariant) -> [String] {
        let others = variant.forms.dropFirst().count
        return others == 0 ? [] : ["also in " + Wording.count(others, "other form") + ": case, punctuation, spelling"]
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
    private func more(_ count: Int, _ name: (one: String, many: String), _ html: inout HTMLWriter) {
        let left = count - Self.mostRows
        guard left > 0 else { return }
        html.element(
            .p, [.class("soft")],
            text: "\(left) more \(left == 1 ? name.one : name.many): -o FILE.csv or FILE.json has all of them.")
    }

    // MARK: Copies

    private func copies(_ spread: Spread, _ html: inout HTMLWriter) {
        html.element(.h3, text: "Copies")
        let columns = ["No.", "Date", "Wording", "Text", "Speaker", "Probably from", "Common ancestor possible with"]
        PageFrame.table(columns, caption: "In order of time.", label: "Copies of passage \(number)", &html) { html in
            for index in spread.copies.indices.prefix(Self.mostRows) { row(copy: index, spread, &html) }
        }
        more(spread.copies.count, ("copy", "copies"), &html)
    }

    private func row(copy index: Int, _ spread: Spread, _ html: inout HTMLWriter) {
        let copy = spread.copies[index]
        let document = sources[copy.document].document
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .class("number")], text: "\(index + 1)")
            html.element(.td, text: SpreadNames.date(document))
            html.element(.td) { SpreadSigns.write(copy.variant, SpreadNames.form(copy), &$0) }
            html.element(.td, [.ownDirection]) { html in
                let line = atlas[document: copy.document].line(at: copy.range.start)
                let name = SpreadNames.text(document)
                if let link = WebLink(TextFragment.link(to: copy.range, in: document)) {
                    html.element(.a, Attribute.external(link), text: name)
                } else {
                    html.text(name)
                }
                html.text(", line \(line)")
            }
            html.element(.td, [.ownDirection], text: copy.speaker?.name ?? "not named")
            let parent = copy.parent.map { "No. \($0 + 1) (\(SpreadNames.likelihood(copy.likelihood)))" }
            html.element(.td, text: parent ?? "the earliest")
            html.element(.td, text: copy.kin.map { "No. \($0 + 1)" }.joined(separator: ", "))
        }
    }
}
