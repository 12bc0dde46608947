internal import Quoth

/// The report: one file that needs no script, no network and no other file.
///
/// It says the same as the terminal view and the JSON, which it carries inside.
public struct ReportPage {
    private let isCheck: Bool
    let title: String
    let summary: String
    private let sections: [ReportSection]
    private let findings: [Finding]
    private let sources: [QuotedDocument]
    private let proofCount: Int
    private let leftOut: [LeftOut]
    private let data: [UInt8]

    /// The report of a check.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public init(_ run: CheckRun) throws { try self.init(run, in: .english) }

    init(_ run: CheckRun, in language: SiteLanguage) throws {
        let atlas = Atlas(run.sources, for: run.findings)
        let names = run.drafts.map { DocumentName.title($0.quoted.document) }
        isCheck = true
        title = language.say(.quotationsIn(names.first, more: max(0, names.count - 1)))
        summary = Self.counts(run.findings, language)
        findings = run.findings
        var first = 1
        sections = run.drafts.map { draft in
            defer { first += draft.findings.count }
            return ReportSection(
                check: draft, atlas: atlas, first: first, isOnly: run.drafts.count == 1, language)
        }
        sources = run.sources
        proofCount = run.proofs?.count ?? 0
        leftOut = run.leftOut
        data = try JSONLine.bytes(CheckJSON(run))
    }

    /// The report of a trace.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public init(_ run: TraceRun) throws { try self.init(run, in: .english) }

    init(_ run: TraceRun, in language: SiteLanguage) throws {
        isCheck = false
        findings = run.copies.flatMap(\.pairs).flatMap(\.findings)
        let atlas = Atlas(run.sources, for: findings)
        let names = run.copies.map { DocumentName.title($0.quoted.document) }
        title = language.say(.takenOverBy(names.first, more: max(0, names.count - 1)))
        let pairs = run.copies.reduce(0) { $0 + $1.pairs.count }
        summary =
            findings.isEmpty
            ? language.say(.nothingTakenOver) : language.say(.passagesIn(findings.count, pairs: pairs))
        var first = 1
        sections = run.copies.flatMap { copy in
            let locator = Locator(copy.quoted.document)
            return copy.pairs.map { pair in
                defer { first += pair.findings.count }
                let source = run.sources[pair.source].document
                return ReportSection(
                    pair: pair, copy: locator, copy.quoted, source: source, atlas: atlas, first: first, language)
            }
        }
        sources = run.sources
        proofCount = run.proofs?.count ?? 0
        leftOut = run.leftOut
        data = try JSONLine.bytes(TraceJSON(run))
    }

    /// `9 quotations: 5 verbatim, 1 form only; 2 with a risk to the meaning`.
    static func counts(_ findings: [Finding], _ language: SiteLanguage) -> String {
        if language == .english { return Heading.counts(findings) }
        guard !findings.isEmpty else { return language.say(.noQuotations) }
        let verdicts = Verdict.allCases.compactMap { verdict in
            let count = findings.count { $0.verdict == verdict }
            return count > 0 ? "\(language.digits(count)) \(language.say(.verdict(verdict)))" : nil
        }
        let risks = findings.count { !$0.risks.isEmpty }
        let risk = risks > 0 ? language.comma + language.say(.withRisk(risks)) : ""
        return language.count(findings.count, .quotation) + (language == .french ? "\u{A0}: " : ": ")
            + verdicts.joined(separator: language.comma) + risk
    }

    /// The page in UTF-8.
    /// - Complexity: O(*n*) in the bytes written.
    public func bytes() -> [UInt8] {
        let frame = PageFrame(title: title, summary: summary, skip: ("findings", "Skip to the findings"), data: data)
        return frame.bytes {
            counts(&$0)
        } main: {
            content(&$0)
        }
    }

    /// The findings in a table, side by side, and the sources that they name.
    func content(_ html: inout HTMLWriter) {
        table(&html)
        for section in sections { section.write(&html) }
        PageFrame.leftOut(leftOut, &html)
        sourceTable(&html)
        legend(&html)
    }

    /// How many there are of each verdict.
    func counts(_ html: inout HTMLWriter) {
        let present = Verdict.allCases.filter { verdict in findings.contains { $0.verdict == verdict } }
        guard !present.isEmpty else { return }
        html.element(.ul, [.class("counts"), .label(html.say(.verdictCounts))]) { html in
            for verdict in present {
                html.element(.li) { html in
                    let count = findings.count { $0.verdict == verdict }
                    Chip.verdict(verdict, count: count, isQuiet: verdict == .verbatim, &html)
                }
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("findings"))], text: .findings)
        guard !findings.isEmpty else {
            html.element(.p, text: .nothingToShow)
            return
        }
        let scroll: [Attribute] = [
            .class("scroll"), .role("region"), .focusable, .labelled(by: Anchor("findings")),
        ]
        html.element(.div, scroll) { html in
            html.element(.table) { html in
                html.element(.caption, text: .findingsCaption)
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for name: Label in [.number, .line] {
                            html.element(.th, [.class("number"), .scope("col")], text: name)
                        }
                        for name: Label in [.words, .verdict] { html.element(.th, [.scope("col")], text: name) }
                        if isCheck { html.element(.th, [.class("advice"), .scope("col")], text: .whatToDo) }
                    }
                }
                html.element(.tbody) { html in
                    for card in sections.flatMap(\.cards) { card.row(&html) }
                }
            }
        }
    }

    /// The sources that a finding names; of thousands, the others would only hide them.
    private func sourceTable(_ html: inout HTMLWriter) {
        let named = SourceProof.named(in: findings)
        html.element(.h2, [.id(Anchor("sources"))], text: .sources)
        let rest = sources.count - named.count
        html.element(
            .p,
            text: rest > 0 && !named.isEmpty
                ? .sourcesShown(sources.count, named: named.count) : .sourcesInRecord(sources.count))
        guard !named.isEmpty else { return }
        if proofCount > 0 {
            html.element(.p, text: .proofs(proofCount))
        }
        let scroll: [Attribute] = [.class("scroll"), .role("region"), .focusable, .labelled(by: Anchor("sources"))]
        html.element(.div, scroll) { html in
            html.element(.table) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for name: Label in [.source, .authorOrSpeaker, .date, .file] {
                            html.element(.th, [.scope("col")], text: name)
                        }
                    }
                }
                html.element(.tbody) { html in
                    for index in named { sourceRow(sources[index].document, &html) }
                }
            }
        }
    }

    private func sourceRow(_ source: Document, _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            html.element(.th, [.scope("row"), .ownDirection]) { html in
                if let link = WebLink(source.url?.value) {
                    html.element(.a, Attribute.external(link), text: DocumentName.title(source))
                } else {
                    html.text(DocumentName.title(source))
                }
            }
            let authors = source.authors.map(\.value).joined(separator: ", ")
            html.element(.td) { html in
                if authors.isEmpty { html.text(.notGiven) } else { html.name(authors) }
            }
            html.element(.td) { html in
                guard let day = source.published?.value else { return html.text(.notGiven) }
                html.text(html.language.date(day))
            }
            html.element(.td, text: source.origin.isEmpty ? source.id : source.origin)
        }
    }

    private func legend(_ html: inout HTMLWriter) {
        html.element(.h2, text: .howToRead)
        html.element(.ul) { html in
            html.element(.li) { html in
                html.text(html.say(.legendSource) + " ")
                EditMarks.deleted(html.say(.sampleWord), .word, &html)
                html.text(html.say(.legendText) + " ")
                EditMarks.inserted(html.say(.sampleWord), .word, &html)
                html.text(.legendLines)
            }
            html.element(
                .li,
                text: .legendNotInRecord)
            html.element(
                .li,
                text: .legendEarliest)
            html.element(
                .li,
                text: .legendForm)
        }
    }
}
