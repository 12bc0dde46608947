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
    public init(_ run: CheckRun) throws {
        let atlas = Atlas(run.sources, for: run.findings)
        let names = run.drafts.map { DocumentName.title($0.quoted.document) }
        isCheck = true
        title = "Quotations in " + (names.first ?? "no draft") + (names.count > 1 ? " and \(names.count - 1) more" : "")
        summary = Heading.counts(run.findings)
        findings = run.findings
        var first = 1
        sections = run.drafts.map { draft in
            defer { first += draft.findings.count }
            return ReportSection(check: draft, atlas: atlas, first: first, isOnly: run.drafts.count == 1)
        }
        sources = run.sources
        proofCount = run.proofs?.count ?? 0
        leftOut = run.leftOut
        data = try JSONLine.bytes(CheckJSON(run))
    }

    /// The report of a trace.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public init(_ run: TraceRun) throws {
        isCheck = false
        findings = run.copies.flatMap(\.pairs).flatMap(\.findings)
        let atlas = Atlas(run.sources, for: findings)
        let names = run.copies.map { DocumentName.title($0.quoted.document) }
        title =
            "What was taken over by " + (names.first ?? "nothing")
            + (names.count > 1 ? " and \(names.count - 1) more" : "")
        let pairs = run.copies.reduce(0) { $0 + $1.pairs.count }
        summary =
            findings.isEmpty
            ? "Nothing was taken over."
            : Wording.count(findings.count, "passage") + " in " + Wording.count(pairs, "pair") + " of documents"
        var first = 1
        sections = run.copies.flatMap { copy in
            let locator = Locator(copy.quoted.document)
            return copy.pairs.map { pair in
                defer { first += pair.findings.count }
                let source = run.sources[pair.source].document
                return ReportSection(pair: pair, copy: locator, copy.quoted, source: source, atlas: atlas, first: first)
            }
        }
        sources = run.sources
        proofCount = run.proofs?.count ?? 0
        leftOut = run.leftOut
        data = try JSONLine.bytes(TraceJSON(run))
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
        html.element(.ul, [.class("counts"), .label("How many of each verdict")]) { html in
            for verdict in present {
                html.element(.li) { html in
                    let count = findings.count { $0.verdict == verdict }
                    Chip.verdict(verdict, count: count, isQuiet: verdict == .verbatim, &html)
                }
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("findings"))], text: "Findings")
        guard !findings.isEmpty else {
            html.element(.p, text: "There is nothing to show.")
            return
        }
        let scroll: [Attribute] = [
            .class("scroll"), .role("region"), .focusable, .labelled(by: Anchor("findings")),
        ]
        html.element(.div, scroll) { html in
            html.element(.table) { html in
                html.element(.caption, text: "In the order of the text; the number leads to the words side by side.")
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for name in ["No.", "Line"] {
                            html.element(.th, [.class("number"), .scope("col")], text: name)
                        }
                        for name in ["Words", "Verdict"] { html.element(.th, [.scope("col")], text: name) }
                        if isCheck { html.element(.th, [.class("advice"), .scope("col")], text: "What to do") }
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
        html.element(.h2, [.id(Anchor("sources"))], text: "Sources")
        let rest = sources.count - named.count
        html.element(
            .p,
            text: Wording.count(sources.count, "source") + " in this record"
                + (rest > 0 && !named.isEmpty ? "; the \(named.count) with a passage shown above:" : "."))
        guard !named.isEmpty else { return }
        if proofCount > 0 {
            html.element(
                .p,
                text: "This file carries a signed proof of \(Wording.count(proofCount, "source")) that it stood in the "
                    + "record's log: quoth verify --proof THIS-FILE --log-key KEY.")
        }
        let scroll: [Attribute] = [.class("scroll"), .role("region"), .focusable, .labelled(by: Anchor("sources"))]
        html.element(.div, scroll) { html in
            html.element(.table) { html in
                html.element(.thead) { html in
                    html.element(.tr) { html in
                        for name in ["Source", "Author or speaker", "Date", "File"] {
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
            html.element(.td, [.ownDirection], text: authors.isEmpty ? "not given" : authors)
            html.element(.td, text: source.published?.value.words ?? "not given")
            html.element(.td, text: source.origin.isEmpty ? source.id : source.origin)
        }
    }

    private func legend(_ html: inout HTMLWriter) {
        html.element(.h2, text: "How to read this")
        html.element(.ul) { html in
            html.element(.li) { html in
                html.text("Words that only the source has are ")
                EditMarks.deleted("so", .word, &html)
                html.text(", words that only the text has are ")
                EditMarks.inserted("so", .word, &html)
                html.text(". A dotted line means that only the form differs; a double line, that the meaning may.")
            }
            html.element(
                .li,
                text: "“Not in this record” means that none of the sources above has these words, or words close to "
                    + "them. It does not mean that they were never said.")
            html.element(
                .li,
                text: "“Earliest in this record” is the first of the sources above that has the words. Two passages "
                    + "may go back to one that is not among them.")
            html.element(
                .li,
                text: "Quotation-mark style, dashes and spaces are no change, nor are the capital at the start and "
                    + "the stop at the end of a quotation.")
        }
    }
}
