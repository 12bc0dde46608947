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
            twins: [(own.twin(.json), .json)], linkedData: linkedData, summary: summary, address: citation.address,
            picture: CardPicture.isPossible
                ? citation.origin + SiteLink.card(quotation.key, in: SiteFrame.language).path : nil)
        return frame.bytes { html in
            html.element(.h1, [.class("vh")], text: .quotation)
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
        let verdict =
            quotation.finding.map { SiteFrame.say(.meaning($0.verdict)) } ?? SiteFrame.say(.notJudgedAgainst)
        return (attribution.map { $0.speaker.titledName + ". " } ?? "") + verdict
    }

    private func words(_ html: inout HTMLWriter) {
        let style: Attribute = quotation.words.utf8.count > 280 ? .class("words long") : .class("words")
        html.element(.blockquote, [style, .ownDirection] + Attribute.lang(version.language)) { html in
            html.text(QuotationWords.marked(quotation.words, quotation.quotation.kind))
        }
    }

    private func who(_ html: inout HTMLWriter) {
        html.element(.p, [.class("who")]) { html in
            guard let attribution else { return html.text(.noSpeakerInText) }
            html.element(.a, [.class("name"), .href(SiteLink.speaker(attribution.speaker.name))]) { html in
                html.name(Visible.line(attribution.speaker.name))
            }
            if let role = attribution.speaker.fullRole {
                html.text(html.language.comma)
                html.name(Visible.line(role))
            }
        }
        html.element(.dl, [.class("facts")]) { html in
            fact(.saidIn, &html) { html in
                html.element(
                    .a, [.href(SiteLink.document(version.key)), .ownDirection], text: Visible.line(version.heading))
                html.text(html.language.comma)
                html.name(Visible.line(version.outlet ?? version.name))
                html.text(html.language.comma)
                DateView.write(version.published, &html)
            }
            if let organisation = attribution?.speaker.organisation {
                fact(.organisation, &html) { html in
                    html.element(
                        .a, [.href(SiteLink.organisation(organisation)), .ownDirection],
                        text: Visible.line(organisation))
                }
            }
            if let day = attribution?.day { fact(.saidOn, &html) { $0.text($0.language.date(day)) } }
            if let occasion = attribution?.occasion { fact(.occasion, &html) { $0.name(Visible.line(occasion)) } }
            fact(.reported, &html) { html in
                html.text(.kind(quotation.quotation.kind))
                if let cue = attribution?.cue, let document, cue.range.end <= document.text.count {
                    html.text(.withCue(Visible.line(document.text[cue.range])))
                }
            }
            if let attribution {
                fact(.howSure, &html) { html in
                    let speaker = html.language.likelihood(attribution.confidence)
                    html.text(.speakerSure(speaker, rule: attribution.rule))
                    if let finding = quotation.finding {
                        html.text(html.language.comma)
                        html.text(.findingSure(html.language.likelihood(finding.confidence)))
                    }
                }
            }
        }
    }

    private func fact(_ name: Label, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element(.dt, text: name)
        html.element(.dd, [], value)
    }

    private func verdict(_ html: inout HTMLWriter) {
        html.element(.h2, [.class("first")], text: .whatBecame)
        guard let finding = quotation.finding else {
            html.element(
                .p,
                text: .notJudgedYet
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
        html.element(.p, [.class("lead")], text: .meaning(finding.verdict))
        if !finding.flags.isEmpty {
            html.element(.ul) { html in for flag in finding.flags { html.element(.li, text: .flag(flag)) } }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        html.element(.ul, [.class("act")]) { html in
            html.element(.li) { $0.element(.a, [.href(SiteLink.spread(quotation.key))], text: .howItSpread) }
            if let source {
                html.element(.li) { html in
                    html.element(
                        .a, [.href(SiteLink.trace(source.version.key, version.key))], text: .bothTexts)
                }
            }
            if let document, let range = quotation.quotation.parts.first, range.end <= document.text.count,
                let link = WebLink(TextFragment.link(to: range, in: document))
            {
                html.element(.li) {
                    $0.element(.a, Attribute.external(link), text: .openLiveAtWords)
                }
            }
        }
    }

    private func follow(_ html: inout HTMLWriter) {
        var ways: [(text: Label, kind: FollowTarget.Kind, value: String, only: String)] = [
            (.followNewCopies, .quotation, quotation.key, "new,altered"),
            (.followAlteredCopies, .quotation, quotation.key, "altered"),
        ]
        if let name = attribution?.speaker.name { ways.append((.followThisSpeaker, .speaker, name, "")) }
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
                html.element(.h3, text: isFound ? .inTheSource : .nearestPassage)
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
                html.element(.h3, text: .inThisText)
                if let document { copy(document, finding, &html) }
            }
        }
        if let earliest {
            html.element(.p) { html in
                html.text(html.say(.earliestInRecord) + (html.language == .french ? "\u{A0}: " : ": "))
                html.element(
                    .a, [.href(SiteLink.document(earliest.key)), .ownDirection], text: Visible.line(earliest.heading))
                html.text(html.language.comma)
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
        html.element(.p, [.class("meta")]) { html in
            html.element(
                .a, [.href(SiteLink.document(version.key)), .ownDirection], text: Visible.line(version.heading))
            html.text(html.language.comma)
            DateView.write(version.published, &html)
            if let link = WebLink(TextFragment.link(to: range, in: document)) {
                html.text(" · ")
                html.element(.a, Attribute.external(link), text: .openPageThere)
            }
        }
    }

    // MARK: Appearances

    private func list(_ html: inout HTMLWriter) {
        let forms = Set(appearances.map { FoldedText(Text($0.words)).spaced })
        html.element(
            .h2, [.id(Anchor("appearances"))],
            text: .inTexts(appearances.count, wordings: forms.count))
        PageFrame.table(
            [.date, .text, .speaker, .words, .verdict],
            caption: .everywhereQuoted,
            label: html.say(.appearances), &html
        ) { html in
            for appearance in appearances.prefix(50) { row(appearance, &html) }
        }
        if appearances.count > 50 {
            html.element(.p, [.class("soft")]) { html in
                html.text(.moreOf(appearances.count - 50))
                html.text(" ")
                html.element(.a, [.href(SiteLink.spread(quotation.key))], text: .howItSpread)
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
            html.element(.td) { html in
                if let speaker = appearance.speaker { html.name(Visible.line(speaker)) } else { html.text(.notNamed) }
            }
            html.element(.th, [.scope("row"), .ownDirection] + Attribute.lang(appearance.version.language)) { html in
                let words = "“" + QuotationWords.start(appearance.words, words: 18) + "”"
                if appearance.key == quotation.key {
                    html.text(words + " ")
                    html.element(.span, html.language.attributes, text: .thisOne)
                } else {
                    html.element(.a, [.href(SiteLink.quotation(appearance.key))], text: words)
                }
            }
            html.element(.td) { html in
                guard let verdict = appearance.verdict else { return html.text(.theSource) }
                Chip.verdict(verdict, isQuiet: verdict == .verbatim, &html)
            }
        }
    }
}
