internal import Quoth
internal import QuothRecord

/// A quotation: its words, who said them, what became of them, where they stand elsewhere, how to cite them.
struct QuotationPage {
    let quotation: SiteQuotation
    let document: Document?
    /// The version that the words rest on, and its text.
    let source: (version: SiteVersion, document: Document)?
    /// The version with the earliest passage, where that is another one.
    let earliest: SiteVersion?
    let appearances: [SiteAppearance]
    let citation: Citation
    let linkedData: [UInt8]?
    /// What people decided about it, the newest first.
    let corrections: [Correction]
    let visitor: Visitor

    private var version: SiteVersion { quotation.version }
    private var attribution: Attribution? { quotation.quotation.attribution }

    func bytes() -> [UInt8] {
        let own = SiteLink.quotation(quotation.key)
        let speaker = attribution.map { $0.speaker.name + ": " } ?? ""
        let frame = SiteFrame(
            title: speaker + QuotationWords.start(quotation, words: 12),
            twins: [(own.twin(.json), .json)], linkedData: linkedData, summary: summary, address: citation.address)
        return frame.bytes { html in
            html.element(.h1, [.class("vh")], text: "Quotation")
            words(&html)
            who(&html)
            let view = CorrectionView(quotation: quotation, corrections: corrections, visitor: visitor)
            view.notes(&html)
            verdict(&html)
            actions(&html)
            follow(&html)
            sides(&html)
            list(&html)
            citation.write(&html)
            view.forms(&html)
        }
    }

    private var summary: String {
        let verdict = quotation.finding.map { Wording.meaning($0.verdict) } ?? "Not judged against other texts."
        return (attribution.map { $0.speaker.titledName + ". " } ?? "") + verdict
    }

    private func words(_ html: inout HTMLWriter) {
        let style: Attribute = quotation.words.utf8.count > 280 ? .class("words long") : .class("words")
        html.element(.blockquote, [style, .ownDirection] + Attribute.lang(version.language)) { html in
            html.text(QuotationWords.marked(quotation.words, quotation.quotation.kind))
        }
    }

    private func who(_ html: inout HTMLWriter) {
        html.element(.p, [.class("who"), .ownDirection]) { html in
            guard let attribution else { return html.text("The text names no speaker.") }
            html.element(.a, [.class("name"), .href(SiteLink.speaker(attribution.speaker.name))]) { html in
                html.text(Visible.line(attribution.speaker.name))
            }
            if let role = attribution.speaker.fullRole { html.text(", " + Visible.line(role)) }
        }
        html.element(.dl, [.class("facts")]) { html in
            fact("Said in", &html) { html in
                html.element(
                    .a, [.href(SiteLink.document(version.key)), .ownDirection], text: Visible.line(version.heading))
                html.text(", " + Visible.line(version.outlet ?? version.name) + ", ")
                DateView.write(version.published, &html)
            }
            if let organisation = attribution?.speaker.organisation {
                fact("Organisation", &html) { html in
                    html.element(
                        .a, [.href(SiteLink.organisation(organisation)), .ownDirection],
                        text: Visible.line(organisation))
                }
            }
            if let day = attribution?.day { fact("Said on", &html) { $0.text(day.words) } }
            if let occasion = attribution?.occasion { fact("Occasion", &html) { $0.text(Visible.line(occasion)) } }
            fact("Reported", &html) { html in
                html.text(quotation.quotation.kind.rawValue)
                if let cue = attribution?.cue, let document, cue.range.end <= document.text.count {
                    html.text(", with “" + Visible.line(document.text[cue.range]) + "”")
                }
            }
            if let attribution {
                fact("How sure", &html) { html in
                    html.text(
                        "speaker " + SpreadNames.likelihood(attribution.confidence) + " by rule " + attribution.rule)
                    if let finding = quotation.finding {
                        html.text(", finding " + SpreadNames.likelihood(finding.confidence))
                    }
                }
            }
        }
    }

    private func fact(_ name: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [.ownDirection], value)
    }

    private func verdict(_ html: inout HTMLWriter) {
        html.element(.h2, [.class("first")], text: "What became of the words")
        guard let finding = quotation.finding else {
            html.element(
                .p,
                text: "This quotation has not been judged: reports in the writer’s words are judged when somebody asks."
            )
            return
        }
        html.element(.p) { html in
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
        html.element(.p, [.class("lead")], text: Wording.meaning(finding.verdict))
        let notes = finding.flags.map(Wording.meaning)
        if !notes.isEmpty {
            html.element(.ul) { html in for note in notes { html.element(.li, text: note) } }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("act")]) { html in
            html.element(.li) { $0.element(.a, [.href(SiteLink.spread(quotation.key))], text: "How it spread") }
            if let source {
                html.element(.li) { html in
                    html.element(
                        .a, [.href(SiteLink.trace(source.version.key, version.key))], text: "Both texts side by side")
                }
            }
            if let document, let range = quotation.quotation.parts.first, range.end <= document.text.count,
                let link = WebLink(TextFragment.link(to: range, in: document))
            {
                html.element(.li) {
                    $0.element(.a, Attribute.external(link), text: "Open the live page at these words")
                }
            }
        }
    }

    private func follow(_ html: inout HTMLWriter) {
        var ways: [(text: String, kind: FollowTarget.Kind, value: String, only: String)] = [
            ("new copies", .quotation, quotation.key, "new,altered"),
            ("altered copies", .quotation, quotation.key, "altered"),
        ]
        if let name = attribution?.speaker.name { ways.append(("this speaker", .speaker, name, "")) }
        FollowLinks.write(ways, &html)
    }

    // MARK: Source and copy

    private func sides(_ html: inout HTMLWriter) {
        guard let finding = quotation.finding, let source, let range = finding.wholeRange,
            range.end <= source.document.text.count
        else { return }
        let isFound = finding.verdict != .unfound
        html.element(.div, [.class("pair")]) { html in
            html.element(.div, [.class("side")]) { html in
                html.element(.h3, text: isFound ? "In the source" : "Nearest passage in this record")
                place(source.version, source.document, range, &html)
                let segments = Segment.source(range, in: source.document.text, edits: finding.edits, marked: [])
                html.element(.blockquote, [.ownDirection] + Attribute.lang(source.version.language)) { html in
                    PassageView(locator: Locator(source.document), range: range).write(
                        cutBefore: nil, cutAfter: nil, &html
                    ) {
                        EditMarks.source(segments, &$0)
                    }
                }
            }
            html.element(.div, [.class("side")]) { html in
                html.element(.h3, text: "In this text")
                if let document { copy(document, finding, &html) }
            }
        }
        if let earliest {
            html.element(.p, [.ownDirection]) { html in
                html.text("Earliest in this record: ")
                html.element(.a, [.href(SiteLink.document(earliest.key))], text: Visible.line(earliest.heading))
                html.text(", ")
                DateView.write(earliest.published, &html)
            }
        }
    }

    private func copy(_ document: Document, _ finding: SiteFinding, _ html: inout HTMLWriter) {
        let parts = quotation.quotation.parts.filter { $0.end <= document.text.count }
        if let range = parts.first { place(version, document, range, &html) }
        html.element(.blockquote, [.ownDirection] + Attribute.lang(version.language)) { html in
            for (index, part) in parts.enumerated() {
                if index > 0 { html.text(" … ") }
                EditMarks.copy(Segment.copy(part, in: document.text, edits: finding.edits, marked: []), &html)
            }
        }
    }

    private func place(_ version: SiteVersion, _ document: Document, _ range: TextRange, _ html: inout HTMLWriter) {
        html.element(.p, [.class("meta"), .ownDirection]) { html in
            html.element(.a, [.href(SiteLink.document(version.key))], text: Visible.line(version.heading))
            html.text(", ")
            DateView.write(version.published, &html)
            if let link = WebLink(TextFragment.link(to: range, in: document)) {
                html.text(" · ")
                html.element(.a, Attribute.external(link), text: "open the page there")
            }
        }
    }

    // MARK: Appearances

    private func list(_ html: inout HTMLWriter) {
        let forms = Set(appearances.map { FoldedText(Text($0.words)).spaced })
        html.element(
            .h2, [.id(Anchor("appearances"))],
            text: "In \(Wording.count(appearances.count, "text")), in \(Wording.count(forms.count, "wording"))")
        PageFrame.table(
            ["Date", "Text", "Speaker", "Words", "Verdict"],
            caption: "Everywhere in this record that the same passage is quoted, in order of publication.",
            label: "Appearances", &html
        ) { html in
            for appearance in appearances.prefix(50) { row(appearance, &html) }
        }
        if appearances.count > 50 {
            html.element(.p, [.class("soft")]) { html in
                html.text("\(appearances.count - 50) more: ")
                html.element(.a, [.href(SiteLink.spread(quotation.key))], text: "how it spread")
            }
        }
    }

    private func row(_ appearance: SiteAppearance, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.td, [.class("number")]) { DateView.write(appearance.version.published, &$0) }
            html.element(.td, [.ownDirection]) { html in
                html.element(.a, [.href(SiteLink.document(appearance.version.key))]) { html in
                    html.text(Visible.line(appearance.version.outlet ?? appearance.version.name))
                }
            }
            html.element(.td, [.ownDirection], text: appearance.speaker.map(Visible.line) ?? "not named")
            html.element(.th, [.scope("row"), .ownDirection] + Attribute.lang(appearance.version.language)) { html in
                let words = "“" + QuotationWords.start(appearance.words, words: 18) + "”"
                if appearance.key == quotation.key {
                    html.text(words + " (this one)")
                } else {
                    html.element(.a, [.href(SiteLink.quotation(appearance.key))], text: words)
                }
            }
            html.element(.td) { html in
                guard let verdict = appearance.verdict else { return html.text("the source") }
                Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
            }
        }
    }
}
